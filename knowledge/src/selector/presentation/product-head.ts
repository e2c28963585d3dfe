import type { Match } from '@tradewind/schema/contracts/selector'
import { CURRENCIES, LOCALE_FACTS, resolveText } from '@tradewind/schema/locales'
import { formatMoney, fromDecimal } from '@tradewind/schema/money'
import type { CatalogueProduct, ListPrice } from '../../catalogue/product.ts'
import type { Audience } from './audience.ts'

type ProductHead = Pick<Match, 'sku' | 'slug' | 'category' | 'name' | 'priceFrom'>

/** A price in a currency or precision we do not keep is not shown rather than shown wrong. */
function presentPrice(price: ListPrice | undefined, audience: Audience): ProductHead['priceFrom'] {
  const currency = CURRENCIES.find((code) => code === price?.currency)
  if (price === undefined || currency === undefined) return undefined
  const money = fromDecimal(price.amount, currency)
  if (money === undefined) return undefined
  return { amount: price.amount, currency, text: formatMoney(money, LOCALE_FACTS[audience.locale].intl) }
}

/** What every answer says about a product. Its name falls back to English, then to the SKU. */
export function productHead(product: CatalogueProduct, audience: Audience): ProductHead {
  const { sku, slug, category, name } = product.publication
  const priceFrom = presentPrice(product.listPrice, audience)
  const resolved = resolveText(name, audience.locale) ?? { text: sku, locale: audience.locale }
  return { sku, slug, category, name: resolved, ...(priceFrom === undefined ? {} : { priceFrom }) }
}
