import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { streamThrough } from './stream-through.ts'

let server: Server | undefined

/** A service that begins its answer with this and never ends it. */
async function endless(first: string): Promise<{ address: string; gone: Promise<void> }> {
  let leave = (): void => undefined
  const gone = new Promise<void>((resolve) => {
    leave = resolve
  })
  server = createServer((_request, response) => {
    response.on('close', leave)
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(first)
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/advisor/turn`, gone }
}

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

describe('a stream passed through', () => {
  it('is cut off when it does not end, on both sides', async () => {
    const { address, gone } = await endless('event: text\n\n')
    const response = await streamThrough(
      address,
      {},
      { signal: new AbortController().signal, patience: 5_000, longest: 100 },
    )
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    await expect(response.text()).rejects.toThrow()
    await gone
  })

  it('ends at the service when the browser goes away', async () => {
    const { address, gone } = await endless('event: text\n\n')
    const browser = new AbortController()
    const response = await streamThrough(address, {}, { signal: browser.signal, patience: 5_000, longest: 60_000 })
    browser.abort()
    await expect(response.text()).rejects.toThrow()
    await gone
  })
})
