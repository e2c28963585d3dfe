import { randomUUID } from 'node:crypto'
import type { CatalogProduct, CmsWebhook } from '@tradewind/schema/contracts/catalog'
import { DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { SIGNATURE_HEADER, signBody } from '@tradewind/schema/signature'
import { SECRETS } from './secrets.ts'

/** The demo product as the CMS publishes it, with names short enough to read in a failure. */
export function publication(sku: string, changes: Partial<CatalogProduct> = {}): CatalogProduct {
  const product = DEMO_PRODUCTS.find((candidate) => candidate.sku === sku)
  if (product === undefined) throw new Error(`the demo sells no ${sku}`)
  return {
    cmsId: `cms-${sku}`,
    sku,
    slug: product.slug,
    category: product.category,
    name: { en: `Tool ${sku}`, de: `Werkzeug ${sku}` },
    summary: { en: `What ${sku} is for` },
    sellingPoints: [],
    industries: [...product.industries],
    specifications: product.specifications,
    options: product.options.map(({ code }) => ({ code, name: { en: `Option ${code}` } })),
    accessories: [...product.accessories],
    publishedAt: '2026-11-01T00:00:00.000Z',
    ...changes,
  }
}

export function publishMessage(product: CatalogProduct): CmsWebhook {
  return {
    id: randomUUID(),
    occurredAt: new Date().toISOString(),
    collection: 'products',
    documentId: product.cmsId,
    tags: [`product:${product.slug}`],
    productChange: { operation: 'publish', product },
  }
}

export function withdrawMessage(sku: string, withdrawnAt: string): CmsWebhook {
  return {
    id: randomUUID(),
    occurredAt: new Date().toISOString(),
    collection: 'products',
    documentId: `cms-${sku}`,
    tags: [],
    productChange: { operation: 'withdraw', cmsId: `cms-${sku}`, sku, withdrawnAt },
  }
}

export interface Delivery {
  readonly secret?: string
  /** Unix seconds of the signature. */
  readonly signedAt?: number
  readonly header?: string
}

/** Delivers a message as the CMS does, signed; `delivery` spoils the signature. */
export function deliver(serviceUrl: string, message: unknown, delivery: Delivery = {}): Promise<Response> {
  const body = typeof message === 'string' ? message : JSON.stringify(message)
  const signedAt = delivery.signedAt ?? Math.floor(Date.now() / 1000)
  const header = delivery.header ?? signBody(delivery.secret ?? SECRETS.WEBHOOK_SECRET, body, signedAt)
  return fetch(`${serviceUrl}/webhooks/cms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: header },
    body,
    signal: AbortSignal.timeout(20_000),
  })
}

/** Puts demo products into the API's catalogue the way they get there in life. Without SKUs all of them. */
export async function publishProducts(apiUrl: string, skus?: readonly string[]): Promise<void> {
  for (const sku of skus ?? DEMO_PRODUCTS.map((product) => product.sku)) {
    const response = await deliver(apiUrl, publishMessage(publication(sku)))
    if (!response.ok) throw new Error(`publishing ${sku}: ${response.status} ${await response.text()}`)
  }
}
