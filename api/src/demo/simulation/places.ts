import type { Currency, Locale } from '@tradewind/schema/locales'
import type { DemoTeam } from '../people.ts'

/** Which people and firms live there: the lists of names.ts. */
export type Culture =
  | 'german'
  | 'spanish'
  | 'portuguese'
  | 'arabic'
  | 'japanese'
  | 'chinese'
  | 'english'
  | 'french'
  | 'italian'
  | 'nordic'
  | 'polish'
  | 'indian'
  | 'korean'
  | 'malay'

export interface Place {
  readonly country: string
  readonly culture: Culture
  readonly locale: Locale
  readonly currency: Currency
  readonly team: DemoTeam
  /** Hours east of Greenwich, near enough for when people work. */
  readonly offsetHours: number
  /** Followed by digits that are nobody's. */
  readonly phone: string
  readonly weight: number
  readonly european?: boolean
}

const WEST = 'Europe and Americas'
const EAST = 'Asia and Middle East'
const SOUTH = 'Africa, India and Oceania'

type Row = readonly [
  country: string,
  culture: Culture,
  locale: Locale,
  currency: Currency,
  offset: number,
  phone: string,
  weight: number,
]

const europe = (rows: readonly Row[]): Place[] => rows.map((row) => ({ ...place(WEST, row), european: true }))
const inTeam = (team: DemoTeam, rows: readonly Row[]): Place[] => rows.map((row) => place(team, row))

function place(team: DemoTeam, [country, culture, locale, currency, offsetHours, phone, weight]: Row): Place {
  return { country, culture, locale, currency, team, offsetHours, phone, weight }
}

/** Where the simulated customers are, and how many of them. */
export const PLACES: readonly Place[] = [
  ...europe([
    ['DE', 'german', 'de', 'EUR', 1, '+4971155500', 13],
    ['AT', 'german', 'de', 'EUR', 1, '+4315550', 2],
    ['CH', 'german', 'de', 'EUR', 1, '+4144555', 2],
    ['ES', 'spanish', 'es', 'EUR', 1, '+34915550', 4],
    ['PT', 'portuguese', 'pt', 'EUR', 0, '+351215550', 2],
    ['FR', 'french', 'en', 'EUR', 1, '+3315550', 3],
    ['IT', 'italian', 'en', 'EUR', 1, '+39025550', 3],
    ['GB', 'english', 'en', 'GBP', 0, '+44207946', 3],
    ['SE', 'nordic', 'en', 'EUR', 1, '+4685550', 2],
    ['PL', 'polish', 'en', 'EUR', 1, '+48225550', 2],
  ]),
  ...inTeam(WEST, [
    ['US', 'english', 'en', 'USD', -6, '+1312555', 6],
    ['MX', 'spanish', 'es', 'MXN', -6, '+52815550', 4],
    ['BR', 'portuguese', 'pt', 'BRL', -3, '+55115550', 5],
    ['CL', 'spanish', 'es', 'USD', -4, '+5625550', 1],
  ]),
  ...inTeam(EAST, [
    ['JP', 'japanese', 'ja', 'JPY', 9, '+81525550', 8],
    ['CN', 'chinese', 'zh', 'CNY', 8, '+86574000', 6],
    ['KR', 'korean', 'en', 'USD', 9, '+8225550', 4],
    ['AE', 'arabic', 'ar', 'AED', 4, '+97145550', 5],
    ['SA', 'arabic', 'ar', 'USD', 3, '+966115550', 4],
    ['QA', 'arabic', 'ar', 'USD', 3, '+9744455', 2],
  ]),
  ...inTeam(SOUTH, [
    ['IN', 'indian', 'en', 'USD', 5, '+91225550', 8],
    ['AU', 'english', 'en', 'USD', 10, '+6125550', 4],
    ['EG', 'arabic', 'ar', 'USD', 2, '+2025550', 3],
    ['MA', 'arabic', 'ar', 'EUR', 1, '+21255550', 2],
    ['MY', 'malay', 'zh', 'USD', 8, '+6035550', 3],
  ]),
]
