import { createHash } from 'node:crypto'
import type { CatalogProduct } from '@tradewind/schema/contracts/catalog'
import { LOCALES } from '@tradewind/schema/locales'
import { z } from 'zod'
import { publishedProduct } from '../../catalog/policy.ts'
import { answerJson } from '../../http/answer.ts'
import type { Route, RouteRequest } from '../../http/route.ts'
import { loadTradeTerms } from '../../quotes/store/trade-terms.store.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { limitRate } from '../../shared/rate-limit.ts'
import { renderComparisonPdf, renderDatasheetPdf } from '../public.ts'
import { answeringDocumentErrors, answerPdf } from './answer-pdf.ts'
import { comparisonDocument, datasheetDocument, type PublishedProduct } from './product-documents.ts'

const PUBLIC = 'public, max-age=300'
/** A reader opens a few data sheets; a crawler that draws hundreds a minute is turned away. */
const PER_ADDRESS = { limit: 60, windowSeconds: 60 }
const MOST_ACCESSORIES = 12

const sku = z.string().regex(/^[A-Z0-9][A-Z0-9./-]{1,39}$/, 'is no SKU')
const reader = z.object({
  locale: z.enum(LOCALES, `one of ${LOCALES.join(', ')}`).default('en'),
  unitSystem: z.enum(['metric', 'imperial'], 'metric or imperial').default('metric'),
})
const comparison = reader.extend({
  skus: z.array(sku).min(2, 'two to four products are compared').max(4, 'two to four products are compared'),
})

/** The content names the bytes: the same document always renders to the same. */
function etagOf(document: object): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('base64url')
}

async function publishedProducts({ work }: RouteRequest, skus: readonly string[]): Promise<PublishedProduct[]> {
  const rows = await work.database.prisma.product.findMany({
    where: { sku: { in: [...skus] }, AND: [publishedProduct] },
  })
  return skus.flatMap((wanted) => {
    const row = rows.find((candidate) => candidate.sku === wanted)
    return row === undefined ? [] : [{ ...row, publication: row.publication as unknown as CatalogProduct }]
  })
}

function limited(route: RouteRequest): void {
  limitRate(`documents:${route.clientAddress}`, PER_ADDRESS, route.work.now())
}

/** `GET /documents/datasheet/{sku}.pdf?locale=&unitSystem=`, for everybody. */
export const datasheetRoute: Route = {
  method: 'GET',
  path: /^\/documents\/datasheet\/(?<sku>[^/]{1,120})\.pdf$/,
  handle: (route) =>
    answeringDocumentErrors(route.response, route.log, async () => {
      limited(route)
      const { url, work, request, response } = route
      const asked = parseInput(reader, Object.fromEntries(url.searchParams))
      const named = sku.safeParse(decoded(route.params.sku ?? ''))
      const [product] = named.success ? await publishedProducts(route, [named.data]) : []
      if (product === undefined) {
        answerJson(response, 404, { code: 'RECORD.NOT_FOUND', message: 'There is no such product in the catalogue.' })
        return
      }
      const accessories = await publishedProducts(route, product.publication.accessories.slice(0, MOST_ACCESSORIES))
      const { seller } = await loadTradeTerms(work.database.prisma)
      const document = datasheetDocument(
        product,
        accessories.map(({ publication }) => publication),
        asked,
        seller,
        work.environment.SITE_URL,
      )
      await answerPdf(request, response, {
        filename: `${document.sku}-${asked.locale}.pdf`,
        etag: etagOf(document),
        cacheControl: PUBLIC,
        render: () => renderDatasheetPdf(document),
      })
    }),
}

/** `GET /documents/comparison.pdf?sku=&sku=&locale=&unitSystem=` (or `skus=A,B`), two to four products, for everybody. */
export const comparisonRoute: Route = {
  method: 'GET',
  path: /^\/documents\/comparison\.pdf$/,
  handle: (route) =>
    answeringDocumentErrors(route.response, route.log, async () => {
      limited(route)
      const { url, work, request, response } = route
      const skus = [...url.searchParams.getAll('sku'), ...(url.searchParams.get('skus')?.split(',') ?? [])]
      const asked = parseInput(comparison, { ...Object.fromEntries(url.searchParams), skus: [...new Set(skus)] })
      const products = await publishedProducts(route, asked.skus)
      if (products.length < asked.skus.length) {
        const found = new Set(products.map(({ publication }) => publication.sku))
        const missing = asked.skus.filter((wanted) => !found.has(wanted))
        const message = `Not in the catalogue: ${missing.join(', ')}.`
        answerJson(response, 404, { code: 'RECORD.NOT_FOUND', message, skus: missing })
        return
      }
      const { seller } = await loadTradeTerms(work.database.prisma)
      const document = comparisonDocument(products, asked, seller, work.environment.SITE_URL)
      await answerPdf(request, response, {
        filename: `${asked.skus.join('_')}-${asked.locale}.pdf`,
        etag: etagOf(document),
        cacheControl: PUBLIC,
        render: () => renderComparisonPdf(document),
      })
    }),
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
