import type { Work } from '../context.ts'
import { addTimelineEntry } from '../crm/store/timeline.store.ts'
import { canDo, nextStatus } from '../quotes/domain/lifecycle.ts'
import { lockQuote } from '../quotes/store/quote.store.ts'
import { hasExpired } from '../quotes/use-cases/shared-quote.ts'

/** Ends every quotation that is out and whose validity is over, one transaction each. Returns how many. */
export async function expireQuotes(work: Work): Promise<number> {
  const out = await work.database.prisma.quote.findMany({
    where: { status: { in: ['sent', 'viewed'] }, versions: { some: { validUntil: { lt: work.now() } } } },
    select: { id: true },
  })
  let expired = 0
  for (const { id } of out) if (await expireQuote(work, id)) expired += 1
  return expired
}

async function expireQuote(work: Work, quoteId: string): Promise<boolean> {
  return work.database.prisma.$transaction(async (transaction) => {
    const quote = await lockQuote(transaction, quoteId)
    const now = work.now()
    if (quote === null || !canDo(quote.status, 'expire') || !hasExpired(quote.current.validUntil, now)) return false
    await transaction.quote.update({ where: { id: quoteId }, data: { status: nextStatus(quote.status, 'expire') } })
    await addTimelineEntry(transaction, {
      accountId: quote.accountId,
      contactId: quote.contactId,
      kind: 'quote',
      action: 'quote_expired',
      sourceId: `${quoteId}:${quote.current.version}`,
      actor: 'system',
      data: { quoteId, number: quote.number, version: quote.current.version },
      occurredAt: now,
    })
    return true
  })
}
