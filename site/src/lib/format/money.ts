import { CURRENCIES, type Currency, LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { holdSign } from '@tradewind/schema/money'

const formats = new Map<string, Intl.NumberFormat>()

/**
 * An amount of the wire (exact decimal string) as the reader writes it.
 * In Arabic it is isolated, so that the sign stays with its number.
 * @param decimals `always` in a calculation, where figures stand below each other; else whole amounts have none
 */
export function formatAmount(
  money: { readonly amount: string; readonly currency: string },
  locale: Locale,
  decimals: 'always' | 'whenNeeded' = 'whenNeeded',
): string {
  const whole = decimals === 'whenNeeded' && /^-?\d+(?:\.0+)?$/.test(money.amount)
  const key = `${locale} ${money.currency} ${whole}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALE_FACTS[locale].intl, {
      style: 'currency',
      currency: money.currency,
      ...(whole ? { maximumFractionDigits: 0 } : {}),
    })
    formats.set(key, format)
  }
  const text = format.format(money.amount as unknown as number)
  return LOCALE_FACTS[locale].direction === 'rtl' ? `\u2068${holdSign(text)}\u2069` : text
}

export interface CurrencyName {
  readonly code: Currency
  readonly name: string
}

const nameLists = new Map<Locale, readonly CurrencyName[]>()

/** The currencies on offer with their names in the reader's language. */
export function currencyNames(locale: Locale): readonly CurrencyName[] {
  let list = nameLists.get(locale)
  if (list === undefined) {
    const names = new Intl.DisplayNames(LOCALE_FACTS[locale].intl, { type: 'currency' })
    list = CURRENCIES.map((code) => ({ code, name: names.of(code) ?? code }))
    nameLists.set(locale, list)
  }
  return list
}
