import { LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { holdSign } from '@tradewind/schema/money'

export function formatCount(value: number, locale: Locale): string {
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl).format(value)
}

/** @param share 0–1 */
export function formatShare(share: number, locale: Locale): string {
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** Points with their sign, so that what speaks against somebody is seen at once. */
export function formatPoints(points: number, locale: Locale): string {
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { signDisplay: 'exceptZero' }).format(points)
}

/** How long something took: milliseconds below a second, else seconds with two digits that count. */
export function formatDuration(milliseconds: number, locale: Locale): string {
  const [value, unit] =
    milliseconds < 1_000 ? [Math.round(milliseconds), 'millisecond'] : [milliseconds / 1_000, 'second']
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    ...(unit === 'second' ? { maximumSignificantDigits: 2 } : {}),
  }).format(value)
}

const amounts = new Map<string, Intl.NumberFormat>()

/**
 * An amount of the wire (exact decimal string) with all decimals of its currency, so that a column of them lines up.
 * In Arabic it is isolated, so that the sign stays with its number.
 */
export function formatExactAmount(
  money: { readonly amount: string; readonly currency: string },
  locale: Locale,
): string {
  const key = `${locale} ${money.currency}`
  let format = amounts.get(key)
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { style: 'currency', currency: money.currency })
    amounts.set(key, format)
  }
  // A decimal string is formatted exactly (ECMA-402); the type knows only numbers.
  const text = format.format(money.amount as unknown as number)
  return LOCALE_FACTS[locale].direction === 'rtl' ? `\u2068${holdSign(text)}\u2069` : text
}

/** A country's name in the reader's language; the code when Intl knows none. */
export function countryName(code: string, locale: Locale): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return new Intl.DisplayNames(LOCALE_FACTS[locale].intl, { type: 'region' }).of(code) ?? code
}

/** A language's name in the reader's language. */
export function languageName(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(LOCALE_FACTS[locale].intl, { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

/** Parses what a person typed as a decimal: the reader's digits and either separator; undefined when it is no number. */
export function parseDecimal(text: string): string | undefined {
  const latin = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[٫,]/g, '.')
  return /^\d{1,13}(?:\.\d{1,4})?$/.test(latin) ? latin : undefined
}
