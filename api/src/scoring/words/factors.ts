import { CHANNEL_NAMES } from '@tradewind/schema/contracts/channel-names'
import type { Channel } from '@tradewind/schema/contracts/funnel'
import { LOCALE_FACTS, LOCALES, type Locale, type LocalizedText } from '@tradewind/schema/locales'
import { holdSign } from '@tradewind/schema/money'
import { ontologyWords } from '@tradewind/schema/ontology'
import type { Factor } from '../domain/scored.ts'
import { FACTOR_WORDS, type FactorWords } from './factor-words.ts'

/** What a factor says to a person, in all languages. A code nobody knows any more stays readable as it is. */
export function wordFactor({ code, data }: Pick<Factor, 'code' | 'data'>): LocalizedText {
  const words = FACTOR_WORDS[code]
  return Object.fromEntries(
    LOCALES.map((locale) => [locale, words === undefined ? code : sentence(code, words, data.value, locale)]),
  )
}

function sentence(code: string, words: FactorWords, value: number | string | undefined, locale: Locale): string {
  if (value === undefined) return (words.unknown ?? words.known)[locale].replace('{value}', '–')
  if (value === 0 && words.zero !== undefined) return words.zero[locale]
  const written = typeof value === 'string' ? nameOf(code, value, locale) : figure(value, words.as, locale)
  return words.known[locale].replace('{value}', () => written)
}

function figure(value: number, as: FactorWords['as'], locale: Locale): string {
  const style =
    as === 'share'
      ? { style: 'percent' as const }
      : as === 'dollars'
        ? { style: 'currency' as const, currency: 'USD' }
        : {}
  const text = new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { ...style, maximumFractionDigits: 0 }).format(value)
  return LOCALE_FACTS[locale].direction === 'rtl' ? holdSign(text) : text
}

/** Codes of categories in the reader's language. */
function nameOf(code: string, value: string, locale: Locale): string {
  const words = ontologyWords(locale)
  if (code === 'country') return countryName(value, locale)
  if (code === 'channel') return CHANNEL_NAMES[value as Channel]?.[locale] ?? value
  if (code === 'industry') return (words.industries as Record<string, { label: string }>)[value]?.label ?? value
  return (words.categories as Record<string, { label: string }>)[value]?.label ?? value
}

function countryName(value: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(LOCALE_FACTS[locale].intl, { type: 'region' }).of(value) ?? value
  } catch {
    return value
  }
}
