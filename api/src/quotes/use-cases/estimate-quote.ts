import type { Work } from '../../context.ts'
import { ValidationFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { type BasketInput, basketInput } from '../domain/basket-input.ts'
import type { PricedBasket } from '../domain/priced-basket.ts'
import type { TradeTerms } from '../domain/trade-terms.ts'
import { loadTradeTerms } from '../store/trade-terms.store.ts'
import { priceBasket } from './price-basket.ts'

/** Prices a visitor's basket before anybody leaves a name. */
export async function estimateQuote(work: Work, input: unknown): Promise<PricedBasket> {
  const basket = parseInput(basketInput, input)
  const terms = await loadTradeTerms(work.database.prisma)
  incotermPlace(terms, basket)
  return priceBasket(
    work.database.prisma,
    terms,
    { ...basket, lines: withoutDiscount(basket), freightMinor: null },
    work.now(),
  )
}

export function withoutDiscount(basket: BasketInput) {
  return basket.lines.map((line) => ({ ...line, discountPercent: '0' }))
}

/** The named place of the basket's Incoterm: the one given when the term allows it, else the house's own. */
export function incotermPlace(terms: TradeTerms, basket: Pick<BasketInput, 'incoterm' | 'incotermPlace'>): string {
  const offered = terms.incoterms.find((candidate) => candidate.code === basket.incoterm)
  const problem = (path: string, message: string): ValidationFailure =>
    new ValidationFailure([{ path: [path], code: 'not_offered', message }])
  if (offered === undefined) throw problem('incoterm', `${basket.incoterm} is not offered`)
  const [usual = ''] = offered.places
  if (basket.incotermPlace === null) return usual
  if (offered.placeFixed && !offered.places.includes(basket.incotermPlace)) {
    throw problem('incotermPlace', `${basket.incoterm} is offered at ${offered.places.join(', ')}`)
  }
  return basket.incotermPlace
}
