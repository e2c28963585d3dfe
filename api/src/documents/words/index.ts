import type { Locale } from '@tradewind/schema/locales'
import { LOCALE_FACTS } from '@tradewind/schema/locales'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import type { Counted, DocumentWords } from './types.ts'
import { zh } from './zh.ts'

export const DOCUMENT_WORDS: Readonly<Record<Locale, DocumentWords>> = { en, zh, es, ar, ja, de, pt }

/** Replaces `{name}` marks; a value is inserted as it is, also when it contains braces or dollar signs. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (mark, name: string) => values[name] ?? mark)
}

/** The sentence in the plural form that the language wants for this number, with the number filled in. */
export function counted(forms: Counted, count: number, locale: Locale): string {
  const { intl } = LOCALE_FACTS[locale]
  const form = new Intl.PluralRules(intl).select(count)
  return fill(forms[form] ?? forms.other, { n: new Intl.NumberFormat(intl).format(count) })
}
