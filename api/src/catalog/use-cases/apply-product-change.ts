import { isDeepStrictEqual } from 'node:util'
import type { CatalogProduct, ProductChange } from '@tradewind/schema/contracts/catalog'
import type { Logger } from 'pino'
import type { Transaction } from '../../database/client.ts'
import { acceptableDrawing } from '../domain/drawing.ts'
import { findRivals, lockCatalog, savePublication } from '../store/product.store.ts'

/** stale: a later state is stored already; unknown: withdrawn before it was ever seen here. */
export type ProductChangeOutcome = 'applied' | 'unchanged' | 'stale' | 'unknown'

/**
 * Takes over what the CMS published or withdrew. Changes may come twice and in any order: the projection never goes back
 * to an older publication, and a withdrawal counts until a later publication.
 */
export async function applyProductChange(
  transaction: Transaction,
  change: ProductChange,
  log: Logger,
): Promise<ProductChangeOutcome> {
  await lockCatalog(transaction)
  return change.operation === 'publish'
    ? publish(transaction, change.product, log)
    : withdraw(transaction, change.cmsId, new Date(change.withdrawnAt))
}

async function publish(transaction: Transaction, product: CatalogProduct, log: Logger): Promise<ProductChangeOutcome> {
  const publishedAt = new Date(product.publishedAt)
  const { own, others } = await findRivals(transaction, product)
  if (
    own !== undefined &&
    (own.publishedAt > publishedAt || (own.withdrawnAt !== null && own.withdrawnAt > publishedAt))
  )
    return 'stale'
  // Another document of the CMS holds this SKU or address. The later publication has it; prices hang on the SKU.
  if (others.some((other) => other.withdrawnAt === null && other.publishedAt > publishedAt)) return 'stale'

  const drawing = acceptableDrawing(product.drawingSvg)
  if (drawing === null && product.drawingSvg !== undefined)
    log.warn({ sku: product.sku }, 'the drawing is none that can be shown safely; it is left out')
  const { drawingSvg: _, ...publication } = product
  if (
    own !== undefined &&
    own.withdrawnAt === null &&
    own.drawingSvg === drawing &&
    isDeepStrictEqual(own.publication, JSON.parse(JSON.stringify(publication)))
  )
    return 'unchanged'
  await transaction.product.deleteMany({ where: { id: { in: others.map((other) => other.id) } } })
  await savePublication(transaction, product, drawing)
  return 'applied'
}

async function withdraw(transaction: Transaction, cmsId: string, withdrawnAt: Date): Promise<ProductChangeOutcome> {
  const own = await transaction.product.findUnique({ where: { cmsId } })
  if (own === null) return 'unknown'
  if (own.publishedAt > withdrawnAt) return 'stale'
  if (own.withdrawnAt !== null) return 'unchanged'
  await transaction.product.update({ where: { cmsId }, data: { withdrawnAt } })
  return 'applied'
}
