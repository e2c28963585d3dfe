import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RouteData } from 'astro'
import type { App } from 'astro/app'
import type { Outlet } from '../src/lib/http/outlet.ts'
import { log } from '../src/lib/log.ts'

/** Public pages: read and nothing else. What has a dot at its end is a file, which may be long and is streamed. */
const PAGE = /^\/(?:en|zh|es|ar|ja|de|pt)(?:\/[^.?]*)?(?:\?.*)?$/

/**
 * Renders a public page; says whether it does. Astro's own handler makes a request that can be called off and a
 * response that is streamed, which a page is not: its bytes are at hand when it is rendered, and go out as they are.
 */
export function renderPage(app: App, request: IncomingMessage, response: ServerResponse): boolean {
  const address = `http://${request.headers.host ?? 'localhost'}${request.url}`
  if (
    (request.method !== 'GET' && request.method !== 'HEAD') ||
    !PAGE.test(request.url ?? '') ||
    !URL.canParse(address)
  )
    return false
  render(app, request, response, address).catch((error: unknown) => {
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

async function render(app: App, request: IncomingMessage, response: ServerResponse, address: string): Promise<void> {
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
  const headers: string[] = []
  for (const [name, value] of page.headers) headers.push(name, value)
  response.writeHead(page.status, headers)
  response.end(body)
}

function headersOf({ rawHeaders }: IncomingMessage): [string, string][] {
  const headers: [string, string][] = []
  for (let n = 0; n < rawHeaders.length; n += 2) headers.push([rawHeaders[n] ?? '', rawHeaders[n + 1] ?? ''])
  return headers
}
