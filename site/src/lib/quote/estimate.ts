import { type Estimate, estimateQuote } from '../api/quotes.ts'
import { SourceDown } from '../sources.ts'
import type { Visit } from '../visit.ts'
import { basketInput, type QuoteBasket } from './basket.ts'

/** What a basket costs, or why that cannot be said. */
export type EstimateView =
  | { readonly kind: 'empty' }
  | { readonly kind: 'priced'; readonly estimate: Estimate }
  | { readonly kind: 'problem'; readonly text: string }

export async function readEstimate(visit: Visit, basket: QuoteBasket, country: string): Promise<EstimateView> {
  const { t } = visit
  if (basket.lines.length === 0) return { kind: 'empty' }
  try {
    const result = await estimateQuote(visit, basketInput(basket, visit, country))
    switch (result.__typename) {
      case 'EstimateQuoteSuccess':
        return { kind: 'priced', estimate: result.data }
      case 'PriceFailure':
        return { kind: 'problem', text: t('quote:noPrice', { sku: result.sku }) }
      case 'ValidationFailure':
        return { kind: 'problem', text: t('quote:basketRefused') }
    }
  } catch (error) {
    if (error instanceof SourceDown) return { kind: 'problem', text: t('quote:estimateAway') }
    throw error
  }
}
