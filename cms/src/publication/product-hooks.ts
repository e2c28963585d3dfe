import { CACHE_TAGS } from '@tradewind/schema/contracts/cache-tags'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { announce } from './announcement.ts'
import { announceProducts, touch, usersOfProduct } from './product-users.ts'
import { idOf, isQuiet, type PublishedState, publishedState, recall, remember } from './published-state.ts'

const beforeChange: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (isQuiet(req)) return data
  if (operation === 'update') await remember(req, 'products', originalDoc.id)
  return data._status === 'published' ? { ...data, catalogChangedAt: new Date().toISOString() } : data
}

const afterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (isQuiet(req)) return
  const before = recall(req, 'products', doc.id)
  const published = doc._status === 'published'
  if (!published) {
    // A draft saved on top of what is published changes nothing for the public.
    if (before === undefined) return
    const current = await publishedState(req, 'products', doc.id)
    if (current !== undefined) return
  }
  const after: PublishedState | undefined = published ? { slug: doc.slug, sku: doc.sku } : undefined
  await tell(req, doc.id, before, after, idOf(doc.category))
  const relisted = before?.sku !== after?.sku
  const users = await usersOfProduct(req, doc.id)
  if (relisted) {
    // The accessory lists of others name this product by its SKU.
    await touch(req, users)
    await announceProducts(req, users)
  } else if (users.length > 0) {
    await announce(req, {
      collection: 'products',
      documentId: String(doc.id),
      tags: users.map((user) => CACHE_TAGS.product(user.slug)),
    })
  }
}

const beforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (isQuiet(req)) return
  await remember(req, 'products', id)
  // The relations to it are gone once it is deleted.
  req.context[`users-of-product-${id}`] = await usersOfProduct(req, id)
}

const afterDelete: CollectionAfterDeleteHook = async ({ id, doc, req }) => {
  if (isQuiet(req)) return
  const before = recall(req, 'products', id)
  if (before === undefined) return
  await tell(req, id, before, undefined, idOf(doc.category))
  const users = (req.context[`users-of-product-${id}`] ?? []) as Awaited<ReturnType<typeof usersOfProduct>>
  await touch(req, users)
  await announceProducts(req, users)
}

async function tell(
  req: PayloadRequest,
  id: number | string,
  before: PublishedState | undefined,
  after: PublishedState | undefined,
  categoryId: number | undefined,
): Promise<void> {
  const slugs = [before?.slug, after?.slug].filter((slug) => slug !== undefined)
  const category = categoryId === undefined ? undefined : await publishedState(req, 'categories', categoryId)
  await announce(req, {
    collection: 'products',
    documentId: String(id),
    tags: [
      ...slugs.map(CACHE_TAGS.product),
      CACHE_TAGS.products,
      ...(category === undefined ? [] : [CACHE_TAGS.category(category.slug)]),
    ],
    product: { cmsId: String(id), sku: after?.sku ?? before?.sku ?? '' },
  })
}

export const announceProduct: NonNullable<CollectionConfig['hooks']> = {
  beforeChange: [beforeChange],
  afterChange: [afterChange],
  beforeDelete: [beforeDelete],
  afterDelete: [afterDelete],
}
