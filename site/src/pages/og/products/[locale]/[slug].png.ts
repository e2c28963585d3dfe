import { isLocale } from '@tradewind/schema/locales'
import type { APIRoute } from 'astro'
import { readProduct } from '../../../../lib/cms/content.ts'
import { environment } from '../../../../lib/environment.ts'
import { pictureAnswer } from '../../../../lib/og/answer.ts'
import { productView } from '../../../../lib/product/view.ts'

const LARGEST_DRAWING = 200_000

/** A drawing as bytes, or nothing: the picture stands without it. */
async function drawingOf(filename: string | undefined): Promise<Buffer | undefined> {
  if (filename === undefined) return undefined
  try {
    const answer = await fetch(`${environment().CMS_URL}/api/media/file/${encodeURIComponent(filename)}`, {
      signal: AbortSignal.timeout(3_000),
    })
    const bytes = answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined
    return bytes !== undefined && bytes.length <= LARGEST_DRAWING ? bytes : undefined
  } catch {
    return undefined
  }
}

/** The product's name, key figures and drawing, for where its page is shared. */
export const GET: APIRoute = async ({ params, locals }) => {
  const { visit } = locals
  const locale = params.locale
  const product = isLocale(locale) ? await readProduct(visit, params.slug ?? '') : undefined
  if (product === undefined || !isLocale(locale)) return new Response(null, { status: 404 })
  const view = productView(product, locale, 'metric')
  return pictureAnswer(visit, `${locale} ${product.slug} ${product.updatedAt}`, async () => ({
    title: view.name.text,
    lines: view.figures.map(({ text }) => text),
    locale: view.name.locale,
    drawingSvg: await drawingOf(product.drawing?.filename),
  }))
}
