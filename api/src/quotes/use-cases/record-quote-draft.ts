import type { Work } from '../../context.ts'
import { addTimelineEntry } from '../../crm/store/timeline.store.ts'
import type { Transaction } from '../../database/client.ts'
import { actorKey } from '../../identity/domain/actor.ts'

/** Tells the customer's timeline that a draft was written. */
export async function recordQuoteDraft(
  work: Work,
  transaction: Transaction,
  quote: {
    readonly id: string
    readonly number: string
    readonly accountId: string
    readonly contactId: string
    readonly currentVersion: number
  },
): Promise<void> {
  await addTimelineEntry(transaction, {
    accountId: quote.accountId,
    contactId: quote.contactId,
    kind: 'quote',
    action: 'quote_created',
    sourceId: `${quote.id}:${quote.currentVersion}`,
    actor: actorKey(work.actor),
    data: { quoteId: quote.id, number: quote.number, version: quote.currentVersion },
    occurredAt: work.now(),
  })
}
