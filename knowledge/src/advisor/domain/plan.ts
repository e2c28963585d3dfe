import { findParameter } from '@tradewind/schema/ontology'
import type { CatalogueIndex } from '../../selector/columns.ts'
import { type Absorbed, absorb, type Change } from './absorb.ts'
import { inputsFor, meantCalculation } from './calculation-inputs.ts'
import { canAskContact, completedContact, planConsent, planContact } from './plan-contact.ts'
import { planPrice } from './plan-price.ts'
import { goOn, reminded, say } from './plan-search.ts'
import { askOf, type Plan, planned, stepped } from './plan-steps.ts'
import { type Reading, saysSomething } from './reading.ts'
import { blankState, type ConversationState } from './state.ts'
import { advance } from './steps.ts'

/** After this many insults the talk ends, politely. */
const PATIENCE = 3

/** Facts that move the price and not the choice. */
const PRICE_FACTS = ['quantity', 'country', 'incoterm', 'deadline']

const has = (reading: Reading, ...intents: readonly Reading['intents'][number][]): boolean =>
  intents.some((intent) => reading.intents.includes(intent))

/** A question to be answered rather than a wish to be noted. */
function isQuestion(state: ConversationState, reading: Reading): boolean {
  const [main] = reading.intents
  const { facts, requirements, wishes, skus } = reading
  if (has(reading, 'request_quote', 'ask_calculation', 'ask_price', 'compare') || wishes.length > 0) return false
  if (facts.quantity !== undefined || facts.category !== undefined || facts.joint !== undefined) return false
  const isAboutShown = skus.length > 0 || state.shown.length > 0
  const asksProperty = requirements.length > 0 && requirements.every(({ parameter }) => parameter !== 'torqueRange')
  const isAsking = main === 'ask_question' || main === 'ask_delivery'
  // "Is it ESD safe?" wants to know; "is there one for 80 Nm?" wants a tool.
  if (!isAsking) return reading.isAsked && isAboutShown && asksProperty
  // "What does the BP-80 weigh?" names a product and wants no other.
  const isAboutNamed = reading.isAsked && skus.length > 0 && requirements.length === 0
  if (has(reading, 'find_product')) return isAboutShown && (asksProperty || isAboutNamed)
  return isAboutShown || requirements.length === 0
}

function planAbuse(state: ConversationState, index: CatalogueIndex): Plan {
  const rudeness = state.rudeness + 1
  if (rudeness >= PATIENCE) return planned({ ...state, rudeness, ended: true, open: [] }, [], [say('ended')])
  return reminded({ ...state, rudeness }, [say('calm')], index)
}

function planCalculation(
  state: ConversationState,
  changes: readonly Change[],
  index: CatalogueIndex,
  reading: Reading,
): Plan {
  const { action } = reading
  const asked = action?.kind === 'calculate' ? action.code : undefined
  const code = asked ?? reading.calculation ?? meantCalculation(state, index)
  const needed = inputsFor(code, state, index)
  const noted = changes.length === 0 ? [] : [{ kind: 'noted' as const, changes }]
  if ('impossible' in needed)
    return reminded({ ...state, calculating: undefined }, [...noted, say('no_calculation')], index)
  if ('missing' in needed) {
    // Already asked and still not known: the talk goes on without the calculation.
    if ((state.asked[needed.missing] ?? 0) > 0 && state.calculating === code) {
      return goOn({ ...state, calculating: undefined }, changes, index)
    }
    return planned(
      askOf({ ...state, calculating: code }, [needed.missing]),
      [],
      [...noted, { kind: 'ask', fields: [needed.missing], again: false }],
    )
  }
  const calculated = [...new Set([...state.calculated, code])]
  const next = stepped({ ...state, calculating: undefined, calculated }, 'calculated')
  return reminded(next, [...noted, { kind: 'calculate', code }], index, ['calculated'])
}

/** Two products are on the table or named: otherwise "no difference" is an answer to something else. */
const canCompare = ({ shown }: ConversationState, { skus }: Reading): boolean => new Set([...shown, ...skus]).size > 1

const hasNewWishes = ({ requirements, wishes }: Reading): boolean => requirements.length + wishes.length > 0

function planCompare(state: ConversationState, reading: Reading, index: CatalogueIndex): Plan {
  const named = reading.skus.filter((sku) => index.positionBySku.has(sku))
  const skus = [...new Set([...named, ...state.shown])].slice(0, Math.max(2, Math.min(4, named.length || 3)))
  if (skus.length < 2) return reminded(state, [say('nothing_to_compare')], index)
  const shown = state.shown.length > 0 && named.length === 0 ? state.shown : skus
  const compared = stepped({ ...state, shown: [...shown] }, 'compared')
  return reminded(compared, [{ kind: 'compare', skus }], index, ['compared'])
}

/** With a person the talk waits: questions are answered, everything else is passed on. */
function planWithPerson(state: ConversationState, reading: Reading): Plan {
  const moves = [...(isQuestion(state, reading) ? [{ kind: 'answer' as const }] : []), say('with_person')]
  return planned({ ...state, open: [] }, [], moves)
}

/** A bare yes or no to what was asked last, as far as the reader left it to us. */
function answerYesNo(state: ConversationState, reading: Reading): Reading {
  const [open] = state.open
  const parameter = open === undefined ? undefined : findParameter(open)
  if (open === undefined || parameter?.kind !== 'boolean' || saysSomething(reading)) return reading
  if (has(reading, 'reject')) return { ...reading, removed: [open], intents: [] }
  if (!has(reading, 'confirm')) return reading
  const wanted = { kind: 'equals', parameter: open, value: true, importance: 'must', acceptUnstated: false } as const
  return { ...reading, requirements: [wanted], intents: [] }
}

/** A greeting, thanks, a joke: answered in a sentence, then back to the thread. */
function planChatter(state: ConversationState, reading: Reading, index: CatalogueIndex): Plan | undefined {
  const isFirst = state.turns === 0
  if (has(reading, 'greet') && isFirst) return goOn(state, [], index, [say('greeting')])
  if (has(reading, 'complaint')) return reminded(state, [say('complaint')], index)
  if (has(reading, 'thank')) return reminded(state, [say('thanks')], index)
  if (has(reading, 'greet')) return reminded(state, [say('greeting')], index)
  if (!reading.hasWords)
    return isFirst ? goOn(state, [], index, [say('greeting')]) : reminded(state, [say('empty')], index)
  return undefined
}

/** Nothing was made of it: asked again once; the second time in a row the talk goes on without an answer. */
function planUnclear(state: ConversationState, index: CatalogueIndex): Plan {
  const unclear = state.unclear + 1
  if (unclear < 2) return reminded({ ...state, unclear }, [say('unclear')], index)
  const declined = [...new Set([...state.declined, ...state.open.filter((field) => field !== 'quote')])]
  return goOn({ ...state, unclear: 0, declined, open: [] }, [], index, [say('no_matter')])
}

/** Yes or no to a price, a consent, a contact form. Undefined when it was about something else. */
function planVerdict(state: ConversationState, reading: Reading, index: CatalogueIndex): Plan | undefined {
  const { action } = reading
  const waits = state.waitsFor
  if (action?.kind === 'decline_contact' || (action?.kind === 'consent' && !action.given)) return declined(state, index)
  const awaited = waits !== undefined && canAskContact(state, waits) ? waits : undefined
  if (action?.kind === 'consent') return awaited === undefined ? undefined : planConsent(state, awaited)
  if (saysSomething(reading)) return undefined
  if (has(reading, 'confirm')) {
    if (state.open.includes('consent') && awaited !== undefined) return planConsent(state, awaited)
    if (state.open.includes('quote') && canAskContact(state, 'quotation'))
      return planContact({ ...state, wantsQuote: true }, 'quotation')
  }
  if (!has(reading, 'reject')) return undefined
  if (waits !== undefined) return declined(state, index)
  return state.open.includes('quote') ? reminded({ ...state, open: [] }, [say('quote_later')], index) : undefined
}

function declined(state: ConversationState, index: CatalogueIndex): Plan {
  const isHandOff = state.waitsFor === 'hand_off'
  const free = { ...state, waitsFor: undefined, wantsQuote: false, open: [] }
  if (isHandOff) return planned({ ...free, contact: undefined }, [], [{ kind: 'hand_off' }])
  return reminded(free, [say('contact_declined')], index)
}

/** What the buyer wants done, in order of urgency; undefined when it is about finding a product. */
function planWish({ state, changes }: Absorbed, reading: Reading, index: CatalogueIndex): Plan | undefined {
  const { action } = reading
  if (reading.contact !== undefined) return planConsentedContact(state, index)
  const verdict = planVerdict(state, reading, index)
  if (verdict !== undefined) return verdict
  if (action?.kind === 'person' || has(reading, 'talk_to_person')) return planContact(state, 'hand_off')
  if (action?.kind === 'restart') {
    const search = goOn(restarted(state), [], index, [say('restart')])
    return { ...search, events: ['restarted', ...search.events] }
  }
  if (action?.kind === 'calculate' || (has(reading, 'ask_calculation') && !has(reading, 'request_quote'))) {
    return planCalculation(state, changes, index, reading)
  }
  if (state.calculating !== undefined && changes.length > 0) {
    return planCalculation(state, changes, index, { ...reading, calculation: state.calculating })
  }
  if (action?.kind === 'compare' || (has(reading, 'compare') && canCompare(state, reading) && !hasNewWishes(reading))) {
    return planCompare(state, reading, index)
  }
  const awaited = state.waitsFor ?? (state.wantsQuote || state.open.includes('quote') ? 'quotation' : undefined)
  const isTyping = Object.keys(reading.typedContact).length > 0
  if (isTyping && awaited !== undefined && canAskContact(state, awaited)) return planContact(state, awaited, true)
  return planMoney(state, changes, reading, index)
}

function planMoney(
  state: ConversationState,
  changes: readonly Change[],
  reading: Reading,
  index: CatalogueIndex,
): Plan | undefined {
  const isAsked = reading.action?.kind === 'quote' || has(reading, 'request_quote')
  const wants = { ...state, wantsQuote: state.wantsQuote || isAsked }
  const changesChoice = changes.some(({ field }) => !PRICE_FACTS.includes(field))
  const isPick = reading.skus.length > 0 && reading.skus.every((sku) => state.shown.includes(sku))
  // A search that was reopened comes to its end before anything is priced.
  const canPrice = state.shown.length > 0 && !changesChoice && advance(state.step, 'estimated') !== undefined
  const isMoney = isAsked || isPick || has(reading, 'ask_price', 'ask_delivery') || changes.length > 0
  if (canPrice && isMoney && (reading.skus.length === 0 || isPick)) return planPrice(wants, changes, [])
  return isAsked ? goOn(wants, changes, index) : undefined
}

/** The form, filled in. While a product is still being looked for, the contact is kept until there is one to quote. */
function planConsentedContact(state: ConversationState, index: CatalogueIndex): Plan {
  const purpose = state.waitsFor ?? (state.shown.length > 0 ? 'quotation' : 'hand_off')
  if (!canAskContact(state, purpose)) return goOn({ ...state, waitsFor: undefined, wantsQuote: true }, [], index)
  return completedContact({ ...state, waitsFor: undefined }, purpose)
}

/** Another search with what is known of the buyer: trade and country stay, wishes go. */
function restarted(state: ConversationState): ConversationState {
  const { industry, country, contact } = state.facts
  const fresh = blankState(state.locale, state.unitSystem)
  const facts = {
    ...fresh.facts,
    contact,
    ...(industry === undefined ? {} : { industry }),
    ...(country === undefined ? {} : { country }),
  }
  const { contact: person, contactAsked, quotations, pageLocale, turns, rudeness } = state
  const kept = {
    contactAsked,
    quotations,
    pageLocale,
    turns,
    rudeness,
    ...(person === undefined ? {} : { contact: person }),
  }
  return { ...fresh, ...kept, step: stepped(state, 'restarted').step, facts }
}

/**
 * One turn of the talk: what the buyer said, to what is known and done next. Pure; what has to be fetched (an answer, a
 * price, a quotation) is a move, and its outcome is taken in by `after-outcome.ts`.
 */
export function plan(before: ConversationState, said: Reading, index: CatalogueIndex): Plan {
  const plan = planTurn(before, said, index)
  return { ...plan, state: { ...plan.state, turns: before.turns + 1 } }
}

function planTurn(before: ConversationState, said: Reading, index: CatalogueIndex): Plan {
  if (before.ended) return planned(before, [], [say('ended')])
  const reading = answerYesNo(before, said)
  if (before.step === 'handed_off') return planWithPerson(absorb(before, reading, index).state, reading)
  if (reading.intents[0] === 'abuse') return planAbuse(before, index)
  if (reading.action === undefined && reading.contact === undefined && isQuestion(before, reading)) {
    return reminded({ ...before, unclear: 0 }, [{ kind: 'answer' }], index)
  }
  if (reading.intents[0] === 'off_topic' && reading.skus.length === 0 && reading.requirements.length === 0) {
    // A city in a question about the weather is no destination.
    return reminded({ ...before, unclear: 0 }, [say('off_topic')], index)
  }
  const absorbed = absorb(before, reading, index)
  const isSilent = absorbed.changes.length === 0 && !saysSomething(reading) && reading.action === undefined
  const wish = planWish({ ...absorbed, state: { ...absorbed.state, unclear: 0 } }, reading, index)
  if (wish !== undefined) return wish
  if (isSilent) {
    const chatter = planChatter(absorbed.state, reading, index)
    if (chatter !== undefined) return chatter
    if (!has(reading, 'find_product', 'dont_know')) return planUnclear(absorbed.state, index)
  }
  const isAtALoss = absorbed.changes.length === 0 && reading.unknown.length > 0
  return goOn({ ...absorbed.state, unclear: 0 }, absorbed.changes, index, isAtALoss ? [say('no_matter')] : [])
}
