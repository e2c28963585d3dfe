import type { APIRoute } from 'astro'
import { environment } from '../../lib/environment.ts'
import { LIMITS } from '../../lib/http/limits.ts'
import { passThrough } from '../../lib/http/pass-through.ts'

const KNOWN = /^(?:(?:shared-quote|quote)\/[A-Za-z0-9._~%=-]{1,300}\.pdf|report\/[A-Za-z0-9%=-]{1,200}\.(?:pdf|xlsx))$/

/** Quotations as PDF, by the token in a link or for the person the session cookie names; reports as PDF and Excel for that person. */
export const GET: APIRoute = ({ request, params, locals, url }) => {
  const path = params.path ?? ''
  if (!KNOWN.test(path)) return new Response(null, { status: 404 })
  const { clientAddress } = locals.visit
  if (!LIMITS.documents.allow(clientAddress)) return new Response(locals.visit.t('error:tooMany'), { status: 429 })
  const { API_URL, SITE_API_KEY } = environment()
  const cookie = request.headers.get('cookie')
  return passThrough(`${API_URL}/documents/${path}${url.search}`, request, {
    timeout: 15_000,
    cacheControl: 'private, no-store',
    headers: {
      authorization: `Bearer ${SITE_API_KEY}`,
      'x-forwarded-for': clientAddress,
      ...(cookie === null ? {} : { cookie }),
    },
  })
}
