import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { InnerAddressError, postWebhook } from './post-webhook.ts'

let server: Server
let port = 0
const received: { path: string; body: string; signature: unknown }[] = []
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    received.push({ path: request.url ?? '', body, signature: request.headers['x-test'] })
    if (request.url === '/silent') return
    if (request.url === '/moved') response.writeHead(302, { location: '/elsewhere' }).end()
    else response.writeHead(204).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
const post = (path: string, publicOnly: boolean, host = '127.0.0.1') =>
  postWebhook(`http://${host}:${port}${path}`, '{"a":"ü"}', { 'x-test': 'yes' }, { timeoutMs: 300, publicOnly })

describe('posting a webhook', () => {
  it('sends body and headers and answers the status', async () => {
    expect(await post('/partner', false)).toBe(204)
    expect(received.at(-1)).toEqual({ path: '/partner', body: '{"a":"ü"}', signature: 'yes' })
  })

  it('follows no redirect, which could lead anywhere', async () => {
    expect(await post('/moved', false)).toBe(302)
    expect(received.at(-1)?.path).toBe('/moved')
  })

  it('gives up on an endpoint that says nothing', async () => {
    await expect(post('/silent', false)).rejects.toThrow('No answer within 0.3 seconds.')
  })

  it.each(['127.0.0.1', 'localhost', '[::1]', '0x7f.1', '2130706433', '[::ffff:127.0.0.1]'])(
    'sends nothing to %s in production',
    async (host) => {
      const before = received.length
      await expect(post('/partner', true, host)).rejects.toThrow(InnerAddressError)
      expect(received).toHaveLength(before)
    },
  )
})
