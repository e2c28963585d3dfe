import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../database/client.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import type { WebhookTopic } from '../domain/topics.ts'

/**
 * Tells every endpoint that wants to hear of the topic, in the transaction in which it happened.
 * @param data ids and facts a partner may know; the same for every endpoint.
 */
export async function publishWebhook(
  transaction: Transaction,
  topic: WebhookTopic,
  data: Prisma.InputJsonObject,
  occurredAt: Date,
): Promise<void> {
  const endpoints = await transaction.webhookEndpoint.findMany({
    where: { topics: { has: topic }, disabledAt: null },
    select: { id: true },
  })
  for (const endpoint of endpoints) {
    const id = randomUUID()
    const body = { id, topic, occurredAt: occurredAt.toISOString(), data }
    await transaction.webhookDelivery.create({ data: { id, endpointId: endpoint.id, topic, body } })
    await enqueue(transaction, 'deliver_webhook', { deliveryId: id }, { key: `webhook:${id}` })
  }
}
