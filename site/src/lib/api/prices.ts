import { CACHE_TAGS } from '@tradewind/schema/contracts/cache-tags'
import type { Currency } from '@tradewind/schema/locales'
import { SourceDown, sourceCache } from '../sources.ts'
import type { Visit } from '../visit.ts'
import { ask } from './ask.ts'
import { graphql, type ResultOf } from './graphql.ts'

const PRODUCT_PRICES = graphql(`
  query ProductPrices($sku: String!, $currency: String!) {
    catalogProduct(sku: $sku) {
      sku
      listPrice(currency: $currency) { amount currency }
      priceTiers(currency: $currency) { minimumQuantity unitPrice { amount currency } }
      optionPrices(currency: $currency) { code price { amount currency } }
      leadTimeDays
      stockQuantity
    }
  }
`)

export type ProductPrices = NonNullable<ResultOf<typeof PRODUCT_PRICES>['catalogProduct']>

/**
 * Prices and lead time of a product: undefined when the API has none, `'down'` when it does not answer.
 * An older answer stands in for a missing one; the page is then not kept.
 */
export async function readPrices(
  visit: Pick<Visit, 'tags' | 'missing'>,
  sku: string,
  slug: string,
  currency: Currency,
): Promise<ProductPrices | undefined | 'down'> {
  try {
    const { value, stale } = await sourceCache().read(
      `price:${sku}:${currency}`,
      [CACHE_TAGS.product(slug)],
      async () => {
        const answer = await ask(PRODUCT_PRICES, { sku, currency })
        return answer.catalogProduct
      },
    )
    if (stale) visit.missing.add('api')
    return value ?? undefined
  } catch (error) {
    if (!(error instanceof SourceDown)) throw error
    visit.missing.add('api')
    return 'down'
  }
}
