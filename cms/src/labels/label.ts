import type { Locale } from '@tradewind/schema/locales'

/** A name in the admin's seven languages. */
export type Label = Record<Locale, string>

/** Seven languages in one line, in the order of LOCALES: en, zh, es, ar, ja, de, pt. */
export function label(en: string, zh: string, es: string, ar: string, ja: string, de: string, pt: string): Label {
  return { en, zh, es, ar, ja, de, pt }
}
