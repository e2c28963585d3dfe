import { LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { holdSign } from '@tradewind/schema/money'

/** Percentage points with their sign: 0.27 is "+27". @param points 0–1 */
export function formatLift(points: number, locale: Locale): string {
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 0,
  }).format(points * 100)
}

export function formatDecimal(value: number, locale: Locale, digits = 1): string {
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { maximumFractionDigits: digits }).format(value)
}

/** @param share 0–1 */
export function formatRate(share: number, locale: Locale, digits = 0): string {
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { style: 'percent', maximumFractionDigits: digits }).format(
    share,
  )
}

/** Hours or days in words. */
export function formatTime(value: number, unit: 'hour' | 'day', locale: Locale): string {
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value)
}

/** Whole dollars: a sum of many deals needs no cents. */
export function formatDollars(amount: string, locale: Locale): string {
  const text = new Intl.NumberFormat(LOCALE_FACTS[locale].intl, {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 0,
  }).format(Number(amount))
  return LOCALE_FACTS[locale].direction === 'rtl' ? `\u2068${holdSign(text)}\u2069` : text
}
