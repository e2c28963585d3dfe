import { randomUUID } from 'node:crypto'
import { CACHE_TAGS } from '@tradewind/schema/contracts/cache-tags'
import { documentTag, isKnowledgeCollection } from '@tradewind/schema/contracts/knowledge-documents'
import type { PayloadRequest } from 'payload'
import { RECEIVERS, type Receiver } from './receivers.ts'

/** What changed. Told to each receiver by a job; the product itself is read when the job runs, so it is never stale. */
export interface Announcement {
  readonly collection: string
  readonly documentId: string
  readonly tags: readonly string[]
  /** Set when the catalogue must hear of it: the product as it was known until now. */
  readonly product?: { readonly cmsId: string; readonly sku: string }
}

/** Input of one delivery job. */
export interface Delivery extends Announcement {
  readonly id: string
  readonly receiver: Receiver
  /** Instant of the change, ISO 8601. */
  readonly occurredAt: string
}

/** The contract allows this many; a change that touches more makes everything stale. */
const MOST_TAGS = 50

/**
 * Queues one delivery per receiver in the transaction of the request: when the change is rolled back, so are they.
 * `req.context.quiet` suppresses it (the demo seed announces everything once at its end).
 */
export async function announce(req: PayloadRequest, announcement: Announcement): Promise<void> {
  if (req.context.quiet === true) return
  const { collection, documentId } = announcement
  const quoted = isKnowledgeCollection(collection) ? [documentTag(`${collection}:${documentId}`)] : []
  const tags = [...new Set([...announcement.tags, ...quoted])]
  const occurredAt = new Date().toISOString()
  for (const receiver of RECEIVERS) {
    const input = {
      collection,
      documentId,
      ...(announcement.product === undefined ? {} : { product: { ...announcement.product } }),
      tags: tags.length > MOST_TAGS ? [CACHE_TAGS.all] : tags,
      id: randomUUID(),
      receiver,
      occurredAt,
    }
    await req.payload.jobs.queue({ task: 'deliverWebhook', queue: 'webhooks', input, req })
  }
}
