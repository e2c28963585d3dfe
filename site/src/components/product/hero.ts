import type { ProductPrices } from '../../lib/api/prices.ts'
import type { Product } from '../../lib/cms/documents.ts'
import { textIn } from '../../lib/cms/localized.ts'
import { html, type Markup } from '../../lib/html/html.ts'
import { keep } from '../../lib/html/pieces.ts'
import type { ProductView } from '../../lib/product/view.ts'
import { show } from '../../lib/show.ts'
import type { Visit } from '../../lib/visit.ts'
import { compareButton } from '../cards/compare-button.ts'
import { preferenceSwitch } from '../chrome/preference-switch.ts'
import { trail } from '../chrome/trail.ts'
import { priceLine } from './price-line.ts'

/**
 * The drawing beside the key figures, the price, and what to do next. Price and unit switch are written for each
 * reader, the rest once per view.
 */
export function hero(
  visit: Visit,
  product: Product,
  view: ProductView,
  prices: ProductPrices | undefined | 'down',
): Markup {
  return html`
    <div class="page pt-6">
      ${keep(visit, view, 'trail', () => way(visit, product))}
      <div class="product-hero">
        ${keep(visit, view, 'drawing', () => drawing(view))}
        <div class="grid content-start gap-5">
          ${keep(visit, view, 'heading', () => heading(visit, view))}
          <div class="flex flex-wrap items-end gap-x-8 gap-y-4">
            ${keep(visit, view, 'figures', () => figures(view))}
            <div class="no-print">${preferenceSwitch(visit)}</div>
          </div>
          ${priceLine(visit, prices)}
          ${keep(visit, view, 'actions', () => html`${actions(visit, product)}${sellingPoints(visit, view)}`)}
        </div>
      </div>
    </div>
  `
}

function way(visit: Visit, { category: family, sku }: Product): Markup {
  const { t, locale } = visit
  return trail(visit, [
    { name: t('common:menu.products'), path: '/products' },
    ...(family === undefined ? [] : [{ name: textIn(family.name, locale).text, path: `/categories/${family.slug}` }]),
    { name: sku },
  ])
}

function drawing({ drawing: picture }: ProductView): Markup {
  return html`
    <div class="drawing product-drawing">
      ${picture && html`<img src="${picture.src}" alt="${picture.alt.text}" lang="${picture.alt.locale}" width="${picture.width}" height="${picture.height}" fetchpriority="high">`}
    </div>
  `
}

function heading(visit: Visit, { name, summary }: ProductView): Markup {
  return html`
    <div>
      <h1>${show(name, visit)}</h1>
      <p class="mt-3 text-lead quiet">${show(summary, visit)}</p>
    </div>
  `
}

function figures(view: ProductView): Markup {
  return html`
    <dl class="key-figures">
      ${view.figures.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}
    </dl>
  `
}

function actions(visit: Visit, product: Product): Markup {
  const { t, locale } = visit
  const { sku, slug } = product
  return html`
    <div class="flex flex-wrap gap-3 no-print">
      <a class="button button-next" href="/${locale}/quote?line=${encodeURIComponent(sku)}:1">${t('common:requestQuote')}</a>
      <a class="button" href="/${locale}/products/${slug}/datasheet.pdf" data-download="datasheet" data-sku="${sku}">${t('product:datasheet')}</a>
      ${compareButton(visit, product)}
    </div>
  `
}

function sellingPoints(visit: Visit, view: ProductView): Markup | undefined {
  if (view.sellingPoints.length === 0) return undefined
  return html`<ul class="selling-points">${view.sellingPoints.map((point) => html`<li>${show(point, visit)}</li>`)}</ul>`
}
