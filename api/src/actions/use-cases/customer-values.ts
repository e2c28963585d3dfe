import type { Currency } from '@tradewind/schema/locales'
import type { Work } from '../../context.ts'
import { accountPolicy } from '../../crm/policy.ts'
import { readable } from '../../shared/row-policy.ts'
import type { CustomerHistory } from '../domain/customer-history.ts'
import { openQuotes } from '../domain/facts.ts'
import type { ProposalData } from '../domain/proposal.ts'
import { type LocalValues, textValues } from '../domain/text-values.ts'
import { loadHistory } from '../store/customer-history.store.ts'
import { loadSurroundings } from '../store/surroundings.store.ts'

const DAY_MS = 86_400_000

/** What texts can say of a customer's latest open quotation. */
export function quoteDataOf(history: CustomerHistory, now: Date): ProposalData {
  const quote = openQuotes(history, now).at(-1)
  if (quote?.sentAt == null) return {}
  return {
    days: Math.floor((now.getTime() - quote.sentAt.getTime()) / DAY_MS),
    quoteNumber: quote.number,
    quoteTotal: { minor: quote.total.minor, currency: quote.total.currency as Currency },
    ...(quote.validUntil === null ? {} : { validUntil: quote.validUntil }),
  }
}

/** The values of all placeholders for a customer now; undefined when the caller may see no such customer. */
export async function factsNow(work: Work, accountId: string): Promise<LocalValues | undefined> {
  const { prisma } = work.database
  const visible = await prisma.account.count({ where: { id: accountId, AND: [readable(accountPolicy, work.actor)] } })
  if (visible === 0) return undefined
  const now = work.now()
  const history = await loadHistory(prisma, accountId, now)
  if (history === undefined) return undefined
  return textValues(history, now, quoteDataOf(history, now), await loadSurroundings(prisma))
}
