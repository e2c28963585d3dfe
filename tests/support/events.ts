import { randomUUID } from 'node:crypto'
import type { Client } from './graphql-client.ts'

/** A product view of a visitor, now; `changes` makes it another event. */
export function event(anonymousId: string | undefined, changes: object = {}) {
  return {
    id: randomUUID(),
    ...(anonymousId === undefined ? {} : { anonymous_id: anonymousId }),
    event_type: 'product_view',
    timestamp: new Date().toISOString(),
    source: 'site',
    context: { path: '/en/products/bp-80', sku: 'BP-80' },
    ...changes,
  }
}

/** Sends one event, or `{events}`, or whatever else. */
export async function report(
  client: Client,
  body: unknown,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await client.fetch('/api/event/report', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}
