import type { Transaction } from '../../database/client.ts'
import { type TradeTerms, tradeTerms } from '../domain/trade-terms.ts'

const CODE = 'trade_terms'

/** The house has not been told yet how it sells. */
export class TradeTermsMissingError extends Error {}

export async function loadTradeTerms(transaction: Transaction): Promise<TradeTerms> {
  const row = await transaction.setting.findUnique({ where: { code: CODE } })
  if (row === null) throw new TradeTermsMissingError('The setting trade_terms is missing; npm start installs it.')
  return tradeTerms.parse(row.value)
}

export async function saveTradeTerms(transaction: Transaction, terms: TradeTerms): Promise<void> {
  const value = tradeTerms.parse(terms)
  await transaction.setting.upsert({ where: { code: CODE }, create: { code: CODE, value }, update: { value } })
}
