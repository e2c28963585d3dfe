import type { APIRoute } from 'astro'

/** What a QR code says: no language, so that everybody who scans it gets their own. */
export const GET: APIRoute = ({ locals, params }) =>
  new Response(null, {
    status: 302,
    headers: {
      location: `/${locals.visit.locale}/hello/${encodeURIComponent(params.code ?? '')}`,
      vary: 'accept-language, cookie',
      'cache-control': 'private, no-store',
    },
  })
