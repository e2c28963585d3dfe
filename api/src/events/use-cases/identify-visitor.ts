import { linkVisitorsConversations } from '../../conversations/store/link-conversation.store.ts'
import type { Transaction } from '../../database/client.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { TIMELINE_EVENT_TYPES, TOLD_BY_ANOTHER_EVENT } from '../domain/timeline-events.ts'

export interface Identification {
  readonly anonymousId: string
  readonly contactId: string
  /** inquiry, quote_request, quote_link or staff. */
  readonly evidence: string
}

/** A tracker's batch that was on its way at the moment of identification has arrived by then. */
const STITCH_AGAIN_AFTER_MS = 10_000

/**
 * Ties an anonymous visitor to a contact: what the visitor did before becomes the customer's history. A visitor who was
 * tied to somebody else before (a shared machine) belongs to the later one from now on; the earlier history stays.
 * @returns how many events were stitched.
 */
export async function identifyVisitor(transaction: Transaction, identification: Identification): Promise<number> {
  const { anonymousId, contactId, evidence } = identification
  const live = await transaction.identityLink.findFirst({ where: { anonymousId, endedAt: null } })
  if (live !== null && live.contactId !== contactId) {
    await transaction.identityLink.update({ where: { id: live.id }, data: { endedAt: new Date() } })
  }
  if (live === null || live.contactId !== contactId) {
    await transaction.identityLink.create({ data: { anonymousId, contactId, evidence } })
    await enqueue(
      transaction,
      'stitch_visitor',
      { anonymousId },
      { key: `stitch:${anonymousId}`, runAt: new Date(Date.now() + STITCH_AGAIN_AFTER_MS) },
    )
  }
  await linkVisitorsConversations(transaction, anonymousId, contactId)
  return stitchEvents(transaction, anonymousId)
}

/** Gives the events of a tied visitor their customer, and the customer's timeline the entries. May run again at any time. */
export async function stitchEvents(transaction: Transaction, anonymousId: string): Promise<number> {
  const stitched = await transaction.$executeRaw`
    UPDATE event e SET contact_id = c.id, account_id = coalesce(e.account_id, c.account_id)
    FROM identity_link l JOIN contact c ON c.id = l.contact_id
    WHERE l.anonymous_id = ${anonymousId} AND l.ended_at IS NULL AND e.anonymous_id = l.anonymous_id AND e.contact_id IS NULL`
  await transaction.$executeRaw`
    INSERT INTO timeline_entry (id, account_id, contact_id, kind, action, source_id, actor, data, occurred_at)
    SELECT gen_random_uuid(), e.account_id, e.contact_id, 'event', e.type, e.id::text, 'visitor',
           jsonb_build_object('value', e.value, 'source', e.source) || e.context, e.occurred_at
    FROM event e
    WHERE e.anonymous_id = ${anonymousId} AND e.account_id IS NOT NULL AND (e.type = ANY(${TIMELINE_EVENT_TYPES}) OR e.type LIKE 'x\\_%')
      AND NOT (e.type = 'page_view' AND coalesce(e.context ->> 'path', '') ~ ${TOLD_BY_ANOTHER_EVENT})
    ON CONFLICT DO NOTHING`
  return stitched
}
