import type { APIRoute } from 'astro'
import { readCatalogue } from '../../lib/cms/content.ts'
import { comparedProducts } from '../../lib/compare.ts'
import { publicDocument } from '../../lib/http/public-document.ts'

export const GET: APIRoute = async ({ request, url, locals }) => {
  const products = comparedProducts(url.searchParams, await readCatalogue(locals.visit))
  if (products.length < 2) return new Response(null, { status: 404 })
  return publicDocument('comparison.pdf', { skus: products.map(({ sku }) => sku).join(',') }, request, locals.visit)
}
