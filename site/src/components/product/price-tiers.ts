import { formatNumber } from '@tradewind/schema/units'
import type { ProductPrices } from '../../lib/api/prices.ts'
import { formatAmount } from '../../lib/format/money.ts'
import { html, type Markup } from '../../lib/html/html.ts'
import { keep } from '../../lib/html/pieces.ts'
import type { Visit } from '../../lib/visit.ts'

/** What a piece costs when more are bought. */
export function priceTiers(visit: Visit, tiers: ProductPrices['priceTiers']): Markup {
  return keep(visit, tiers, `table ${visit.locale}`, () => table(visit, tiers))
}

function table({ t, locale }: Visit, tiers: ProductPrices['priceTiers']): Markup {
  return html`
    <div class="table-frame">
      <table class="figures-table price-tiers">
        <thead><tr><th scope="col">${t('product:price.quantity')}</th><th scope="col" class="number">${t('product:price.each')}</th></tr></thead>
        <tbody>
          ${tiers.map(
            ({ minimumQuantity, unitPrice }) =>
              html`<tr><th scope="row">${t('product:price.tier', { quantity: formatNumber(minimumQuantity, locale) })}</th><td class="number">${formatAmount(unitPrice, locale)}</td></tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="mt-3 small quiet">${t('product:price.note')}</p>
  `
}
