import { LOCALES, type Locale, type LocalizedText } from '@tradewind/schema/locales'
import { ontologyWords } from '@tradewind/schema/ontology'

type Words = Readonly<Record<string, { readonly label: string }>>

const labels = (code: string, wordsIn: (locale: Locale) => Words): LocalizedText =>
  Object.fromEntries(LOCALES.map((locale) => [locale, wordsIn(locale)[code]?.label ?? code]))

/** A product line's name in all languages; the code where the ontology knows none. */
export const productLineName = (code: string): LocalizedText =>
  labels(code, (locale) => ontologyWords(locale).categories)

export const industryName = (code: string): LocalizedText => labels(code, (locale) => ontologyWords(locale).industries)
