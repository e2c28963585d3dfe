import { deliverWebhook as deliver } from '../../webhooks/use-cases/deliver-webhook.ts'
import { HopelessJobError, type Task } from '../task.ts'

export const deliverWebhook: Task<'deliver_webhook'> = async (work, { deliveryId }, job) => {
  const outcome = await deliver(work, deliveryId, job.signal)
  if (outcome.kind !== 'failed') return
  throw outcome.final ? new HopelessJobError(outcome.reason) : new Error(outcome.reason)
}
