import { LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'

/** ISO 3166-1 codes that are states or trade as such; `Intl` also knows regions that nobody buys from. */
const CODES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  )

/** Names that are everyday words or persons' names as well: understood only from the languages' own lists. */
const AMBIGUOUS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['TR', 'TD', 'JE', 'ML', 'TO'],
  zh: [],
  es: ['TO'],
  ar: ['OM', 'TD', 'ML', 'TO', 'SS', 'NE', 'CM'],
  ja: [],
  de: ['TD', 'ML', 'TO'],
  pt: ['TD', 'ML', 'TO', 'OM'],
}

/** Every country's name in the language, as the runtime's CLDR writes it. */
export function countryNames(locale: Locale): readonly (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames([LOCALE_FACTS[locale].intl, locale], { type: 'region' })
  const short = new Intl.DisplayNames([locale], { type: 'region', style: 'short' })
  return CODES.filter((code) => !AMBIGUOUS[locale].includes(code)).flatMap((code) =>
    [...new Set([names.of(code), short.of(code)])].flatMap((name) =>
      name === undefined || name === code ? [] : [[code, name.replace(/\s*\(.*\)$/, '')] as const],
    ),
  )
}
