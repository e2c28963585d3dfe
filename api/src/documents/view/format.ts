import type { Locale } from '@tradewind/schema/locales'
import { LOCALE_FACTS } from '@tradewind/schema/locales'
import type { Money } from '@tradewind/schema/money'
import { fractionDigits } from '@tradewind/schema/money'
import { DocumentError } from '../errors.ts'

/** Year, month 1 to 12 and day of a UTC instant in an IANA zone. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function instant(iso: string, field: string): Date {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) throw new DocumentError('DOCUMENT.INVALID', `${field} is no ISO 8601 instant`)
  return date
}

export function calendarDay(date: Date, timeZone: string): CalendarDay {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(date)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((entry) => entry.type === type)?.value)
  return { year: part('year'), month: part('month'), day: part('day') }
}

/** "21. November 2026": the month in letters, so that no reader takes the day for the month. */
export function longDate(date: Date, locale: Locale, timeZone: string): string {
  return new Intl.DateTimeFormat(LOCALE_FACTS[locale].intl, { dateStyle: 'long', timeZone }).format(date)
}

export function amountWithCurrency(money: Money, locale: Locale): string {
  // The hyphen that Intl writes is shorter than a digit; U+2212 is the minus sign that lines up.
  return decimal(money, locale, { style: 'currency', currency: money.currency }).replace('-', '\u2212')
}

/** The bare number, for columns whose heading names the currency. */
export function amount(money: Money, locale: Locale): string {
  return decimal(money, locale, {})
}

function decimal(money: Money, locale: Locale, style: Intl.NumberFormatOptions): string {
  const digits = fractionDigits(money.currency)
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, {
    ...style,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    // Spanish leaves four-digit numbers ungrouped, which looks like a slip under a grouped one in a price column.
    useGrouping: 'always',
  }).format(money.minor / 10 ** digits)
}

export function count(value: number, locale: Locale): string {
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl).format(value)
}

/** 0 to 100 in, "7,5 %" out. */
export function percent(value: number, locale: Locale): string {
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { style: 'percent', maximumFractionDigits: 2 }).format(
    value / 100,
  )
}
