/** The seven languages of the house, each with what formatting and layout need to know about it. */
export const LOCALES = ['en', 'zh', 'es', 'ar', 'ja', 'de', 'pt'] as const
export type Locale = (typeof LOCALES)[number]

export type UnitSystem = 'metric' | 'imperial'

export interface LocaleFacts {
  /** The language's own name for itself. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** BCP 47 tag handed to Intl: the number system and region are part of it. */
  readonly intl: string
  /** ISO 4217, the currency offered first to a buyer of this language. */
  readonly currency: Currency
  readonly unitSystem: UnitSystem
}

export const CURRENCIES = ['USD', 'EUR', 'CNY', 'JPY', 'GBP', 'BRL', 'AED', 'MXN'] as const
export type Currency = (typeof CURRENCIES)[number]

/** Arabic is formatted as ar-EG, so that digits are the Arabic ones (ar and ar-AE print Latin digits). */
export const LOCALE_FACTS: Readonly<Record<Locale, LocaleFacts>> = {
  en: { name: 'English', direction: 'ltr', intl: 'en-US', currency: 'USD', unitSystem: 'metric' },
  zh: { name: '中文', direction: 'ltr', intl: 'zh-CN', currency: 'CNY', unitSystem: 'metric' },
  es: { name: 'Español', direction: 'ltr', intl: 'es-ES', currency: 'EUR', unitSystem: 'metric' },
  ar: { name: 'العربية', direction: 'rtl', intl: 'ar-EG', currency: 'AED', unitSystem: 'metric' },
  ja: { name: '日本語', direction: 'ltr', intl: 'ja-JP', currency: 'JPY', unitSystem: 'metric' },
  de: { name: 'Deutsch', direction: 'ltr', intl: 'de-DE', currency: 'EUR', unitSystem: 'metric' },
  pt: { name: 'Português', direction: 'ltr', intl: 'pt-BR', currency: 'BRL', unitSystem: 'metric' },
}

export const DEFAULT_LOCALE: Locale = 'en'

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (LOCALES as readonly string[]).includes(value)
}

/** A text in some of the seven languages. A missing key means "not translated", never an empty string. */
export type LocalizedText = Partial<Record<Locale, string>>

export interface ResolvedText {
  readonly text: string
  /** The language the text is in: differs from the one asked for when it fell back. */
  readonly locale: Locale
}

/**
 * The text in the wanted language, else in English, else in whichever language has one.
 * Returns undefined when there is no text at all. A caller that shows a fallback marks it (SITE-09).
 */
export function resolveText(text: LocalizedText, wanted: Locale): ResolvedText | undefined {
  for (const locale of [wanted, DEFAULT_LOCALE, ...LOCALES]) {
    const found = text[locale]
    if (found !== undefined && found !== '') return { text: found, locale }
  }
  return undefined
}
