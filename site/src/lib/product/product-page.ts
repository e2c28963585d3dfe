import { hero } from '../../components/product/hero.ts'
import { productBody } from '../../components/product/product-body.ts'
import type { PageAbout } from '../../layouts/shell.ts'
import { readPrices } from '../api/prices.ts'
import { readProduct } from '../cms/content.ts'
import { html, type Markup } from '../html/html.ts'
import type { Visit } from '../visit.ts'
import { productHeadline } from './headline.ts'
import { productThings } from './things.ts'
import { productView } from './view.ts'

export interface ProductPage {
  readonly about: PageAbout
  readonly content: () => Markup
}

/** The page of a product; undefined when there is none of that address. Throws SourceDown. */
export async function readProductPage(visit: Visit, slug: string): Promise<ProductPage | undefined> {
  const { locale, preferences } = visit
  const product = await readProduct(visit, slug)
  if (product === undefined) return undefined
  const prices = await readPrices(visit, product.sku, slug, preferences.currency)
  const view = productView(product, locale, preferences.unitSystem)
  return {
    about: {
      ...productHeadline(product, view, locale),
      kind: 'product',
      image: `/og/products/${locale}/${slug}.png`,
      things: productThings(visit, product, view, prices),
      about: { type: 'product_view', sku: product.sku },
    },
    content: () => html`${hero(visit, product, view, prices)}${productBody(visit, product, view, prices)}`,
  }
}
