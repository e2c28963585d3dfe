import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { type PosthogEvent, sendToPosthog } from './send-to-posthog.ts'

interface Received {
  readonly path: string
  readonly body: { api_key: string; batch: Record<string, unknown>[] }
}

let server: Server | undefined
afterEach(async () => {
  server?.closeAllConnections()
  await new Promise<unknown>((resolve) => server?.close(resolve) ?? resolve(undefined))
})

/** A server that takes PostHog's /batch/ and answers with the statuses in turn. */
async function posthog(statuses: number[]): Promise<{ host: string; received: Received[] }> {
  const received: Received[] = []
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const raw = Buffer.concat(chunks)
    const text = request.headers['content-encoding'] === 'gzip' ? gunzipSync(raw).toString() : raw.toString()
    received.push({ path: request.url ?? '', body: JSON.parse(text) as Received['body'] })
    response.writeHead(statuses.shift() ?? 200, { 'content-type': 'application/json' }).end('{"status":1}')
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return { host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received }
}

const events = (count: number): PosthogEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    distinctId: 'visitor-0001',
    event: 'product_view',
    uuid: `0190a000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    timestamp: new Date(Date.UTC(2026, 10, 21, 9, 0, index)),
    properties: { sku: 'BP-80' },
  }))

describe('forwarding to PostHog', () => {
  it('sends every event with its id, person and time, in batches', async () => {
    const { host, received } = await posthog([])
    await sendToPosthog({ key: 'phc_test', host }, events(250))
    const batch = received.flatMap((request) => request.body.batch)
    expect(batch.map((event) => event.uuid)).toEqual(events(250).map((event) => event.uuid))
    expect(received.length).toBeLessThanOrEqual(3)
    expect(received[0]?.path).toBe('/batch/')
    expect(received[0]?.body.api_key).toBe('phc_test')
    expect(batch[1]).toMatchObject({
      event: 'product_view',
      distinct_id: 'visitor-0001',
      timestamp: '2026-11-21T09:00:01.000Z',
      properties: { sku: 'BP-80' },
    })
  })

  it('rejects when PostHog does not take them, so that the job comes again', async () => {
    const { host } = await posthog([503, 503, 503])
    await expect(sendToPosthog({ key: 'phc_test', host }, events(2))).rejects.toThrow()
  })

  it('rejects when nobody is there', async () => {
    await expect(sendToPosthog({ key: 'phc_test', host: 'http://127.0.0.1:9' }, events(1))).rejects.toThrow()
  })
})
