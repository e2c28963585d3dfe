import type { APIRoute } from 'astro'
import { environment } from '../lib/environment.ts'
import { LIMITS } from '../lib/http/limits.ts'
import { proxy, refusal } from '../lib/http/proxy.ts'

/** What a page of ours sends and a page elsewhere cannot without asking first. */
const CSRF_HEADER = 'x-tradewind-csrf'

/** The API's GraphQL from the site's own origin, subscriptions (event streams) included. The caller is the session. */
export const POST: APIRoute = ({ request, locals }) => {
  const { SITE_URL, SITE_API_KEY, API_URL } = environment()
  const { clientAddress, visitorId } = locals.visit
  if (request.headers.get(CSRF_HEADER) !== '1')
    return refusal(403, 'REQUEST.FOREIGN', `Send the header ${CSRF_HEADER}: 1.`)
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    return refusal(415, 'REQUEST.NOT_JSON', 'Send JSON.')
  if (!LIMITS.graphql.allow(clientAddress)) return refusal(429, 'REQUEST.TOO_MANY', 'Too many requests; wait a moment.')
  return proxy(`${API_URL}/graphql`, request, {
    clientAddress,
    siteUrl: SITE_URL,
    timeout: 15_000,
    bodyLimit: 256 * 1024,
    headers: {
      authorization: `Bearer ${SITE_API_KEY}`,
      ...(visitorId === undefined ? {} : { 'x-tradewind-visitor': visitorId }),
    },
  })
}
