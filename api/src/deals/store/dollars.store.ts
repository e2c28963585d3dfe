import type { Currency } from '@tradewind/schema/locales'
import type { Transaction } from '../../database/client.ts'
import { loadRate } from '../../quotes/store/price.store.ts'
import { RateFailure } from '../domain/errors.ts'
import { inDollars } from '../domain/in-dollars.ts'

/** The amount columns of a deal: what was said, and the same in US dollars at the rate of the day. Throws RateFailure. */
export async function amountColumns(
  transaction: Transaction,
  amount: string | null,
  currency: Currency | null,
  on: Date,
): Promise<{ amount: string | null; currency: Currency | null; amountUsd: string | null }> {
  if (amount === null || currency === null) return { amount: null, currency: null, amountUsd: null }
  const rate = await loadRate(transaction, 'USD', currency, on)
  if (rate === undefined) throw new RateFailure(currency)
  return { amount, currency, amountUsd: inDollars(amount, currency, rate.rate) }
}
