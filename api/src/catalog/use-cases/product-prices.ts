import type { Currency } from '@tradewind/schema/locales'
import type { Money } from '@tradewind/schema/money'
import DataLoader from 'dataloader'
import type { Work } from '../../context.ts'
import type { SaleFacts } from '../../quotes/domain/sale-facts.ts'
import { loadSaleFacts } from '../../quotes/store/price.store.ts'
import { loadTradeTerms } from '../../quotes/store/trade-terms.store.ts'
import { loadPriceConverter, type PriceConverter } from '../../quotes/use-cases/price-converter.ts'

export interface ProductPrices {
  readonly tiers: { readonly minimumQuantity: number; readonly unitPrice: Money }[]
  readonly options: { readonly code: string; readonly price: Money }[]
  readonly leadTimeDays: number | null
  readonly stockQuantity: number | null
  readonly hsCode: string | null
  readonly countryOfOrigin: string | null
}

/** One loader per request and currency: a list of products asks the database once. */
const loaders = new WeakMap<object, Map<Currency, DataLoader<string, ProductPrices>>>()

/** Catalogue prices of a product in a currency, by the rules that quotations use. */
export function productPrices(work: Work, sku: string, currency: Currency): Promise<ProductPrices> {
  const byCurrency = loaders.get(work) ?? new Map<Currency, DataLoader<string, ProductPrices>>()
  loaders.set(work, byCurrency)
  const loader =
    byCurrency.get(currency) ?? new DataLoader((skus: readonly string[]) => loadPrices(work, skus, currency))
  byCurrency.set(currency, loader)
  return loader.load(sku)
}

async function loadPrices(work: Work, skus: readonly string[], currency: Currency): Promise<ProductPrices[]> {
  const { prisma } = work.database
  const now = work.now()
  const terms = await loadTradeTerms(prisma)
  const [source, sales] = await Promise.all([
    loadSaleFacts(prisma, terms.priceListCode, skus, now),
    prisma.productTerms.findMany({ where: { sku: { in: [...skus] } } }),
  ])
  const converter = await loadPriceConverter(prisma, terms, source.currency, currency, now)
  return skus.map((sku) => {
    const facts = source.products.get(sku)
    const sale = sales.find((row) => row.sku === sku)
    return {
      ...pricesOf(facts, converter),
      leadTimeDays: sale?.leadTimeDays ?? null,
      stockQuantity: sale?.stockQuantity ?? null,
      hsCode: sale?.hsCode ?? null,
      countryOfOrigin: sale?.countryOfOrigin ?? null,
    }
  })
}

/** Nothing is said of a price that is not known, or that no rate leads to. */
function pricesOf(
  facts: SaleFacts | undefined,
  converter: PriceConverter | undefined,
): Pick<ProductPrices, 'tiers' | 'options'> {
  if (facts === undefined || converter === undefined) return { tiers: [], options: [] }
  const { inBuyersCurrency } = converter
  return {
    tiers: facts.tiers.map((tier) => ({
      minimumQuantity: tier.minimumQuantity,
      unitPrice: inBuyersCurrency(tier),
    })),
    options: [...facts.optionTiers].flatMap(([code, [tier]]) =>
      tier === undefined ? [] : [{ code, price: inBuyersCurrency(tier) }],
    ),
  }
}
