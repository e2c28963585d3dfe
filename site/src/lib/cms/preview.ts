import type { PreviewGrant } from '@tradewind/schema/contracts/preview'
import { POPULATE } from './content.ts'
import {
  type Article,
  article,
  type Category,
  category,
  type Home,
  home,
  type Page,
  type Product,
  page,
  product,
} from './documents.ts'
import { readDraft } from './read.ts'

/** A draft of one of the kinds of documents that have a page. */
export type Draft =
  | { readonly kind: 'product'; readonly document: Product }
  | { readonly kind: 'category'; readonly document: Category }
  | { readonly kind: 'article'; readonly document: Article }
  | { readonly kind: 'page'; readonly document: Page }
  | { readonly kind: 'home'; readonly document: Home }

/** The draft a token opens; undefined when it opens none, or one that has no page. */
export async function readPreview(grant: PreviewGrant, token: string): Promise<Draft | undefined> {
  const { collection, id } = grant
  const query = { depth: '2', ...POPULATE }
  if (collection === 'home') {
    const document = await readDraft('globals/home', token, query, home)
    return document && { kind: 'home', document }
  }
  if (id === undefined || !/^[\w-]{1,64}$/.test(id)) return undefined
  const path = `${collection}/${id}`
  switch (collection) {
    case 'products': {
      const document = await readDraft(path, token, query, product)
      return document && { kind: 'product', document }
    }
    case 'categories': {
      const document = await readDraft(path, token, query, category)
      return document && { kind: 'category', document }
    }
    case 'articles': {
      const document = await readDraft(path, token, query, article)
      return document && { kind: 'article', document }
    }
    case 'pages': {
      const document = await readDraft(path, token, query, page)
      return document && { kind: 'page', document }
    }
    default:
      return undefined
  }
}
