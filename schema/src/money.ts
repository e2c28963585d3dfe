import type { Currency } from './locales.ts'

/** An amount in integer minor units (cents, yen …) of its currency. */
export interface Money {
  readonly minor: number
  readonly currency: Currency
}

/** Digits after the decimal point, ISO 4217. */
const FRACTION_DIGITS: Readonly<Record<Currency, number>> = {
  USD: 2,
  EUR: 2,
  CNY: 2,
  JPY: 0,
  GBP: 2,
  BRL: 2,
  AED: 2,
  MXN: 2,
}

export function fractionDigits(currency: Currency): number {
  return FRACTION_DIGITS[currency]
}

/** The amount as a decimal string, exact: 123456 minor USD is "1234.56". This is how money crosses every wire. */
export function toDecimal(money: Money): string {
  const digits = FRACTION_DIGITS[money.currency]
  if (digits === 0) return String(money.minor)
  const sign = money.minor < 0 ? '-' : ''
  const padded = String(Math.abs(money.minor)).padStart(digits + 1, '0')
  return `${sign}${padded.slice(0, -digits)}.${padded.slice(-digits)}`
}

/** Parses an exact decimal string; undefined when it is none or has more digits than the currency. */
export function fromDecimal(decimal: string, currency: Currency): Money | undefined {
  const digits = FRACTION_DIGITS[currency]
  const match = /^(-?)(\d{1,13})(?:\.(\d+))?$/.exec(decimal)
  if (match === null) return undefined
  const [, sign = '', whole = '0', fraction = ''] = match
  const significant = fraction.replace(/0+$/, '')
  if (significant.length > digits) return undefined
  const minor = Number(whole) * 10 ** digits + Number(significant.padEnd(digits, '0') || '0')
  return { minor: sign === '-' && minor !== 0 ? -minor : minor, currency }
}

const currencyFormats = new Map<string, Intl.NumberFormat>()

/** Making an Intl.NumberFormat costs a hundred times more than using it. */
function currencyFormat(intlLocale: string, currency: Currency): Intl.NumberFormat {
  const key = `${intlLocale} ${currency}`
  let format = currencyFormats.get(key)
  if (format === undefined) {
    format = new Intl.NumberFormat(intlLocale, { style: 'currency', currency })
    currencyFormats.set(key, format)
  }
  return format
}

/**
 * Keeps "US$" and its like in one piece in Arabic: without a mark of its own direction behind it, a sign that ends a
 * right-to-left amount goes to the left of its letters, and everybody reads "$US".
 */
export function holdSign(amount: string): string {
  return amount.replace(/(?<=[A-Z])\p{Sc}/gu, '$&\u200e')
}

/** The amount as a reader of this locale writes it, currency sign included. */
export function formatMoney(money: Money, intlLocale: string): string {
  const text = currencyFormat(intlLocale, money.currency).format(money.minor / 10 ** FRACTION_DIGITS[money.currency])
  return intlLocale.startsWith('ar') ? holdSign(text) : text
}
