import { environment } from '../environment.ts'
import type { Visit } from '../visit.ts'
import { LIMITS } from './limits.ts'
import { passThrough } from './pass-through.ts'

/** A document made by the API for anybody: in the reader's language and units. */
export function publicDocument(
  path: string,
  query: Readonly<Record<string, string>>,
  request: Request,
  visit: Visit,
): Promise<Response> | Response {
  if (!LIMITS.documents.allow(visit.clientAddress)) return new Response(visit.t('error:tooMany'), { status: 429 })
  const { API_URL, SITE_API_KEY } = environment()
  const asked = new URLSearchParams({
    ...query,
    locale: visit.locale,
    unitSystem: visit.preferences.unitSystem,
    currency: visit.preferences.currency,
  })
  return passThrough(`${API_URL}/documents/${path}?${asked}`, request, {
    timeout: 15_000,
    // The units are in a cookie, so a copy is this reader's own.
    cacheControl: 'private, max-age=60',
    headers: { authorization: `Bearer ${SITE_API_KEY}`, 'x-forwarded-for': visit.clientAddress },
  })
}
