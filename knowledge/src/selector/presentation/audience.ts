import { LOCALE_FACTS, type Locale, type UnitSystem } from '@tradewind/schema/locales'
import { isolate } from '@tradewind/schema/units'
import { phrasesOf } from '../texts/index.ts'
import type { Phrases } from '../texts/phrases.ts'

/** Whom an answer is for. */
export interface Audience {
  readonly locale: Locale
  readonly unitSystem: UnitSystem
}

export const phrasesFor = (audience: Audience): Phrases => phrasesOf(audience.locale)

const listFormats = new Map<string, Intl.ListFormat>()

/** "A, B and C" or "A, B or C" in the language. */
export function joinWords(words: readonly string[], type: 'conjunction' | 'disjunction', locale: Locale): string {
  const key = `${locale} ${type}`
  let format = listFormats.get(key)
  if (format === undefined) {
    format = new Intl.ListFormat(LOCALE_FACTS[locale].intl, { type, style: 'long' })
    listFormats.set(key, format)
  }
  return format.format(words)
}

/** Several whole clauses side by side. */
export function joinClauses(clauses: readonly string[], locale: Locale): string {
  const separator: Readonly<Partial<Record<Locale, string>>> = { zh: '；', ja: '、', ar: '؛ ' }
  return clauses.join(separator[locale] ?? '; ')
}

/** The clause as a sentence's beginning. Only where letters have two cases. */
export function capitalised(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(LOCALE_FACTS[locale].intl) + text.slice(1)
}

/** Foreign matter such as a SKU or what the buyer typed, kept together in a right-to-left sentence. */
export const quoted = (text: string, locale: Locale): string => isolate(text, locale)
