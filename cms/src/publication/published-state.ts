import type { CollectionSlug, PayloadRequest } from 'payload'

/** How the public knows a document. */
export interface PublishedState {
  readonly slug: string
  /** Empty for what is no product. */
  readonly sku: string
}

/** True while the demo seed writes: it announces everything once at its end. */
export function isQuiet(req: PayloadRequest): boolean {
  return req.context.quiet === true
}

/** Id of a relation that may have been populated. */
export function idOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return typeof id === 'number' ? id : undefined
}

/**
 * What the public sees of a document right now, undefined when it is not published. Asks the main table, within the
 * request's transaction: drafts live in the versions, so what a hook gets as the former document may be a draft.
 */
export async function publishedState(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
): Promise<PublishedState | undefined> {
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: number }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  if (row === null || row._status !== 'published') return undefined
  return { slug: String(row.slug ?? ''), sku: String(row.sku ?? '') }
}

/** Keeps for the after-hook of the same request what was published before the change. */
export async function remember(req: PayloadRequest, collection: CollectionSlug, id: number | string): Promise<void> {
  req.context[`published-${collection}-${id}`] = await publishedState(req, collection, id)
}

export function recall(req: PayloadRequest, collection: string, id: number | string): PublishedState | undefined {
  return req.context[`published-${collection}-${id}`] as PublishedState | undefined
}
