import { LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { holdSign } from '@tradewind/schema/money'

/** Dollars as the reader writes them; short ("$1.2M") where a chart or a card has little room. */
export function formatDollars(usd: number, locale: Locale, short = false): string {
  const text = new Intl.NumberFormat(LOCALE_FACTS[locale].intl, {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: short ? 1 : 0,
    ...(short ? { notation: 'compact' } : {}),
  }).format(usd)
  return LOCALE_FACTS[locale].direction === 'rtl' ? `\u2068${holdSign(text)}\u2069` : text
}

/** 0–1 with one digit, for rates that are small. */
export function formatRate(rate: number, locale: Locale): string {
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { style: 'percent', maximumFractionDigits: 1 }).format(rate)
}

/** Hours below two days, else days. */
export function formatHours(hours: number, locale: Locale): string {
  const days = hours >= 48
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, {
    style: 'unit',
    unit: days ? 'day' : 'hour',
    maximumFractionDigits: 1,
  }).format(days ? hours / 24 : hours)
}

/** The name of the month an instant is in, short; with the year where that begins. */
export function formatMonth(iso: string, locale: Locale, timeZone = 'UTC'): string {
  const at = Date.parse(iso)
  const january = new Intl.DateTimeFormat('en', { timeZone, month: 'numeric' }).format(at) === '1'
  return new Intl.DateTimeFormat(LOCALE_FACTS[locale].intl, {
    timeZone,
    calendar: 'gregory',
    month: 'short',
    ...(january ? { year: 'numeric' } : {}),
  }).format(at)
}
