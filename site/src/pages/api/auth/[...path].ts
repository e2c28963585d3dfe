import type { APIRoute } from 'astro'
import { environment } from '../../../lib/environment.ts'
import { LIMITS } from '../../../lib/http/limits.ts'
import { proxy, refusal } from '../../../lib/http/proxy.ts'

/** Sign-in of the API from the site's own origin, so that its cookies belong to the site. */
export const ALL: APIRoute = ({ request, locals, url, params }) => {
  const { SITE_URL, API_URL } = environment()
  const { clientAddress } = locals.visit
  if (!['GET', 'POST'].includes(request.method)) return refusal(405, 'REQUEST.METHOD', 'Only GET and POST.')
  if (!/^[a-z0-9/_-]{1,200}$/i.test(params.path ?? ''))
    return refusal(404, 'ROUTE.NOT_FOUND', 'There is nothing at this address.')
  if (!LIMITS.graphql.allow(clientAddress)) return refusal(429, 'REQUEST.TOO_MANY', 'Too many requests; wait a moment.')
  return proxy(`${API_URL}/api/auth/${params.path}${url.search}`, request, {
    clientAddress,
    siteUrl: SITE_URL,
    timeout: 15_000,
    bodyLimit: 64 * 1024,
  })
}
