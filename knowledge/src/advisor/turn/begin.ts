import type { TurnRequest } from '@tradewind/schema/contracts/advisor'
import type { CatalogueIndex } from '../../selector/columns.ts'
import type { Reading } from '../domain/reading.ts'
import type { ConversationState } from '../domain/state.ts'

/** On a product's page the talk begins with that product at hand, unless something is on the table already. */
export function withPage(state: ConversationState, request: TurnRequest, index: CatalogueIndex): ConversationState {
  const sku = request.page?.sku
  if (state.turns > 0 || sku === undefined || !index.positionBySku.has(sku)) return state
  return { ...state, shown: [sku], step: 'recommendation' }
}

/** The language of the talk: what the buyer writes in, or the page was turned to. Facts stay. */
export function inLanguage(state: ConversationState, reading: Reading, request: TurnRequest): ConversationState {
  const turned = request.locale === state.pageLocale ? state.locale : request.locale
  return {
    ...state,
    locale: reading.locale ?? turned,
    pageLocale: request.locale,
    unitSystem: request.unitSystem,
  }
}
