import type { CatalogProduct } from '@tradewind/schema/contracts/catalog'
import type { Currency } from '@tradewind/schema/locales'
import type { Transaction } from '../../database/client.ts'
import type { DatedRate, PriceSource, SaleFacts, Tier } from '../domain/sale-facts.ts'

/** Published products with what they cost on a day, by SKU. What is not published or unknown is simply not in the map. */
export async function loadSaleFacts(
  transaction: Transaction,
  priceListCode: string,
  skus: readonly string[],
  on: Date,
): Promise<PriceSource> {
  // One after the other: a transaction has one connection.
  const products = await transaction.product.findMany({ where: { sku: { in: [...skus] }, withdrawnAt: null } })
  const terms = await transaction.productTerms.findMany({ where: { sku: { in: [...skus] } } })
  const list = await transaction.priceList.findFirst({
    where: {
      code: priceListCode,
      validFrom: { lte: on },
      OR: [{ validTo: null }, { validTo: { gte: startOfDay(on) } }],
    },
    include: { prices: { where: { sku: { in: [...skus] } }, orderBy: { minimumQuantity: 'asc' } } },
  })
  const termsBySku = new Map(terms.map((row) => [row.sku, row]))
  const facts = products.map((product): SaleFacts => {
    const prices = (list?.prices ?? []).filter((price) => price.sku === product.sku)
    const tiersOf = (optionCode: string): Tier[] =>
      prices
        .filter((price) => price.optionCode === optionCode)
        .map((price) => ({ minimumQuantity: price.minimumQuantity, amount: price.amount.toFixed(4) }))
    const optionCodes = new Set(prices.map((price) => price.optionCode).filter((code) => code !== ''))
    const sale = termsBySku.get(product.sku)
    return {
      sku: product.sku,
      publication: product.publication as unknown as CatalogProduct,
      drawingSvg: product.drawingSvg,
      tiers: tiersOf(''),
      optionTiers: new Map([...optionCodes].map((code) => [code, tiersOf(code)])),
      leadTimeDays: sale?.leadTimeDays ?? 0,
      stockQuantity: sale?.stockQuantity ?? 0,
    }
  })
  return { currency: (list?.currency ?? 'USD') as Currency, products: new Map(facts.map((fact) => [fact.sku, fact])) }
}

/** The latest rate up to a day, or undefined when there is none. One for one for the same currency. */
export async function loadRate(
  transaction: Transaction,
  base: Currency,
  currency: Currency,
  on: Date,
): Promise<DatedRate | undefined> {
  if (base === currency) return { rate: '1', date: startOfDay(on) }
  const row = await transaction.exchangeRate.findFirst({
    where: { base, currency, date: { lte: on } },
    orderBy: { date: 'desc' },
  })
  return row === null ? undefined : { rate: row.rate.toFixed(8), date: row.date }
}

export function startOfDay(instant: Date): Date {
  return new Date(`${instant.toISOString().slice(0, 10)}T00:00:00Z`)
}
