import type { Currency } from '@tradewind/schema/locales'

/** A decimal string as an integer scaled by 10^8. */
function scaled(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return BigInt(whole + fraction.padEnd(8, '0').slice(0, 8))
}

/**
 * An amount in US dollars, rounded to the cent, half up. Exact in integers.
 * @param rate units of the currency for one US dollar, greater than 0
 */
export function inDollars(amount: string, currency: Currency, rate: string): string {
  const cents =
    currency === 'USD' ? (scaled(amount) * 100n * 2n + 100_000_000n) / 200_000_000n : roundDivide(amount, rate)
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`
}

function roundDivide(amount: string, rate: string): bigint {
  const divisor = scaled(rate)
  return (scaled(amount) * 100n * 2n + divisor) / (divisor * 2n)
}
