import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { App } from 'astro/app'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Outlet } from '../src/lib/http/outlet.ts'
import { renderPage, type WritePage } from './render-page.ts'

const render = vi.fn<(request: Request, options: { locals: { outlet: Outlet } }) => Promise<Response>>()
const write = vi.fn<WritePage>(async () => undefined)
const match = vi.fn(() => ({ route: '/[locale]' }))
let server: Server
let site: string

beforeAll(async () => {
  server = createServer((request, response) => {
    if (!renderPage({ render, match } as unknown as App, write, request, response)) response.writeHead(418).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

it('sends the bytes a page left, with every header and cookie, and looks its route up once', async () => {
  render.mockImplementation(async (request, { locals }) => {
    locals.outlet.body = Buffer.from(`<h1>${new URL(request.url).search} ${request.headers.get('cookie')}</h1>`)
    const headers = new Headers({ 'content-type': 'text/html' })
    headers.append('set-cookie', 'a=1')
    headers.append('set-cookie', 'b=2')
    return new Response(null, { headers })
  })
  const answer = await fetch(`${site}/en/products/bp-80?x=1`, { headers: { cookie: 'tw_units=metric' } })
  expect(await answer.text()).toBe('<h1>?x=1 tw_units=metric</h1>')
  expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  await fetch(`${site}/en/products/bp-80?x=2`)
  expect(match).toHaveBeenCalledTimes(1)
})

it('sends a response of Astro as it is', async () => {
  render.mockResolvedValue(new Response('away', { status: 503, headers: { 'retry-after': '60' } }))
  const answer = await fetch(`${site}/ar`)
  expect([answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([503, '60', 'away'])
})

it('leaves files, forms and other addresses to Astro', async () => {
  const statuses = [
    await fetch(`${site}/en/products/bp-80/datasheet.pdf`),
    await fetch(`${site}/en/contact`, { method: 'POST' }),
    await fetch(`${site}/english`),
    await fetch(`${site}/workspace`),
  ].map(({ status }) => status)
  expect(statuses).toEqual([418, 418, 418, 418])
})

it('answers 500 when rendering breaks', async () => {
  render.mockRejectedValue(new Error('broken'))
  expect((await fetch(`${site}/de`)).status).toBe(500)
})

it('sends a page that was written without Astro, and asks Astro only when none was', async () => {
  render.mockReset()
  write.mockImplementationOnce(async (address, { header }) => ({
    headers: new Headers({ 'content-type': 'text/html' }),
    body: Buffer.from(`${address} ${header('cookie')}`),
  }))
  const answer = await fetch(`${site}/en/products/bp-80?x=3`, { headers: { cookie: 'tw_units=metric' } })
  expect(await answer.text()).toBe('/en/products/bp-80?x=3 tw_units=metric')
  expect(render).not.toHaveBeenCalled()
  write.mockClear()
  render.mockResolvedValue(new Response(null))
  await fetch(`${site}/en/products/bp-80`, { method: 'HEAD' })
  expect(write).not.toHaveBeenCalled()
})
