import { readShell } from '../layouts/shell.ts'
import { pageCache } from '../lib/cache/page-cache.ts'
import { pageKey } from '../lib/cache/page-key.ts'
import { finishPage } from '../lib/cache/share-page.ts'
import { environment } from '../lib/environment.ts'
import { html, markup } from '../lib/html/html.ts'
import { clientAddressOf } from '../lib/http/client-address.ts'
import { setSecurityHeaders } from '../lib/http/security-headers.ts'
import { readProductPage } from '../lib/product/product-page.ts'
import { SourceDown } from '../lib/sources.ts'
import { visitOf } from '../lib/visit.ts'
import { buildFacts } from './build-facts.ts'

/** What of a request decides on the page. */
export interface PageRequest {
  /** With scheme and host. */
  readonly url: string
  readonly header: (name: string) => string | null
  /** Of the socket. */
  readonly remoteAddress: string
}

export interface WrittenPage {
  readonly headers: Headers
  readonly body: Buffer
}

export const PRODUCT_ADDRESS = /^\/(?:en|zh|es|ar|ja|de|pt)\/products\/(?<slug>[a-z0-9-]+)(?:\?.*)?$/
/** Asks the middleware for something else than the page. */
const REMEMBER = /[?&]remember(?:[=&]|$)/

/**
 * Writes a product page without Astro's renderer, which costs more than the page itself; byte for byte what Astro writes
 * (a test compares the two). Undefined when Astro is to do it: before the first page was rendered, when there is no such
 * product, when a source is down.
 */
export async function writeProductPage(address: string, request: PageRequest): Promise<WrittenPage | undefined> {
  const facts = buildFacts()
  const slug = PRODUCT_ADDRESS.exec(address)?.groups?.['slug']
  if (facts === undefined || slug === undefined || REMEMBER.test(address)) return undefined
  const settings = environment()
  const client = clientAddressOf(request.remoteAddress, request.header('x-forwarded-for'), settings.TRUSTED_PROXY_HOPS)
  const visit = visitOf({ url: request.url, headers: { get: request.header } }, client)
  const { generation } = pageCache()
  try {
    const product = await readProductPage(visit, slug)
    if (product === undefined) return undefined
    const shell = await readShell(visit, product.about)
    const { about } = product.about
    const written = html`
      <!DOCTYPE html><html lang="${visit.locale}" dir="${visit.direction}" data-consent="${visit.consent ?? 'unasked'}" data-sku="${about?.sku}" data-about="${about?.type}">
      <head>${shell.head()}</head>
      <body>${shell.before()}<main id="main" tabindex="-1">${product.content()}</main>${shell.after()}${markup(facts.script)}</body></html>
    `
    const headers = new Headers({ 'content-type': 'text/html', 'content-security-policy': facts.policy })
    setSecurityHeaders(headers, settings, { preview: false, secretAddress: false })
    const key = pageKey('GET', visit.address, request.header('cookie') ?? undefined)
    const body = await finishPage(
      { body: Buffer.from(written.toString()), status: 200, headers },
      visit,
      key,
      generation,
      request.header('accept-encoding'),
    )
    return { headers, body }
  } catch (error) {
    if (error instanceof SourceDown) return undefined
    throw error
  }
}
