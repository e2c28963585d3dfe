import type { CatalogProduct } from '@tradewind/schema/contracts/catalog'
import { catalogPage } from '@tradewind/schema/contracts/catalog-page'
import type { Work } from '../../context.ts'
import { applyProductChange } from './apply-product-change.ts'

const PAGE_SIZE = 50
const PAGE_TIMEOUT_MS = 20_000
/** More pages than any catalogue has: a cursor that runs in circles ends here. */
const MOST_PAGES = 2_000

/** The CMS does not answer, or not as the contract says. */
export class CmsUnavailableError extends Error {}

/**
 * Compares the projection with the CMS's whole catalogue, for webhooks that were lost: takes over what is newer there and
 * withdraws what is no longer there. An empty answer withdraws nothing: a CMS that is just being set up has no products.
 * @throws CmsUnavailableError
 */
export async function reconcileCatalog(work: Work): Promise<{ changed: number; withdrawn: number }> {
  const startedAt = work.now()
  const products = await readWholeCatalog(work)
  let changed = 0
  for (const product of products) {
    const outcome = await work.database.prisma.$transaction((transaction) =>
      applyProductChange(transaction, { operation: 'publish', product }, work.log),
    )
    if (outcome === 'applied') changed += 1
  }
  if (products.length === 0) return { changed, withdrawn: 0 }
  const { count: withdrawn } = await work.database.prisma.product.updateMany({
    where: {
      cmsId: { notIn: products.map((product) => product.cmsId) },
      withdrawnAt: null,
      // What was published while the pages were read may stand on a page that was read before.
      publishedAt: { lt: startedAt },
    },
    data: { withdrawnAt: startedAt },
  })
  return { changed, withdrawn }
}

async function readWholeCatalog(work: Work): Promise<CatalogProduct[]> {
  const products: CatalogProduct[] = []
  let after: string | null = '0'
  for (let page = 0; after !== null; page += 1) {
    if (page >= MOST_PAGES) throw new CmsUnavailableError('The catalogue of the CMS does not end.')
    const url = new URL('/api/catalog', work.environment.CMS_URL)
    url.searchParams.set('after', after)
    url.searchParams.set('limit', String(PAGE_SIZE))
    const read = await readPage(url, work.environment.CMS_SERVICE_KEY)
    products.push(...read.products)
    after = read.next
  }
  return products
}

async function readPage(url: URL, key: string) {
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${key}`, accept: 'application/json' },
      signal: AbortSignal.timeout(PAGE_TIMEOUT_MS),
      redirect: 'error',
    })
    if (!response.ok) throw new CmsUnavailableError(`The CMS answered ${response.status}.`)
    return catalogPage.parse(await response.json())
  } catch (error) {
    if (error instanceof CmsUnavailableError) throw error
    const { message, cause } = error as Error
    throw new CmsUnavailableError(cause instanceof Error ? `${message}: ${cause.message}` : message, { cause: error })
  }
}
