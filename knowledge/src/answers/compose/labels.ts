import { LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { isolate } from '@tradewind/schema/units'

const COMMA: Readonly<Partial<Record<Locale, string>>> = { zh: '、', ja: '、', ar: '، ' }

/** Names side by side, each kept together where the text runs right to left. */
export function joinLabels(labels: readonly string[], locale: Locale): string {
  const isMixed = LOCALE_FACTS[locale].direction === 'rtl'
  return labels.map((label) => (isMixed ? isolate(label, locale) : label)).join(COMMA[locale] ?? ', ')
}
