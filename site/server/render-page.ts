import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RouteData } from 'astro'
import type { App } from 'astro/app'
import type { PageRequest, WrittenPage } from '../src/direct/product-page.ts'
import type { Outlet } from '../src/lib/http/outlet.ts'
import { log } from '../src/lib/log.ts'

/** Public pages: read and nothing else. What has a dot at its end is a file, which may be long and is streamed. */
const PAGE = /^\/(?:en|zh|es|ar|ja|de|pt)(?:\/[^.?]*)?(?:\?.*)?$/

/** Writes a page without Astro, or leaves it to Astro (src/direct). */
export type WritePage = (address: string, request: PageRequest) => Promise<WrittenPage | undefined>

/**
 * Renders a public page; says whether it does. Astro's own handler makes a request that can be called off and a
 * response that is streamed, which a page is not: its bytes are at hand when it is rendered, and go out as they are.
 */
export function renderPage(app: App, write: WritePage, request: IncomingMessage, response: ServerResponse): boolean {
  const address = `http://${request.headers.host ?? 'localhost'}${request.url}`
  if (
    (request.method !== 'GET' && request.method !== 'HEAD') ||
    !PAGE.test(request.url ?? '') ||
    !URL.canParse(address)
  )
    return false
  render(app, write, request, response, address).catch((error: unknown) => {
    log.error({ err: error, path: request.url?.replace(/\?.*/, '') }, 'a page could not be rendered')
    if (response.headersSent) response.destroy()
    else response.writeHead(500).end()
  })
  return true
}

/** Which page of the application an address leads to is looked up once; the longest known goes first. */
const MOST_ROUTES = 2_000
const routes = new Map<string, RouteData>()

function routeOf(app: App, path: string, request: Request): RouteData | undefined {
  const known = routes.get(path)
  if (known !== undefined) return known
  const route = app.match(request)
  if (route === undefined) return undefined
  const oldest = routes.keys().next()
  if (routes.size >= MOST_ROUTES && oldest.done !== true) routes.delete(oldest.value)
  routes.set(path, route)
  return route
}

async function render(
  app: App,
  write: WritePage,
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
): Promise<void> {
  const written = request.method === 'GET' ? await write(request.url ?? '', pageRequest(request, address)) : undefined
  if (written !== undefined) {
    response.writeHead(200, flat(written.headers))
    response.end(written.body)
    return
  }
  const outlet: Outlet = { body: undefined }
  const { remoteAddress } = request.socket
  const asked = new Request(address, { method: request.method ?? 'GET', headers: headersOf(request) })
  const routeData = routeOf(app, request.url?.replace(/\?.*/, '') ?? '', asked)
  const page = await app.render(asked, {
    addCookieHeader: true,
    ...(routeData === undefined ? {} : { routeData }),
    locals: { outlet } as App.Locals,
    ...(remoteAddress === undefined ? {} : { clientAddress: remoteAddress }),
  })
  const body = outlet.body ?? Buffer.from(await page.arrayBuffer())
  response.writeHead(page.status, flat(page.headers))
  response.end(body)
}

function flat(headers: Headers): string[] {
  const list: string[] = []
  for (const [name, value] of headers) list.push(name, value)
  return list
}

function pageRequest({ headers, socket }: IncomingMessage, url: string): PageRequest {
  return {
    url,
    header: (name) => {
      const value = headers[name]
      return (typeof value === 'string' ? value : value?.join(', ')) ?? null
    },
    remoteAddress: socket.remoteAddress ?? '',
  }
}

function headersOf({ rawHeaders }: IncomingMessage): [string, string][] {
  const headers: [string, string][] = []
  for (let n = 0; n < rawHeaders.length; n += 2) headers.push([rawHeaders[n] ?? '', rawHeaders[n + 1] ?? ''])
  return headers
}
