import type { Environment } from '../environment.ts'

/** Who is told about a change: each gets a job of its own, so that one that is down does not hold up the others. */
export const RECEIVERS = ['api', 'knowledge', 'site'] as const
export type Receiver = (typeof RECEIVERS)[number]

export function receiverAddress(receiver: Receiver, environment: Environment): string {
  const base = { api: environment.API_URL, knowledge: environment.KNOWLEDGE_URL, site: environment.SITE_URL }[receiver]
  return `${base}/webhooks/cms`
}
