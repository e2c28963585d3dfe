import { CONSENT_COOKIE, parseConsent } from '../consent/consent.ts'
import { parseCookies } from '../http/cookies.ts'
import { CURRENCY_COOKIE, UNITS_COOKIE } from '../preferences/preferences.ts'

/** Pages whose whole content is decided by address, units, currency and whether the consent question was answered. */
const CACHEABLE =
  /^\/(?:en|zh|es|ar|ja|de|pt)(?:\/(?:products|categories|articles|solutions)(?:\/[a-z0-9-]+)?|\/(?:about|privacy|imprint))?$/

/** Cookies of a signed-in person: their pages are never taken from nor put into the cache. */
const SESSION = /(?:^|;\s*)(?:__Secure-)?(?:better-auth|tradewind)\.session/

/**
 * Key under which the answer to a request may be shared, or undefined when it may not.
 * A query is part of no cacheable page, so an address with one is not shared: it cannot fill the cache with copies.
 * @param address path and query as in the request line
 */
export function pageKey(method: string, address: string, cookieHeader: string | undefined): string | undefined {
  if (method !== 'GET' || !CACHEABLE.test(address)) return undefined
  if (cookieHeader === undefined) return `${address}|||`
  if (SESSION.test(cookieHeader)) return undefined
  const cookies = parseCookies(cookieHeader)
  const consent = parseConsent(cookies.get(CONSENT_COOKIE)) ?? ''
  return `${address}|${cookies.get(UNITS_COOKIE) ?? ''}|${cookies.get(CURRENCY_COOKIE) ?? ''}|${consent}`.slice(0, 300)
}
