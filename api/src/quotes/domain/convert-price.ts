import type { Currency } from '@tradewind/schema/locales'
import { fractionDigits } from '@tradewind/schema/money'

/** Digits kept behind the point while calculating: prices have 4, rates 8. */
const SCALE = 12

/** A decimal string as an integer scaled by 10^SCALE. */
function scaled(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return BigInt(whole + fraction.padEnd(SCALE, '0').slice(0, SCALE))
}

function ceilDivide(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor
}

export interface Conversion {
  /** Units of the wanted currency for one of the list's, exact decimal string. */
  readonly rate: string
  /** Taken on top when the currencies differ. */
  readonly bufferBasisPoints: number
  /** The price is rounded up to a multiple of this many minor units when the currencies differ. */
  readonly roundUpToMinor: number
}

/**
 * A list price in minor units of the buyer's currency. Same currency: the list price, rounded up to the minor unit.
 * Else: price × rate × (1 + buffer), rounded up to the step. Exact in integers throughout.
 * @param amount list price in the list's currency, exact decimal string.
 */
export function convertPrice(amount: string, from: Currency, to: Currency, conversion: Conversion): number {
  const toMinor = 10n ** BigInt(fractionDigits(to))
  const one = 10n ** BigInt(SCALE)
  if (from === to) return Number(ceilDivide(scaled(amount) * toMinor, one))
  const step = BigInt(conversion.roundUpToMinor)
  const dividend = scaled(amount) * scaled(conversion.rate) * BigInt(10_000 + conversion.bufferBasisPoints) * toMinor
  return Number(ceilDivide(dividend, one * one * 10_000n * step) * step)
}
