import { catalogProduct } from '@tradewind/schema/contracts/catalog'
import { z } from 'zod'
import type { CatalogueProduct } from './product.ts'

/** Where the whole catalogue comes from. */
export interface CatalogueSource {
  /** Everything published. Rejects with a CatalogueUnavailable; never half a catalogue. */
  pull(signal: AbortSignal): Promise<PulledCatalogue>
}

interface PulledCatalogue {
  readonly products: readonly CatalogueProduct[]
  /** SKUs whose publication is not what the contract says; left out. */
  readonly malformed: readonly string[]
}

export type UnavailableCode = 'unreachable' | 'timeout' | 'refused' | 'malformed'

export class CatalogueUnavailable extends Error {
  readonly code: UnavailableCode
  constructor(code: UnavailableCode, message: string) {
    super(message)
    this.name = 'CatalogueUnavailable'
    this.code = code
  }
}

export const CATALOGUE_QUERY = `query Catalogue($after: String) {
  catalogProducts(first: 100, after: $after) {
    pageInfo { endCursor hasNextPage }
    nodes { sku publication listPrice { amount currency } }
  }
}`

const page = z.object({
  data: z.object({
    catalogProducts: z.object({
      pageInfo: z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() }),
      nodes: z.array(
        z
          .object({
            sku: z.string(),
            publication: z.unknown(),
            listPrice: z.object({ amount: z.string(), currency: z.string() }).nullish(),
          })
          .nullable(),
      ),
    }),
  }),
})
type Page = z.infer<typeof page>['data']['catalogProducts']

const PAGE_TIMEOUT_MS = 10_000
/** 50,000 products: past that something is wrong with the cursor. */
const MOST_PAGES = 500

interface ApiAccess {
  /** The API's GraphQL address. */
  readonly endpoint: string
  readonly key: string
}

async function fetchPage({ endpoint, key }: ApiAccess, after: string | null, signal: AbortSignal): Promise<Page> {
  let response: Response
  let body: unknown
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: CATALOGUE_QUERY, operationName: 'Catalogue', variables: { after } }),
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PAGE_TIMEOUT_MS)]),
    })
    body = await response.json()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') {
      throw new CatalogueUnavailable('timeout', `the API took longer than ${PAGE_TIMEOUT_MS / 1000} s`)
    }
    if (error instanceof SyntaxError) throw new CatalogueUnavailable('malformed', 'the API did not answer with JSON')
    throw new CatalogueUnavailable('unreachable', 'the API cannot be reached')
  }
  const parsed = page.safeParse(body)
  if (parsed.success) return parsed.data.data.catalogProducts
  throw response.ok
    ? new CatalogueUnavailable('malformed', 'the API answered something else than the catalogue')
    : new CatalogueUnavailable('refused', `the API answered ${response.status}`)
}

/** The catalogue by GraphQL, 100 products a page, with the service's key. */
export function apiCatalogueSource(access: ApiAccess): CatalogueSource {
  return {
    async pull(signal) {
      const products: CatalogueProduct[] = []
      const malformed: string[] = []
      let after: string | null = null
      for (let n = 0; n < MOST_PAGES; n += 1) {
        const { nodes, pageInfo }: Page = await fetchPage(access, after, signal)
        for (const node of nodes) {
          if (node === null) continue
          const publication = catalogProduct.safeParse(node.publication)
          if (!publication.success) malformed.push(node.sku)
          else
            products.push({ publication: publication.data, ...(node.listPrice ? { listPrice: node.listPrice } : {}) })
        }
        if (!pageInfo.hasNextPage) return { products, malformed }
        if (pageInfo.endCursor === null || pageInfo.endCursor === after) break
        after = pageInfo.endCursor
      }
      throw new CatalogueUnavailable('malformed', 'the pages of the API do not come to an end')
    },
  }
}
