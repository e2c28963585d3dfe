import { CACHE_TAGS } from '@tradewind/schema/contracts/cache-tags'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { announce } from './announcement.ts'
import { announceProducts, type ProductKey, publishedProducts, touch } from './product-users.ts'
import { isQuiet } from './published-state.ts'

const afterChange: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  // A new file is on no page yet.
  if (operation === 'create' || isQuiet(req)) return
  await tell(req, doc.id, await drawnBy(req, doc.id), await shownBy(req, doc.id))
}

const beforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (isQuiet(req)) return
  req.context[`users-of-media-${id}`] = [await drawnBy(req, id), await shownBy(req, id)]
}

const afterDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
  if (isQuiet(req)) return
  const [drawn, shown] = (req.context[`users-of-media-${id}`] ?? [[], []]) as [
    readonly ProductKey[],
    readonly ProductKey[],
  ]
  await tell(req, id, drawn, shown)
}

/** Products whose drawing it is: the drawing travels with the catalogue. */
function drawnBy(req: PayloadRequest, id: number | string) {
  return publishedProducts(req, { drawing: { equals: id } })
}

/** Products that show it without its being their drawing. */
function shownBy(req: PayloadRequest, id: number | string) {
  return publishedProducts(req, {
    or: [{ picture: { equals: id } }, { gallery: { in: [id] } }, { 'documents.file': { equals: id } }],
  })
}

async function tell(
  req: PayloadRequest,
  id: number | string,
  drawn: readonly ProductKey[],
  shown: readonly ProductKey[],
): Promise<void> {
  await touch(req, drawn)
  await announceProducts(req, drawn)
  await announce(req, {
    collection: 'media',
    documentId: String(id),
    tags: [CACHE_TAGS.media(id), ...[...drawn, ...shown].map((product) => CACHE_TAGS.product(product.slug))],
  })
}

export const announceMedia = {
  afterChange: [afterChange],
  beforeDelete: [beforeDelete],
  afterDelete: [afterDelete],
}
