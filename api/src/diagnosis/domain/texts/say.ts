import { LOCALE_FACTS, LOCALES, type Locale, type LocalizedText } from '@tradewind/schema/locales'

/** A value of a sentence, written as the readers of each language write it. */
export type Said = (locale: Locale) => string

const formats = new Map<string, Intl.NumberFormat>()

/** Making an Intl.NumberFormat costs a hundred times more than using it. */
function format(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  let found = formats.get(key)
  if (found === undefined) {
    found = new Intl.NumberFormat(LOCALE_FACTS[locale].intl, options)
    formats.set(key, found)
  }
  return found
}

export const count =
  (value: number, digits = 0): Said =>
  (locale) =>
    format(locale, { maximumFractionDigits: digits }).format(value)

/** @param value 0–1 */
export const share =
  (value: number): Said =>
  (locale) =>
    format(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value)

/** @param value per cent */
export const percent =
  (value: number): Said =>
  (locale) =>
    format(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100)

const unit = (value: number, name: 'hour' | 'day'): Said => {
  const rounded = value < 10 ? Math.round(value * 10) / 10 : Math.round(value)
  return (locale) =>
    format(locale, { style: 'unit', unit: name, unitDisplay: 'long', maximumFractionDigits: 1 }).format(rounded)
}

/** In the nominative: sentences put it where no case changes it ("Frist: 7 Tage"). */
export const hours = (value: number): Said => unit(value, 'hour')
export const days = (value: number): Said => unit(value, 'day')

/** @param month the first of it, UTC */
export const month =
  (value: Date): Said =>
  (locale) =>
    new Intl.DateTimeFormat(LOCALE_FACTS[locale].intl, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      value,
    )

/** A text of the data: the language's own, else English, else any. A plain name is itself. */
export const words =
  (text: LocalizedText | string): Said =>
  (locale) =>
    typeof text === 'string' ? text : (text[locale] ?? text.en ?? Object.values(text)[0] ?? '')

/**
 * A sentence in the seven languages from its templates, with {name} filled in. In Arabic each value is isolated, so that
 * a Latin name or a percentage does not turn the sentence around.
 */
export function say(
  templates: Readonly<Record<Locale, string>>,
  values: Readonly<Record<string, Said>> = {},
): LocalizedText {
  const sentence = (locale: Locale): string =>
    templates[locale].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name]?.(locale)
      if (value === undefined) return whole
      return LOCALE_FACTS[locale].direction === 'rtl' ? `\u2068${value}\u2069` : value
    })
  return Object.fromEntries(LOCALES.map((locale) => [locale, sentence(locale)]))
}
