import { CACHE_TAGS } from '@tradewind/schema/contracts/cache-tags'
import type { CollectionConfig, GlobalConfig, PayloadRequest } from 'payload'
import { announce } from './announcement.ts'
import { type ProductKey, publishedProducts } from './product-users.ts'
import { isQuiet, type PublishedState, publishedState, recall, remember } from './published-state.ts'

type ContentCollection =
  | 'categories'
  | 'articles'
  | 'pages'
  | 'certificates'
  | 'manuals'
  | 'faq'
  | 'glossary'
  | 'competitors'
type ContentGlobal = 'navigation' | 'company' | 'home'

/** Queues deliveries whenever what the public sees of a document of this collection changes. */
export function announceContent(collection: ContentCollection): NonNullable<CollectionConfig['hooks']> {
  const drafts = collection !== 'certificates'
  return {
    beforeChange: [
      async ({ originalDoc, operation, req }) => {
        if (drafts && operation === 'update' && !isQuiet(req)) await remember(req, collection, originalDoc.id)
      },
    ],
    afterChange: [
      async ({ doc, req }) => {
        if (isQuiet(req)) return
        const before = recall(req, collection, doc.id)
        if (drafts && doc._status !== 'published') {
          if (before === undefined) return
          if ((await publishedState(req, collection, doc.id)) !== undefined) return
        }
        await tell(req, collection, doc.id, [before?.slug, doc.slug], await users(req, collection, doc.id))
      },
    ],
    beforeDelete: [
      async ({ id, req }) => {
        if (isQuiet(req)) return
        if (drafts) await remember(req, collection, id)
        req.context[`users-of-${collection}-${id}`] = await users(req, collection, id)
      },
    ],
    afterDelete: [
      async ({ id, req }) => {
        if (isQuiet(req)) return
        const before: PublishedState | undefined = recall(req, collection, id)
        if (drafts && before === undefined) return
        const affected = (req.context[`users-of-${collection}-${id}`] ?? []) as readonly ProductKey[]
        await tell(req, collection, id, [before?.slug], affected)
      },
    ],
  }
}

/** The same for a global. Saving a draft of one announces nothing. */
export function announceGlobal(slug: ContentGlobal): NonNullable<GlobalConfig['hooks']> {
  return {
    afterChange: [
      async ({ doc, req }) => {
        if (isQuiet(req) || doc._status === 'draft') return
        await announce(req, { collection: slug, documentId: slug, tags: [CACHE_TAGS[slug]] })
      },
    ],
  }
}

/** Published products on whose page the document stands. */
async function users(
  req: PayloadRequest,
  collection: ContentCollection,
  id: number | string,
): Promise<readonly ProductKey[]> {
  if (collection === 'categories') return publishedProducts(req, { category: { equals: id } })
  if (collection === 'certificates') return publishedProducts(req, { certificates: { in: [id] } })
  return []
}

async function tell(
  req: PayloadRequest,
  collection: ContentCollection,
  id: number | string,
  slugs: readonly unknown[],
  affected: readonly ProductKey[],
): Promise<void> {
  const own = slugs.filter((slug) => typeof slug === 'string' && slug !== '') as string[]
  await announce(req, {
    collection,
    documentId: String(id),
    tags: [...tagsOf(collection, id, own), ...affected.map((product) => CACHE_TAGS.product(product.slug))],
  })
}

/** Tags of the pages that show a document or a list of its collection. What is only quoted has the tag of its document. */
function tagsOf(collection: ContentCollection, id: number | string, slugs: readonly string[]): readonly string[] {
  switch (collection) {
    case 'categories':
      return [...slugs.map(CACHE_TAGS.category), CACHE_TAGS.categories]
    case 'articles':
      return [...slugs.map(CACHE_TAGS.article), CACHE_TAGS.articles]
    case 'pages':
      return [...slugs.map(CACHE_TAGS.page), CACHE_TAGS.pages]
    case 'certificates':
      return [CACHE_TAGS.certificate(id), CACHE_TAGS.certificates]
    default:
      return []
  }
}
