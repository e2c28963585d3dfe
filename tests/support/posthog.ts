import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'

export interface CapturedEvent {
  readonly uuid: string
  readonly event: string
  readonly distinct_id: string
  readonly timestamp: string
  readonly properties: Readonly<Record<string, unknown>>
}

export interface Posthog {
  readonly url: string
  /** Events of batches that were taken, in the order they came. */
  readonly taken: readonly CapturedEvent[]
  /** Events of batches that were answered with an error. */
  readonly turnedAway: readonly CapturedEvent[]
  /** Keys that batches came with. */
  readonly keys: ReadonlySet<string>
  /** The next batches are answered with these statuses, then 200 again. */
  readonly answerNext: (...statuses: readonly number[]) => void
  readonly stop: () => Promise<void>
}

/** A server that speaks PostHog's capture protocol: POST /batch/ with a key and events, gzip or not. */
export async function startPosthog(): Promise<Posthog> {
  const taken: CapturedEvent[] = []
  const turnedAway: CapturedEvent[] = []
  const keys = new Set<string>()
  const statuses: number[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    if (request.method !== 'POST' || request.url?.split('?')[0] !== '/batch/') {
      response.writeHead(404).end()
      return
    }
    const raw = Buffer.concat(chunks)
    const text = request.headers['content-encoding'] === 'gzip' ? gunzipSync(raw).toString() : raw.toString()
    const { api_key, batch } = JSON.parse(text) as { api_key: string; batch: CapturedEvent[] }
    keys.add(api_key)
    const status = statuses.shift() ?? 200
    ;(status === 200 ? taken : turnedAway).push(...batch)
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"status":1}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    turnedAway,
    keys,
    answerNext: (...next) => void statuses.push(...next),
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
