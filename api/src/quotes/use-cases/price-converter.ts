import type { Currency } from '@tradewind/schema/locales'
import type { Money } from '@tradewind/schema/money'
import type { Transaction } from '../../database/client.ts'
import { convertPrice } from '../domain/convert-price.ts'
import type { DatedRate, Tier } from '../domain/sale-facts.ts'
import type { TradeTerms } from '../domain/trade-terms.ts'
import { loadRate } from '../store/price.store.ts'

export interface PriceConverter {
  /** The rate that prices are converted at, and its day. */
  readonly exchange: DatedRate
  readonly inBuyersCurrency: (tier: Tier) => Money
  /** In the price list's own currency. */
  readonly inListCurrency: (tier: Tier) => Money
}

/**
 * Turns list prices into the buyer's currency at the latest rate up to a day, with the buffer and the rounding of the
 * trade terms. Undefined when there is no rate.
 */
export async function loadPriceConverter(
  transaction: Transaction,
  terms: TradeTerms,
  from: Currency,
  to: Currency,
  on: Date,
): Promise<PriceConverter | undefined> {
  const exchange = await loadRate(transaction, from, to, on)
  if (exchange === undefined) return undefined
  const conversion = {
    rate: exchange.rate,
    bufferBasisPoints: terms.currencyBufferBasisPoints,
    roundUpToMinor: terms.roundUpToMinor[to] ?? 1,
  }
  const into =
    (currency: Currency) =>
    ({ amount }: Tier): Money => ({ minor: convertPrice(amount, from, currency, conversion), currency })
  return { exchange, inBuyersCurrency: into(to), inListCurrency: into(from) }
}
