import type { Currency } from '@tradewind/schema/locales'
import type { Money } from '@tradewind/schema/money'
import DataLoader from 'dataloader'
import type { Work } from '../../context.ts'
import { convertPrice } from '../../quotes/domain/convert-price.ts'
import type { Tier } from '../../quotes/domain/sale-facts.ts'
import { loadRate, loadSaleFacts } from '../../quotes/store/price.store.ts'
import { loadTradeTerms } from '../../quotes/store/trade-terms.store.ts'

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
  const rate = await loadRate(prisma, source.currency, currency, now)
  const money = (tier: Tier): Money => ({
    minor: convertPrice(tier.amount, source.currency, currency, {
      rate: rate?.rate ?? '1',
      bufferBasisPoints: terms.currencyBufferBasisPoints,
      roundUpToMinor: terms.roundUpToMinor[currency] ?? 1,
    }),
    currency,
  })
  return skus.map((sku) => {
    const facts = source.products.get(sku)
    const sale = sales.find((row) => row.sku === sku)
    const priced = facts !== undefined && rate !== undefined
    return {
      tiers: priced
        ? facts.tiers.map((tier) => ({ minimumQuantity: tier.minimumQuantity, unitPrice: money(tier) }))
        : [],
      options: priced
        ? [...facts.optionTiers].flatMap(([code, [tier]]) => (tier === undefined ? [] : [{ code, price: money(tier) }]))
        : [],
      leadTimeDays: sale?.leadTimeDays ?? null,
      stockQuantity: sale?.stockQuantity ?? null,
      hsCode: sale?.hsCode ?? null,
      countryOfOrigin: sale?.countryOfOrigin ?? null,
    }
  })
}
