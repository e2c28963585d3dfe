import { defineMiddleware } from 'astro:middleware'
import { isLocale } from '@tradewind/schema/locales'
import { buildFacts, learnBuildFacts } from './direct/build-facts.ts'
import { PRODUCT_ADDRESS } from './direct/product-page.ts'
import { pageCache } from './lib/cache/page-cache.ts'
import { pageKey } from './lib/cache/page-key.ts'
import { sharePage } from './lib/cache/share-page.ts'
import { environment } from './lib/environment.ts'
import { clientAddressOf } from './lib/http/client-address.ts'
import { setCookie } from './lib/http/cookies.ts'
import { comesFromThisSite } from './lib/http/origin-check.ts'
import { readBytes } from './lib/http/read-bytes.ts'
import { setSecurityHeaders } from './lib/http/security-headers.ts'
import { seeOther } from './lib/http/see-other.ts'
import { log } from './lib/log.ts'
import { LOCALE_COOKIE } from './lib/preferences/preferences.ts'
import { SourceDown } from './lib/sources.ts'
import { visitOf } from './lib/visit.ts'

/** Machines that sign what they send instead of coming from a page. */
const SIGNED_ENDPOINT = /^\/webhooks\//
const SECRET_ADDRESS = /^\/[a-z]{2}\/(?:quote\/.|preview)/
const PREVIEW = /^\/[a-z]{2}\/preview$/

export const onRequest = defineMiddleware(async (context, next) => {
  const settings = environment()
  const { request, url } = context
  const address = clientAddressOf(
    context.clientAddress,
    request.headers.get('x-forwarded-for'),
    settings.TRUSTED_PROXY_HOPS,
  )
  const visit = visitOf(request, address)
  context.locals.visit = visit
  const unsafe = !['GET', 'HEAD', 'OPTIONS'].includes(request.method)
  if (unsafe && !SIGNED_ENDPOINT.test(url.pathname) && !comesFromThisSite(request.headers, settings.SITE_URL)) {
    return new Response(visit.t('error:foreignOrigin'), { status: 403 })
  }
  if (url.searchParams.has('remember') && !unsafe) return rememberLocale(url, visit.locale, settings.SITE_URL)
  const generation = pageCache().generation
  let response: Response
  try {
    // Pages are not streamed: one that breaks half way is thrown here and becomes an error page, not half a page.
    response = isForeign(context.params.locale) ? await context.rewrite('/404') : await next()
  } catch (error) {
    if (!(error instanceof SourceDown)) throw error
    log.warn({ source: error.source, cause: String(error.cause) }, 'a page could not be made')
    visit.missing.add(error.source)
    response = await context.rewrite(`/${visit.locale}/unavailable?source=${error.source}`)
  }
  if (buildFacts() === undefined && PRODUCT_ADDRESS.test(url.pathname) && response.status === 200)
    response = await learned(response)
  setSecurityHeaders(response.headers, settings, {
    preview: PREVIEW.test(url.pathname),
    secretAddress: SECRET_ADDRESS.test(url.pathname),
  })
  if (!isPage(response)) return response
  const key = pageKey(request.method, visit.address, request.headers.get('cookie') ?? undefined)
  return sharePage(response, visit, key, generation, request.headers.get('accept-encoding'), context.locals.outlet)
})

/** The page itself, after what only Astro knows of it was noted. */
async function learned(response: Response): Promise<Response> {
  const { headers, status } = response
  const body = await readBytes(response)
  learnBuildFacts(headers.get('content-security-policy'), body)
  return new Response(body as Uint8Array<ArrayBuffer>, { status, headers })
}

/** Keeps the language a visitor chose, for the address without one, and leads to the page itself. */
function rememberLocale(url: URL, locale: string, siteUrl: string): Response {
  const query = new URLSearchParams(url.searchParams)
  query.delete('remember')
  const cookie = setCookie(LOCALE_COOKIE, locale, {
    maxAgeSeconds: 31_536_000,
    httpOnly: true,
    secure: siteUrl.startsWith('https:'),
  })
  return seeOther(`${url.pathname}${query.size === 0 ? '' : `?${query}`}`, [cookie])
}

/** An address that begins with no language of ours: nothing is there, whatever page its form resembles. */
function isForeign(locale: string | undefined): boolean {
  return locale !== undefined && !isLocale(locale)
}

function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') === true && response.body !== null
}
