import { CACHE_TAGS } from '@tradewind/schema/contracts/cache-tags'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { announce } from './announcement.ts'
import { announceProducts, publishedProducts } from './product-users.ts'

/** Queues the whole catalogue in one transaction, so that it is announced entirely or not at all. */
export async function republish(req: PayloadRequest): Promise<number> {
  const own = await initTransaction(req)
  try {
    const products = await publishedProducts(req, {})
    await announceProducts(req, products)
    await announce(req, { collection: 'all', documentId: 'all', tags: [CACHE_TAGS.all] })
    if (own) await commitTransaction(req)
    return products.length
  } catch (error) {
    if (own) await killTransaction(req)
    throw error
  }
}
