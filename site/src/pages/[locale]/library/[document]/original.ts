import type { APIRoute } from 'astro'
import { LIMITS } from '../../../../lib/http/limits.ts'
import { passThrough } from '../../../../lib/http/pass-through.ts'
import { documentAddress, permissionOf } from '../../../../lib/knowledge/library.ts'

/** The file a document was made from, for whoever may read the document. */
export const GET: APIRoute = async ({ params, request, locals }) => {
  const address = documentAddress(params.document ?? '', await permissionOf(request), '/original')
  if (address === undefined) return new Response(null, { status: 404 })
  if (!LIMITS.documents.allow(locals.visit.clientAddress)) {
    return new Response(locals.visit.t('error:tooMany'), { status: 429 })
  }
  return passThrough(address, request, { timeout: 15_000, cacheControl: 'private, no-store' })
}
