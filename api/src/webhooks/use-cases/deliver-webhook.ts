import { SIGNATURE_HEADER, signBody } from '@tradewind/schema/signature'
import type { Work } from '../../context.ts'
import { InnerAddressError, postWebhook } from '../delivery/post-webhook.ts'

const TIMEOUT_MS = 5_000

export type DeliveryOutcome =
  | { readonly kind: 'delivered' | 'nothing_to_do' }
  /** `final`: trying again cannot help. */
  | { readonly kind: 'failed'; readonly reason: string; readonly final: boolean }

/**
 * Posts a delivery to its endpoint and records the attempt. Any 2xx counts as taken. An endpoint may get a delivery twice
 * (its answer was lost): it tells by the delivery's id.
 */
export async function deliverWebhook(work: Work, deliveryId: string, signal: AbortSignal): Promise<DeliveryOutcome> {
  const { prisma } = work.database
  const delivery = await prisma.webhookDelivery.findUnique({ where: { id: deliveryId }, include: { endpoint: true } })
  if (delivery === null || delivery.deliveredAt !== null) return { kind: 'nothing_to_do' }
  const { endpoint } = delivery
  if (endpoint.disabledAt !== null) return { kind: 'failed', reason: 'The endpoint is disabled.', final: true }

  const body = JSON.stringify(delivery.body)
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Tradewind-Webhook/1',
    'x-tradewind-topic': delivery.topic,
    'x-tradewind-delivery': deliveryId,
    [SIGNATURE_HEADER]: signBody(endpoint.secret, body, Math.floor(work.now().getTime() / 1000)),
  }
  const attempt = async (): Promise<{ status: number | null; error: string | null; final: boolean }> => {
    try {
      const publicOnly = work.environment.TRADEWIND_ENV === 'production'
      const status = await postWebhook(endpoint.url, body, headers, { timeoutMs: TIMEOUT_MS, publicOnly, signal })
      const taken = status >= 200 && status < 300
      // 410 is how an endpoint says that it is gone for good.
      return { status, error: taken ? null : `The endpoint answered ${status}.`, final: status === 410 }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return { status: null, error: reason.slice(0, 500), final: error instanceof InnerAddressError }
    }
  }
  const { status, error, final } = await attempt()
  await prisma.webhookDelivery.update({
    where: { id: deliveryId },
    data: {
      attempts: { increment: 1 },
      lastStatus: status,
      lastError: error,
      ...(error === null ? { deliveredAt: work.now() } : {}),
    },
  })
  return error === null ? { kind: 'delivered' } : { kind: 'failed', reason: error, final }
}
