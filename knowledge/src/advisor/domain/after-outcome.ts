import type { quotationOutcome } from '@tradewind/schema/contracts/advisor'
import type { z } from 'zod'
import type { Move } from './moves.ts'
import { planContact } from './plan-contact.ts'
import { type Plan, planned, stepped } from './plan-steps.ts'
import { basketOf, signatureOf } from './price-facts.ts'
import type { ConversationState } from './state.ts'

type QuotationOutcome = z.infer<typeof quotationOutcome>

/**
 * What follows an estimate. A buyer who asked for a quotation is asked for the contact; others are offered one.
 * @param known false when the API could not price it: then nothing is promised
 */
export function afterEstimate(state: ConversationState, known: boolean): Plan {
  const basket = basketOf(state)
  if (!known || basket === undefined) return planned({ ...state, open: ['quote'] }, [], [])
  const estimated = { ...state, estimated: signatureOf(basket), open: ['quote'] }
  return state.wantsQuote ? planContact(estimated, 'quotation') : planned(estimated, [], [])
}

/** The quotation is made: the talk is filed, and may go on. */
export function afterQuote(state: ConversationState, quotation: QuotationOutcome): Plan {
  const quotations = [...state.quotations.filter(({ number }) => number !== quotation.number), quotation]
  return planned(stepped({ ...state, quotations, wantsQuote: false, open: [] }, 'quoted'), ['quoted'], [])
}

export function afterHandOff(state: ConversationState, reference: string): Plan {
  return planned(
    stepped({ ...state, handedOff: reference, open: [], waitsFor: undefined }, 'handed_off'),
    ['handed_off'],
    [],
  )
}

/** The API did not answer: what was wanted stays wanted, and can be asked for again. */
export function afterUnavailable(state: ConversationState): Plan {
  const retry: Move = { kind: 'next', choices: ['quote', 'person'] }
  return planned({ ...state, open: ['quote'] }, [], [retry])
}
