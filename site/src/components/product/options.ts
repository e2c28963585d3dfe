import type { ProductPrices } from '../../lib/api/prices.ts'
import { formatAmount } from '../../lib/format/money.ts'
import { html, type Markup } from '../../lib/html/html.ts'
import { keep } from '../../lib/html/pieces.ts'
import type { ProductView } from '../../lib/product/view.ts'
import { show } from '../../lib/show.ts'
import type { Visit } from '../../lib/visit.ts'

/** What can be ordered with a product, and for how much more. */
export function options(visit: Visit, view: ProductView, prices: ProductPrices['optionPrices']): Markup {
  const asked = prices.map(({ code, price }) => `${code} ${price.amount} ${price.currency}`)
  return keep(visit, view, `options ${asked}`, () => table(visit, view, prices))
}

function table(visit: Visit, { options: list, sku }: ProductView, prices: ProductPrices['optionPrices']): Markup {
  const { t, locale } = visit
  const priceOf = new Map(prices.map(({ code, price }) => [code, price]))
  return html`
    <table class="figures-table">
      <thead><tr><th scope="col">${t('product:option')}</th><th scope="col" class="number">${t('product:surcharge')}</th></tr></thead>
      <tbody>
        ${list.map(({ code, name }) => {
          const price = priceOf.get(code)
          return html`<tr><th scope="row">${show(name, visit)}</th><td class="number">${price === undefined ? '–' : formatAmount(price, locale)}</td></tr>`
        })}
      </tbody>
    </table>
    <p class="mt-3 no-print"><a href="/${locale}/quote?line=${encodeURIComponent(sku)}:1">${t('product:withOptions')}</a></p>
  `
}
