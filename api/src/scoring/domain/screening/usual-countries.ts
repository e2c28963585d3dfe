import type { Language } from './lexicons.ts'

/** Where people write in a language to a foreign company. Languages of many countries are not listed: they fit anywhere. */
const COUNTRIES: Partial<Record<Language, string>> = {
  bg: 'BG MK',
  bn: 'BD IN',
  cs: 'CZ SK',
  da: 'DK NO GL FO SE',
  el: 'GR CY',
  et: 'EE',
  fa: 'IR AF TJ AE',
  fi: 'FI EE SE',
  fil: 'PH',
  he: 'IL',
  hi: 'IN NP FJ',
  hr: 'HR BA RS ME SI MK AT',
  hu: 'HU RO SK RS',
  id: 'ID MY SG BN',
  it: 'IT CH SM MT',
  ja: 'JP',
  ko: 'KR',
  lt: 'LT',
  lv: 'LV',
  nl: 'NL BE SR CW AW',
  pl: 'PL',
  ro: 'RO MD',
  ru: 'RU BY KZ KG UZ TJ TM AM AZ GE MD UA LV EE LT IL',
  sv: 'SE FI AX',
  th: 'TH',
  tr: 'TR CY AZ',
  uk: 'UA',
  ur: 'PK IN AE',
  vi: 'VN',
}

/** The language is at home elsewhere than the country that was given. False when either says too little. */
export function isUnusualThere(language: Language | undefined, country: string | null): boolean {
  const countries = language === undefined ? undefined : COUNTRIES[language]
  return countries !== undefined && country !== null && !countries.split(' ').includes(country)
}
