import type { CatalogProduct } from '@tradewind/schema/contracts/catalog'
import type { Currency } from '@tradewind/schema/locales'

export interface Tier {
  readonly minimumQuantity: number
  /** In the price list's currency, exact decimal string. */
  readonly amount: string
}

/** Everything that pricing one product needs. */
export interface SaleFacts {
  readonly sku: string
  readonly publication: CatalogProduct
  readonly drawingSvg: string | null
  /** Ascending by quantity. */
  readonly tiers: readonly Tier[]
  /** By option code. */
  readonly optionTiers: ReadonlyMap<string, readonly Tier[]>
  readonly leadTimeDays: number
  readonly stockQuantity: number
}

export interface PriceSource {
  readonly currency: Currency
  readonly products: ReadonlyMap<string, SaleFacts>
}

/** A rate and the day it was taken from. */
export interface DatedRate {
  readonly rate: string
  readonly date: Date
}
