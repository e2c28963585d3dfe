import type { APIRoute } from 'astro'
import { readCatalogue } from '../../lib/cms/content.ts'
import { mediaAddress } from '../../lib/cms/media.ts'

/** A product's drawing by the product's address part, for scripts that know no more of it. */
export const GET: APIRoute = async ({ params, locals }) => {
  const catalogue = await readCatalogue(locals.visit)
  const drawing = catalogue.find(({ slug }) => slug === params.slug)?.drawing
  if (drawing === undefined) return new Response(null, { status: 404 })
  return new Response(null, {
    status: 302,
    headers: { location: mediaAddress(drawing), 'cache-control': 'public, max-age=300' },
  })
}
