import { DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { fractionDigits } from '@tradewind/schema/money'
import type { CatalogueProduct } from '../catalogue/product.ts'

/** The demo company's catalogue as the CMS would publish it, names reduced to the SKU. */
export const DEMO_CATALOGUE: readonly CatalogueProduct[] = DEMO_PRODUCTS.map((product) => {
  const [first] = product.listPrice
  return {
    publication: {
      cmsId: `cms-${product.sku}`,
      sku: product.sku,
      slug: product.slug,
      category: product.category,
      name: { en: product.sku },
      summary: {},
      sellingPoints: [],
      industries: [...product.industries],
      specifications: product.specifications,
      options: [],
      accessories: [...product.accessories],
      publishedAt: '2026-01-01T00:00:00.000Z',
    },
    ...(first === undefined
      ? {}
      : { listPrice: { amount: (first.unitPriceMinor / 100).toFixed(fractionDigits('USD')), currency: 'USD' } }),
  }
})
