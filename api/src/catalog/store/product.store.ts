import type { CatalogProduct } from '@tradewind/schema/contracts/catalog'
import type { Transaction } from '../../database/client.ts'
import type { Product } from '../../generated/prisma/client.ts'

/** Changes of the projection one after the other: they are rare, and two publications may swap a SKU or an address. */
export async function lockCatalog(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('catalog', 0))`
}

/** The product itself and whoever else holds its SKU or its address. */
export async function findRivals(
  transaction: Transaction,
  product: Pick<CatalogProduct, 'cmsId' | 'sku' | 'slug'>,
): Promise<{ own: Product | undefined; others: readonly Product[] }> {
  const { cmsId, sku, slug } = product
  const rows = await transaction.product.findMany({ where: { OR: [{ cmsId }, { sku }, { slug }] } })
  return { own: rows.find((row) => row.cmsId === cmsId), others: rows.filter((row) => row.cmsId !== cmsId) }
}

/** Writes what was published. The drawing has a column of its own, so that reading a list does not carry it along. */
export async function savePublication(
  transaction: Transaction,
  { drawingSvg: _, ...publication }: CatalogProduct,
  drawingSvg: string | null,
): Promise<void> {
  const { cmsId, sku, slug, category } = publication
  const data = {
    sku,
    slug,
    category,
    publication: JSON.parse(JSON.stringify(publication)),
    drawingSvg,
    publishedAt: new Date(publication.publishedAt),
    withdrawnAt: null,
  }
  await transaction.product.upsert({ where: { cmsId }, create: { cmsId, ...data }, update: data })
}
