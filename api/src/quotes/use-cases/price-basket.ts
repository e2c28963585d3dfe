import { type Currency, type Locale, resolveText } from '@tradewind/schema/locales'
import type { Transaction } from '../../database/client.ts'
import { PriceFailure } from '../domain/errors.ts'
import type { PricedBasket } from '../domain/priced-basket.ts'
import type { Tier } from '../domain/sale-facts.ts'
import { lineAmounts, type PricedOption, quoteTotals } from '../domain/totals.ts'
import { type Incoterm, percentFromBasisPoints, type TradeTerms } from '../domain/trade-terms.ts'
import { loadSaleFacts } from '../store/price.store.ts'
import { loadPriceConverter } from './price-converter.ts'

export interface BasketLine {
  readonly sku: string
  readonly quantity: number
  readonly optionCodes: readonly string[]
  /** 0–100, exact decimal string. */
  readonly discountPercent: string
}

export interface Basket {
  readonly lines: readonly BasketLine[]
  readonly currency: Currency
  readonly incoterm: Incoterm
  /** ISO 3166-1 alpha-2 of the buyer: decides the tax. */
  readonly country: string | null
  readonly locale: Locale
  /** Freight in minor units, when a person has calculated it; else the surcharge of the Incoterm is used. */
  readonly freightMinor: number | null
}

/** Calendar days to pack and hand over what is on hand. */
const DAYS_FROM_STOCK = 5

function tierFor(tiers: readonly Tier[], quantity: number): Tier | undefined {
  return tiers.findLast((tier) => tier.minimumQuantity <= quantity)
}

/**
 * Prices a basket as of a day: tier by quantity, options, currency at the latest dated rate, discount, surcharge of the
 * Incoterm, tax by destination. Every price a buyer or a quotation sees comes from here.
 * @throws PriceFailure for what cannot be priced.
 */
export async function priceBasket(
  transaction: Transaction,
  terms: TradeTerms,
  basket: Basket,
  now: Date,
): Promise<PricedBasket> {
  const source = await loadSaleFacts(
    transaction,
    terms.priceListCode,
    basket.lines.map((line) => line.sku),
    now,
  )
  const converter = await loadPriceConverter(transaction, terms, source.currency, basket.currency, now)
  if (converter === undefined) {
    throw new PriceFailure(
      'PRICE.NO_RATE',
      basket.lines[0]?.sku ?? '',
      `There is no exchange rate for ${basket.currency} yet.`,
    )
  }
  const { exchange, inBuyersCurrency: convert, inListCurrency } = converter

  let listValueMinor = 0
  const lines = basket.lines.map((line, index) => {
    const facts = source.products.get(line.sku)
    if (facts === undefined) throw new PriceFailure('PRICE.UNKNOWN_PRODUCT', line.sku, `${line.sku} is not for sale.`)
    const tier = tierFor(facts.tiers, line.quantity)
    if (tier === undefined) throw new PriceFailure('PRICE.NO_PRICE', line.sku, `${line.sku} has no price; ask us.`)
    const options = line.optionCodes.map((code): PricedOption => {
      const optionTier = tierFor(facts.optionTiers.get(code) ?? [], line.quantity)
      const option = facts.publication.options.find((candidate) => candidate.code === code)
      if (optionTier === undefined || option === undefined) {
        throw new PriceFailure('PRICE.UNKNOWN_OPTION', line.sku, `${line.sku} has no option ${code}.`)
      }
      listValueMinor += inListCurrency(optionTier).minor * line.quantity
      return { code, name: resolveText(option.name, basket.locale)?.text ?? code, price: convert(optionTier) }
    })
    listValueMinor += inListCurrency(tier).minor * line.quantity
    const listMinor = convert(tier).minor + options.reduce((sum, option) => sum + option.price.minor, 0)
    const amounts = lineAmounts(listMinor, line.discountPercent, line.quantity)
    const next = facts.tiers.find((candidate) => candidate.minimumQuantity > line.quantity)
    return {
      id: `${index + 1}`,
      position: index + 1,
      sku: line.sku,
      name: resolveText(facts.publication.name, basket.locale)?.text ?? line.sku,
      quantity: line.quantity,
      listPrice: { minor: listMinor, currency: basket.currency },
      discountPercent: line.discountPercent,
      unitPrice: { minor: amounts.unitMinor, currency: basket.currency },
      lineTotal: { minor: amounts.totalMinor, currency: basket.currency },
      options,
      facts,
      nextTier: next === undefined ? null : { minimumQuantity: next.minimumQuantity, unitPrice: convert(next) },
    }
  })
  const goodsMinor = lines.reduce((sum, line) => sum + line.lineTotal.minor, 0)
  const incoterm = terms.incoterms.find((candidate) => candidate.code === basket.incoterm)
  const freightMinor = basket.freightMinor ?? Math.ceil((goodsMinor * (incoterm?.surchargeBasisPoints ?? 0)) / 10_000)
  const tax = basket.country === terms.taxes.sellerCountry ? terms.taxes.domestic : terms.taxes.export
  const taxRatePercent = percentFromBasisPoints(tax.rateBasisPoints)
  const totals = quoteTotals(
    lines.map((line) => ({
      listMinor: line.listPrice.minor,
      discountPercent: line.discountPercent,
      quantity: line.quantity,
    })),
    freightMinor,
    taxRatePercent,
    basket.currency,
  )
  return {
    ...totals,
    currency: basket.currency,
    lines,
    taxRatePercent,
    taxLabel: tax.label[basket.locale] ?? tax.label.en ?? '',
    leadTimeDays: Math.max(
      ...lines.map((line) => (line.facts.stockQuantity >= line.quantity ? DAYS_FROM_STOCK : line.facts.leadTimeDays)),
    ),
    exchange,
    listValueMinor,
  }
}
