import type { APIRoute } from 'astro'
import { readProduct } from '../../../../lib/cms/content.ts'
import { publicDocument } from '../../../../lib/http/public-document.ts'

export const GET: APIRoute = async ({ request, params, locals }) => {
  const product = await readProduct(locals.visit, params['slug'] ?? '')
  if (product === undefined) return new Response(null, { status: 404 })
  return publicDocument(`datasheet/${encodeURIComponent(product.sku)}.pdf`, {}, request, locals.visit)
}
