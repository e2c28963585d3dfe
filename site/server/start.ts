import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import type { App } from 'astro/app'
import { environment } from '../src/lib/environment.ts'
import { log } from '../src/lib/log.ts'
import { keepFontsCut } from './fonts/cut-fonts.ts'
import { serveFonts } from './fonts/serve-fonts.ts'
import { renderPage, type WritePage } from './render-page.ts'
import { serveAssets } from './serve-assets.ts'
import { serveCached } from './serve-cached.ts'

const { SITE_PORT, SITE_HOST, SITE_URL, TRADEWIND_DATA } = environment()

process.env['ASTRO_NODE_AUTOSTART'] = 'disabled'
const built = new URL('../dist/server/entry.mjs', import.meta.url)
const { app, handler, writeProductPage } = (await import(built.href)) as {
  app: App
  writeProductPage: WritePage
  handler: (request: IncomingMessage, response: ServerResponse) => void
}

const server = createServer((request, response) => {
  if (serveCached(request, response) || serveAssets(request, response) || serveFonts(request, response)) return
  if (!isReadable(request.url ?? '')) response.writeHead(400).end('Bad request.')
  else if (!renderPage(app, writeProductPage, request, response)) handler(request, response)
})
// A form may take its time, a connection that sends nothing may not.
server.headersTimeout = 10_000
server.requestTimeout = 30_000
server.keepAliveTimeout = 65_000

server.on('error', (error: NodeJS.ErrnoException) => {
  const sentence =
    error.code === 'EADDRINUSE'
      ? `The site cannot start: port ${SITE_PORT} is taken; set SITE_PORT to a free one.`
      : `The site cannot start: ${error.message}.`
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
})
server.listen(SITE_PORT, SITE_HOST, () => log.info({ address: SITE_URL, port: SITE_PORT }, 'the site answers'))

/** False for an address with a broken escape, which no page can have. */
function isReadable(address: string): boolean {
  try {
    decodeURI(address)
    return true
  } catch {
    return false
  }
}

void keepFontsCut(path.join(TRADEWIND_DATA, 'site-cache'))

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), 5_000).unref()
  })
}
