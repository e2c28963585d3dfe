import { drawFavicon } from '@tradewind/schema/drawings'
import type { APIRoute } from 'astro'

const drawing = drawFavicon()

export const GET: APIRoute = () =>
  new Response(drawing, { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' } })
