import type { Change } from './absorb.ts'
import { isKnown } from './facts.ts'
import type { Move } from './moves.ts'
import { planContact } from './plan-contact.ts'
import { askOf, type Plan, planned, stepped } from './plan-steps.ts'
import { basketOf, signatureOf } from './price-facts.ts'
import type { ConversationState } from './state.ts'

/** What a price depends on and nobody has said or been asked yet. */
export function missingPriceFacts(state: ConversationState): readonly string[] {
  const isOpen = (field: string) =>
    !isKnown(state.facts, field) && !state.declined.includes(field) && (state.asked[field] ?? 0) === 0
  return ['quantity', 'country'].filter(isOpen)
}

/**
 * Towards a price: asks for what it depends on, once, then has it estimated. What stays unknown is assumed and said: one
 * piece, the first product of the list.
 */
export function planPrice(state: ConversationState, changes: readonly Change[], moves: readonly Move[]): Plan {
  const noted: readonly Move[] = changes.length === 0 ? [] : [{ kind: 'noted', changes }]
  const missing = missingPriceFacts(state)
  if (missing.length > 0 && basketOf(state) !== undefined) {
    const asking = stepped(askOf(state, missing), 'price_asked')
    return planned(asking, ['price_asked'], [...moves, ...noted, { kind: 'ask', fields: missing, again: false }])
  }
  const basket = basketOf(state)
  const isPriced = basket !== undefined && state.estimated === signatureOf(basket)
  if (isPriced && state.wantsQuote && moves.length === 0) {
    const contact = planContact(state, 'quotation')
    return { ...contact, moves: [...noted, ...contact.moves] }
  }
  const assumptions: Move[] = []
  if (state.facts.quantity === undefined) assumptions.push({ kind: 'assumed', field: 'quantity' })
  if (state.chosen.length === 0 && state.shown.length > 1) assumptions.push({ kind: 'assumed', field: 'chosen' })
  const priced = stepped({ ...state, open: ['quote'] }, 'estimated')
  return planned(priced, ['estimated'], [...moves, ...noted, ...assumptions, { kind: 'estimate' }])
}
