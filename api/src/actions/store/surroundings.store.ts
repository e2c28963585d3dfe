import type { Locale, LocalizedText } from '@tradewind/schema/locales'
import type { Transaction } from '../../database/client.ts'
import { loadTradeTerms } from '../../quotes/store/trade-terms.store.ts'
import type { Surroundings } from '../domain/text-values.ts'

/** Who sells, and what its stages are called. */
export async function loadSurroundings(transaction: Transaction): Promise<Surroundings> {
  const stages = await transaction.stage.findMany({
    where: { pipeline: { isDefault: true } },
    select: { code: true, name: true },
  })
  const names = new Map(stages.map(({ code, name }) => [code, name as LocalizedText]))
  const { seller } = await loadTradeTerms(transaction)
  return { seller: seller.name, stageName: (code: string, locale: Locale) => names.get(code)?.[locale] }
}
