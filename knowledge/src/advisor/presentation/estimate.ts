import { CURRENCIES, LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { formatMoney, fromDecimal } from '@tradewind/schema/money'
import { formatNumber, isolate } from '@tradewind/schema/units'
import type { ApiMoney, Estimate } from '../api/quote-desk.ts'
import type { Basket } from '../domain/price-facts.ts'
import { advisorPhrases } from '../texts/advisor-phrases.ts'
import type { Paragraph } from './paragraph.ts'

/** Money of the API as a reader writes it; one we do not format is shown as it came. */
function moneyText({ amount, currency }: ApiMoney, locale: Locale): string {
  const known = CURRENCIES.find((code) => code === currency)
  const money = known === undefined ? undefined : fromDecimal(amount, known)
  const text = money === undefined ? `${amount} ${currency}` : formatMoney(money, LOCALE_FACTS[locale].intl)
  return isolate(text, locale)
}

/** The estimate in a sentence or two: what, how much, on which terms, how soon, and the next price step. */
export function presentEstimate(estimate: Estimate, basket: Basket, locale: Locale): Paragraph {
  const phrases = advisorPhrases(locale)
  const lines = estimate.lineItems
    .map(({ quantity, sku }) => `${formatNumber(quantity, locale)} × ${isolate(sku, locale)}`)
    .join(' + ')
  const terms = isolate([basket.incoterm, basket.incotermPlace].filter(Boolean).join(' '), locale)
  const total = moneyText(estimate.total, locale)
  const hasTax = Number(estimate.tax.amount) > 0
  const withTax = hasTax ? `${total} (${estimate.taxLabel} ${moneyText(estimate.tax, locale)})` : total
  const days = phrases.days(estimate.leadTimeDays, formatNumber(estimate.leadTimeDays, locale))
  const [only] = estimate.lineItems
  const tier = estimate.lineItems.length === 1 ? only?.nextTier : undefined
  const next =
    tier === null || tier === undefined
      ? []
      : [
          phrases.nextTier(
            phrases.pieces(tier.minimumQuantity, formatNumber(tier.minimumQuantity, locale)),
            moneyText(tier.unitPrice, locale),
          ),
        ]
  const text = [phrases.estimate({ lines, total: withTax, terms, days }), ...next].join(
    locale === 'zh' || locale === 'ja' ? '' : ' ',
  )
  return { text, prices: [text], skus: estimate.lineItems.map(({ sku }) => sku) }
}
