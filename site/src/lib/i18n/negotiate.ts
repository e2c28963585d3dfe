import { DEFAULT_LOCALE, isLocale, type Locale } from '@tradewind/schema/locales'

/**
 * The language for a visitor who names none in the address: the remembered one, else the best of Accept-Language
 * (RFC 9110, 12.5.4), else English.
 */
export function negotiateLocale(acceptLanguage: string | null | undefined, remembered: string | undefined): Locale {
  if (isLocale(remembered)) return remembered
  const wishes = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, place) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean)
      return { language: range.split('-')[0] ?? '', quality: weight === undefined ? 1 : Number(weight), place }
    })
    .filter((wish) => wish.quality > 0 && isLocale(wish.language))
    .sort((one, other) => other.quality - one.quality || one.place - other.place)
  const best = wishes[0]?.language
  return isLocale(best) ? best : DEFAULT_LOCALE
}
