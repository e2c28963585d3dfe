import { LOCALE_FACTS, LOCALES, type Locale } from '@tradewind/schema/locales'
import { foldTerm } from '@tradewind/schema/units'

export interface ReadDate {
  readonly start: number
  readonly end: number
  readonly year: number
  /** 1–12 */
  readonly month?: number
  readonly day?: number
}

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const locale of LOCALES) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(LOCALE_FACTS[locale].intl, { month: style, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month += 1) {
        const name = foldTerm(format.format(new Date(Date.UTC(2024, month - 1, 15)))).replace(/\.$/u, '')
        if (/^\p{L}{3,}$/u.test(name)) names.set(name, month)
      }
    }
  }
  return names
}

let namesOnce: ReadonlyMap<string, number> | undefined

const NAMED =
  /(?:(\d{1,2})(?:st|nd|rd|th|\.|º|°)?(?: de| of)? )?(\p{L}{3,12})\.?(?: (\d{1,2})(?:st|nd|rd|th)?,?)?(?: de| del| do)?,? ?(\d{4})(?!\d)/giu
const FIXED: readonly { readonly pattern: RegExp; readonly order: readonly ('year' | 'month' | 'day')[] }[] = [
  { pattern: /(?<!\d)((?:19|20)\d{2}) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?/gu, order: ['year', 'month', 'day'] },
  { pattern: /(?<![\d-])((?:19|20)\d{2})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?![\d])/gu, order: ['year', 'month', 'day'] },
  { pattern: /(?<![\d.])(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d{2})(?!\d)/gu, order: ['day', 'month', 'year'] },
  { pattern: /(?<![\d./])(\d{1,2})[/]((?:19|20)\d{2})(?!\d)/gu, order: ['month', 'year'] },
]

function fixedDates(text: string, locale: Locale): ReadDate[] {
  return FIXED.flatMap(({ pattern, order }) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const part = (name: 'year' | 'month' | 'day') => {
        const at = order.indexOf(name)
        return at < 0 || found[at + 1] === undefined ? undefined : Number(found[at + 1])
      }
      let [year, month, day] = [part('year'), part('month'), part('day')]
      // An American writes the month first; 25 is none, whoever writes it.
      const isAmerican = order[0] === 'day' && locale === 'en' && found[0].includes('/')
      if ((isAmerican && (day ?? 0) <= 12) || (month ?? 0) > 12) [month, day] = [day, month]
      if (year === undefined || (month ?? 1) > 12 || (day ?? 1) > 31) return []
      const date = { start: found.index, end: found.index + found[0].length, year }
      return [{ ...date, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) }]
    }),
  )
}

/** Dates with at least year and month in a plain text. A year by itself is a number like any other. */
export function readDates(text: string, locale: Locale): ReadDate[] {
  namesOnce ??= monthNames()
  const names = namesOnce
  const named = [...text.matchAll(NAMED)].flatMap((found): ReadDate[] => {
    const month = names.get(foldTerm(found[2] ?? ''))
    if (month === undefined) return []
    const day = found[1] ?? found[3]
    const date = { start: found.index, end: found.index + found[0].length, year: Number(found[4]), month }
    return [day === undefined ? date : { ...date, day: Number(day) }]
  })
  const taken = [...fixedDates(text, locale), ...named].sort((a, b) => a.start - b.start || b.end - a.end)
  return taken.filter((date, at) => at === 0 || date.start >= (taken[at - 1]?.end ?? 0))
}
