import type { Work } from '../../context.ts'
import { addTimelineEntry } from '../../crm/store/timeline.store.ts'
import type { Transaction } from '../../database/client.ts'
import { identifyVisitor } from '../../events/use-cases/identify-visitor.ts'
import { verifyQuoteAccess } from '../access-link.ts'
import { canDo, nextStatus } from '../domain/lifecycle.ts'
import { type LockedQuote, lockQuote } from '../store/quote.store.ts'

/** A quotation as the holder of its link may see it. Its frozen version, or the last frozen one while it is being revised. */
export interface SharedQuote {
  readonly quote: LockedQuote
  readonly version: LockedQuote['current']
  readonly canRespond: boolean
  readonly token: string
}

/** True when the validity's day is over, in UTC. */
export function hasExpired(validUntil: Date, now: Date): boolean {
  return now.getTime() >= validUntil.getTime() + 86_400_000
}

/** The quotation behind a link, or null: forged, ended by a newer link, or never sent. Locks the quote. */
export async function openSharedQuote(
  work: Work,
  transaction: Transaction,
  token: string,
): Promise<SharedQuote | null> {
  const access = verifyQuoteAccess(work.environment.LINK_SECRET, token)
  if (access === undefined) return null
  const quote = await lockQuote(transaction, access.quoteId)
  if (quote === null || quote.accessGeneration !== access.generation) return null
  const version = quote.versions.findLast((candidate) => candidate.frozenAt !== null)
  if (version === undefined) return null
  const answerable = version.version === quote.currentVersion && canDo(quote.status, 'accept')
  return { quote, version, token, canRespond: answerable && !hasExpired(version.validUntil, work.now()) }
}

/** Opens the quotation page: the first view counts as seen, and ties the visitor to the contact who was sent the link. */
export async function viewSharedQuote(work: Work, token: string): Promise<SharedQuote | null> {
  return work.database.prisma.$transaction(async (transaction) => {
    const shared = await openSharedQuote(work, transaction, token)
    // Our own people look at links too: that is no view.
    if (shared === null || work.actor.kind !== 'visitor') return shared
    const { quote } = shared
    if (work.actor.anonymousId !== null) {
      await identifyVisitor(transaction, {
        anonymousId: work.actor.anonymousId,
        contactId: quote.contactId,
        evidence: 'quote_link',
      })
    }
    if (quote.status !== 'sent') return shared
    const now = work.now()
    const status = nextStatus(quote.status, 'view')
    await transaction.quote.update({ where: { id: quote.id }, data: { status, viewedAt: now } })
    await addTimelineEntry(transaction, {
      accountId: quote.accountId,
      contactId: quote.contactId,
      kind: 'quote',
      action: 'quote_viewed',
      sourceId: `${quote.id}:${shared.version.version}`,
      actor: 'visitor',
      data: { quoteId: quote.id, number: quote.number, version: shared.version.version },
      occurredAt: now,
    })
    return { ...shared, quote: { ...quote, status } }
  })
}
