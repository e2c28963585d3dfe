import type { CmsWebhook, ProductChange } from '@tradewind/schema/contracts/catalog'
import { SIGNATURE_HEADER, signBody } from '@tradewind/schema/signature'
import type { Payload, TaskConfig } from 'payload'
import { environment } from '../environment.ts'
import type { Delivery } from './announcement.ts'
import { readCatalog } from './read-catalog.ts'
import { type Receiver, receiverAddress } from './receivers.ts'

const TIMEOUT_MILLISECONDS = 5_000

/** Ten more tries: after 10, 20, 40 … seconds, the last one after 85 minutes, almost three hours in all. */
const RETRIES = { attempts: 10, backoff: { type: 'exponential', delay: 10_000 } } as const

/** Tells one receiver of one change, signed; anything but a success answer is tried again later. */
export const deliverWebhook: TaskConfig<{ input: Delivery; output: { status: number } }> = {
  slug: 'deliverWebhook',
  retries: RETRIES,
  inputSchema: [
    { name: 'id', type: 'text', required: true },
    { name: 'receiver', type: 'text', required: true },
    { name: 'occurredAt', type: 'text', required: true },
    { name: 'collection', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true },
    { name: 'tags', type: 'json', required: true },
    { name: 'product', type: 'json' },
  ],
  outputSchema: [{ name: 'status', type: 'number', required: true }],
  handler: async ({ input, req }) => {
    const body = JSON.stringify(await webhookOf(req.payload, input))
    const status = await post(input.receiver, body)
    return { output: { status } }
  },
}

async function webhookOf(payload: Payload, delivery: Delivery): Promise<CmsWebhook> {
  const { id, occurredAt, collection, documentId, tags } = delivery
  const change = delivery.product === undefined ? undefined : await productChange(payload, delivery, delivery.product)
  return {
    id,
    occurredAt,
    collection,
    documentId,
    tags: [...tags],
    ...(change === undefined ? {} : { productChange: change }),
  }
}

/** The product as it stands now, or its withdrawal: deliveries that overtake each other then still tell the truth. */
async function productChange(
  payload: Payload,
  delivery: Delivery,
  product: { readonly cmsId: string; readonly sku: string },
): Promise<ProductChange> {
  const [entry] = await readCatalog(payload, { id: { equals: Number(product.cmsId) } }, 1)
  if (entry === undefined) {
    return { operation: 'withdraw', cmsId: product.cmsId, sku: product.sku, withdrawnAt: delivery.occurredAt }
  }
  if (!entry.result.ok) throw new Error(`The product does not fit the catalogue contract: ${entry.result.reason}`)
  return { operation: 'publish', product: entry.result.product }
}

async function post(receiver: Receiver, body: string): Promise<number> {
  const address = receiverAddress(receiver, environment)
  let response: Response
  try {
    response = await fetch(address, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        [SIGNATURE_HEADER]: signBody(environment.WEBHOOK_SECRET, body, Math.floor(Date.now() / 1000)),
      },
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    })
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    throw new Error(`${receiver} could not be reached at ${address}: ${cause}`)
  }
  if (!response.ok) throw new Error(`${receiver} answered ${response.status} at ${address}`)
  return response.status
}
