import type { Locale } from '@tradewind/schema/locales'

/** The text of a language in a localized value as `locale: 'all'` reads it; undefined when there is none. */
export function textIn(value: unknown, locale: Locale): string | undefined {
  const text = inLocale(value, locale)
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined
}

/** The same for values that are no plain text, such as rich text. */
export function inLocale(value: unknown, locale: Locale): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[locale] : undefined
}

/** Calendar day of an instant, as people edit it. */
export const dayOf = (instant: string): string => instant.slice(0, 10)
