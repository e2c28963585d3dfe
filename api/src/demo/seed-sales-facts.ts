import { DEMO_EXCHANGE_RATES, DEMO_PRICE_LIST_RULES, DEMO_PRODUCTS } from '@tradewind/schema/demo'
import type { Currency } from '@tradewind/schema/locales'
import { toDecimal } from '@tradewind/schema/money'
import type { Transaction } from '../database/client.ts'
import { installTargets } from '../metrics/store/targets.store.ts'
import { saveTradeTerms } from '../quotes/store/trade-terms.store.ts'
import { DEMO_TRADE_TERMS } from './trade-terms.ts'

const day = (date: string): Date => new Date(`${date}T00:00:00Z`)
const dollars = (minor: number): string => toDecimal({ minor, currency: 'USD' })

/** What the demo company has set itself as goals. */
const DEMO_TARGETS = { closing_rate: 0.28, response_hours: 4, cycle_days: 30, discount_percent: 5 } as const

/** Prices, rates, stock and trade terms of the demo company. Running it again changes nothing. */
export async function seedSalesFacts(transaction: Transaction): Promise<void> {
  await saveTradeTerms(transaction, DEMO_TRADE_TERMS)
  await installTargets(transaction, DEMO_TARGETS)
  const { code, currency, validFrom } = DEMO_PRICE_LIST_RULES
  const list = await transaction.priceList.upsert({
    where: { code },
    // Without an end: a demo that is started next year still sells.
    create: { code, currency, validFrom: day(validFrom) },
    update: {},
  })
  await transaction.price.createMany({
    skipDuplicates: true,
    data: DEMO_PRODUCTS.flatMap((product) => [
      ...product.listPrice.map((tier) => ({
        priceListId: list.id,
        sku: product.sku,
        minimumQuantity: tier.minQuantity,
        amount: dollars(tier.unitPriceMinor),
      })),
      ...product.options.map((option) => ({
        priceListId: list.id,
        sku: product.sku,
        optionCode: option.code,
        minimumQuantity: 1,
        amount: dollars(option.priceMinor),
      })),
    ]),
  })
  await transaction.productTerms.createMany({
    skipDuplicates: true,
    data: DEMO_PRODUCTS.map((product) => ({
      sku: product.sku,
      leadTimeDays: product.leadTimeDays,
      stockQuantity: product.stock,
      hsCode: product.hsCode,
      countryOfOrigin: product.countryOfOrigin,
      grossWeightKg: product.grossWeightKg,
    })),
  })
  await transaction.exchangeRate.createMany({
    skipDuplicates: true,
    data: Object.entries(DEMO_EXCHANGE_RATES.rates)
      .filter(([to]) => to !== DEMO_EXCHANGE_RATES.base)
      .flatMap(([to, rate]) =>
        // From the price list's first day on, so that the demo's earlier quotations have a rate of their day.
        [validFrom, DEMO_EXCHANGE_RATES.asOf].map((date) => ({
          base: DEMO_EXCHANGE_RATES.base,
          currency: to as Currency,
          date: day(date),
          rate,
          source: DEMO_EXCHANGE_RATES.source,
        })),
      ),
  })
}
