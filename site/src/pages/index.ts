import type { APIRoute } from 'astro'

/** The address without a language leads to the visitor's own. */
export const GET: APIRoute = ({ locals }) =>
  new Response(null, {
    status: 302,
    headers: {
      location: `/${locals.visit.locale}`,
      vary: 'accept-language, cookie',
      'cache-control': 'private, no-store',
    },
  })
