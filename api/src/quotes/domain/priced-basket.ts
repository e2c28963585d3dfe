import type { Currency } from '@tradewind/schema/locales'
import type { Money } from '@tradewind/schema/money'
import type { DatedRate, SaleFacts } from './sale-facts.ts'
import type { PricedLine, Totals } from './totals.ts'

export interface PricedBasket extends Totals {
  readonly currency: Currency
  readonly lines: readonly (PricedLine & { readonly facts: SaleFacts; readonly nextTier: NextTier | null })[]
  readonly taxRatePercent: string
  readonly taxLabel: string
  readonly leadTimeDays: number
  readonly exchange: DatedRate
  /** Value of the goods in the price list's currency, in minor units: what thresholds are compared with. */
  readonly listValueMinor: number
}

export interface NextTier {
  readonly minimumQuantity: number
  readonly unitPrice: Money
}
