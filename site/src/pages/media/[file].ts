import type { APIRoute } from 'astro'
import { environment } from '../../lib/environment.ts'
import { passThrough } from '../../lib/http/pass-through.ts'

/** Pictures and files of the CMS, from the site's own origin. */
export const GET: APIRoute = ({ params, request }) => {
  const file = params.file ?? ''
  if (!/^[^/\\]{1,200}$/.test(file)) return new Response(null, { status: 404 })
  return passThrough(`${environment().CMS_URL}/api/media/file/${encodeURIComponent(file)}`, request, {
    timeout: 5_000,
    cacheControl: 'public, max-age=300, stale-while-revalidate=86400',
  })
}
