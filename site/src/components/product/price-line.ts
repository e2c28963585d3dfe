import type { ProductPrices } from '../../lib/api/prices.ts'
import { formatAmount } from '../../lib/format/money.ts'
import { html, type Markup } from '../../lib/html/html.ts'
import { keep } from '../../lib/html/pieces.ts'
import type { Visit } from '../../lib/visit.ts'

/** What one piece costs and when it is there, or why that is not said. */
export function priceLine(visit: Visit, prices: ProductPrices | undefined | 'down'): Markup {
  const { t, locale } = visit
  if (prices === 'down') return html`<div class="price-line"><p class="quiet">${t('product:price.away')}</p></div>`
  if (prices === undefined) return html`<div class="price-line">${price(visit, undefined)}</div>`
  return keep(
    visit,
    prices,
    `line ${locale}`,
    () => html`<div class="price-line">${price(visit, prices.listPrice)}${delivery(visit, prices)}</div>`,
  )
}

function price({ t, locale }: Visit, amount: ProductPrices['listPrice'] | undefined): Markup {
  if (!amount) return html`<p>${t('product:price.onRequest')}</p>`
  return html`<p><span class="quiet small">${t('product:price.from')}</span> <strong class="text-title">${formatAmount(amount, locale)}</strong> <span class="quiet small">${t('product:price.condition')}</span></p>`
}

function delivery({ t }: Visit, prices: ProductPrices): Markup | undefined {
  const days = prices.leadTimeDays
  if (typeof days !== 'number') return undefined
  const stock = prices.stockQuantity ?? 0
  return html`
    <p>
      ${stock > 0 && html`<span class="mark mark-good">${t('product:stock', { count: stock })}</span>`}
      <span class="quiet small">${t('product:leadTime', { count: days })}</span>
    </p>
  `
}
