import { isolate } from '@tradewind/schema/units'
import { afterEstimate, afterQuote, afterUnavailable } from '../domain/after-outcome.ts'
import type { Move } from '../domain/moves.ts'
import { nextChoices } from '../domain/plan-search.ts'
import { type Plan, planned } from '../domain/plan-steps.ts'
import { basketOf } from '../domain/price-facts.ts'
import type { ConversationState } from '../domain/state.ts'
import { presentEstimate } from '../presentation/estimate.ts'
import { own } from '../presentation/paragraph.ts'
import { advisorPhrases } from '../texts/advisor-phrases.ts'
import type { FetchParts, Speak } from './fetch-parts.ts'
import { summaryOf } from './summary.ts'

/** Has the basket priced, and says what follows from the price. */
export async function estimate({ desk, index }: FetchParts, state: ConversationState, speak: Speak): Promise<Plan> {
  const phrases = advisorPhrases(state.locale)
  const basket = basketOf(state)
  if (basket === undefined) return planned(state, [], [])
  const outcome = await desk.estimate(basket, state.locale)
  const offer: Move = { kind: 'next', choices: nextChoices(state, index) }
  switch (outcome.kind) {
    case 'estimated': {
      speak(presentEstimate(outcome.estimate, outcome.basket, state.locale))
      const priced = afterEstimate(withTerms(state, outcome.basket.incoterm), true)
      if (priced.moves.length > 0) return priced
      speak(own(phrases.offerQuote))
      return { ...priced, moves: [offer] }
    }
    case 'no_price':
      speak(own(phrases.noPrice(isolate(outcome.sku, state.locale)), [outcome.sku]))
      return { ...afterEstimate(state, false), moves: [offer] }
    case 'refused':
      speak(own(phrases.refused))
      return { ...afterEstimate(state, false), moves: [offer] }
    case 'unavailable':
      speak(own(phrases.pricesWait))
      return afterUnavailable(state)
  }
}

/** The terms the price was made on: the quotation is to say the same. */
function withTerms(state: ConversationState, incoterm: string): ConversationState {
  if (state.facts.incoterm === undefined || state.facts.incoterm.code === incoterm) return state
  return { ...state, facts: { ...state.facts, incoterm: { code: incoterm } } }
}

/** Has the quotation made out. */
export async function quote(
  { desk, request, index }: FetchParts,
  state: ConversationState,
  speak: Speak,
  flush: () => Promise<void>,
): Promise<Plan> {
  const phrases = advisorPhrases(state.locale)
  const basket = basketOf(state)
  const { contact } = state
  if (basket === undefined || contact === undefined) return planned(state, [], [])
  const message = summaryOf(state)
  const wish = JSON.stringify([basket, contact, message])
  // The same wish under the same key, however often it has to be sent: a quotation is never made twice.
  const key = state.pending?.wish === wish ? state.pending.key : request.turnId
  await flush()
  const outcome = await desk.request({
    idempotencyKey: key,
    conversationId: request.conversationId,
    basket,
    contact,
    message,
    locale: state.locale,
    ...(request.anonymousId === undefined ? {} : { anonymousId: request.anonymousId }),
    ...(state.facts.industry === undefined ? {} : { industry: state.facts.industry }),
    ...(request.page === undefined ? {} : { path: request.page.path }),
  })
  const offer: Move = {
    kind: 'next',
    choices: nextChoices({ ...state, step: 'filed' }, index).filter((it) => it !== 'quote'),
  }
  switch (outcome.kind) {
    case 'quoted': {
      const { number, path, email } = outcome
      const [shownNumber, shownEmail] = [isolate(number, state.locale), isolate(email, state.locale)]
      const text =
        path === null ? phrases.quotedReview(shownNumber, shownEmail) : phrases.quoted(shownNumber, shownEmail)
      speak(own(text))
      const quotation = { number, path, email }
      const filed = afterQuote({ ...state, pending: undefined }, quotation)
      return { ...filed, moves: [{ kind: 'quotation', quotation }, offer] }
    }
    case 'no_price':
      speak(own(phrases.noPrice(isolate(outcome.sku, state.locale)), [outcome.sku]))
      return planned(state, [], [{ kind: 'next', choices: ['person'] }])
    case 'refused':
      speak(own(phrases.refused))
      return planned({ ...state, contact: undefined }, [], [{ kind: 'next', choices: ['quote', 'person'] }])
    case 'unavailable':
      speak(own(phrases.pricesWait))
      return afterUnavailable({ ...state, pending: { key, wish } })
  }
}
