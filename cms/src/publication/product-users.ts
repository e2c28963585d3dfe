import { CACHE_TAGS } from '@tradewind/schema/contracts/cache-tags'
import type { PayloadRequest, Where } from 'payload'
import { announce } from './announcement.ts'
import { transactionOf } from './transaction.ts'

export interface ProductKey {
  readonly id: number
  readonly sku: string
  readonly slug: string
}

/** Published products that match, by what the outside knows them by. */
export async function publishedProducts(req: PayloadRequest, where: Where): Promise<readonly ProductKey[]> {
  const { docs } = await req.payload.find({
    collection: 'products',
    where: { and: [{ _status: { equals: 'published' } }, where] },
    depth: 0,
    pagination: false,
    select: { sku: true, slug: true },
    req: transactionOf(req),
  })
  return docs.map(({ id, sku, slug }) => ({ id, sku, slug }))
}

/** Published products that list this one among their accessories. */
export function usersOfProduct(req: PayloadRequest, id: number | string): Promise<readonly ProductKey[]> {
  return publishedProducts(req, { accessories: { in: [id] } })
}

/** Notes on the products that what the catalogue says of them has changed, without making a version of them. */
export async function touch(req: PayloadRequest, products: readonly ProductKey[]): Promise<void> {
  const now = new Date().toISOString()
  for (const { id } of products) {
    await req.payload.db.updateOne({
      collection: 'products',
      id,
      data: { catalogChangedAt: now },
      req,
      returning: false,
    })
  }
}

/** Queues the full product of each for every receiver. */
export async function announceProducts(req: PayloadRequest, products: readonly ProductKey[]): Promise<void> {
  for (const { id, sku, slug } of products) {
    await announce(req, {
      collection: 'products',
      documentId: String(id),
      tags: [CACHE_TAGS.product(slug), CACHE_TAGS.products],
      product: { cmsId: String(id), sku },
    })
  }
}
