import type { Currency } from '@tradewind/schema/locales'
import type { Money } from '@tradewind/schema/money'

/** An option of a line, its price per unit of the product. */
export interface PricedOption {
  readonly code: string
  readonly name: string
  readonly price: Money
}

export interface PricedLine {
  readonly id: string
  readonly position: number
  readonly sku: string
  readonly name: string
  readonly quantity: number
  /** Per unit, options included, before discount. */
  readonly listPrice: Money
  /** 0–100, exact decimal string. */
  readonly discountPercent: string
  readonly unitPrice: Money
  readonly lineTotal: Money
  readonly options: readonly PricedOption[]
}

export interface Totals {
  readonly subtotal: Money
  /** What the lines' discounts took off: told to the buyer, contained in the subtotal already. */
  readonly discount: Money
  readonly freight: Money
  readonly tax: Money
  readonly total: Money
}

/** Thousandths of a percent: enough for every rate and discount of two decimals, as an integer. */
const PERCENT_SCALE = 1000n

/** A percentage such as "12.5" as an integer of thousandths of a percent. */
function scaledPercent(percent: string): bigint {
  const [whole = '0', fraction = ''] = percent.split('.')
  return BigInt(whole) * PERCENT_SCALE + BigInt(fraction.padEnd(3, '0').slice(0, 3) || '0')
}

/** amount × percent / 100, rounded half away from zero to the minor unit. For amounts ≥ 0. */
export function percentOf(minor: number, percent: string): number {
  const product = BigInt(minor) * scaledPercent(percent)
  const divisor = 100n * PERCENT_SCALE
  return Number((2n * product + divisor) / (2n * divisor))
}

export interface LineAmounts {
  readonly unitMinor: number
  readonly totalMinor: number
}

/**
 * Unit price after discount, rounded to the minor unit, then times quantity: the line a buyer can check by hand.
 * @param listMinor per unit with options, in minor units.
 */
export function lineAmounts(listMinor: number, discountPercent: string, quantity: number): LineAmounts {
  const unitMinor = listMinor - percentOf(listMinor, discountPercent)
  return { unitMinor, totalMinor: unitMinor * quantity }
}

/**
 * A quotation's totals, in integer minor units, the only place that computes them:
 * subtotal = Σ line totals; discount = Σ what the line discounts took off; tax = rate × (subtotal + freight), rounded
 * once; total = subtotal + freight + tax.
 */
export function quoteTotals(
  lines: readonly { readonly listMinor: number; readonly discountPercent: string; readonly quantity: number }[],
  freightMinor: number,
  taxRatePercent: string,
  currency: Currency,
): Totals {
  const atList = lines.reduce((sum, line) => sum + line.listMinor * line.quantity, 0)
  const subtotal = lines.reduce(
    (sum, line) => sum + lineAmounts(line.listMinor, line.discountPercent, line.quantity).totalMinor,
    0,
  )
  const tax = percentOf(subtotal + freightMinor, taxRatePercent)
  const money = (minor: number): Money => ({ minor, currency })
  return {
    subtotal: money(subtotal),
    discount: money(atList - subtotal),
    freight: money(freightMinor),
    tax: money(tax),
    total: money(subtotal + freightMinor + tax),
  }
}
