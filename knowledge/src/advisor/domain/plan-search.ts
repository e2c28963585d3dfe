import type { CatalogueIndex } from '../../selector/columns.ts'
import type { Change } from './absorb.ts'
import { alternatives } from './alternatives.ts'
import { calculationsFor } from './calculation-inputs.ts'
import type { Move, Saying } from './moves.ts'
import { missingPriceFacts, planPrice } from './plan-price.ts'
import { askOf, type Plan, planned, stepped } from './plan-steps.ts'
import { chooseQuestions, knowsTorque } from './questions.ts'
import type { ConversationState } from './state.ts'
import type { DialogueEvent } from './steps.ts'
import { type Survey, shortlist, survey } from './survey.ts'
import { assumedJoint } from './usual-joint.ts'

export const say = (what: Saying): Move => ({ kind: 'say', what })

/** Questions about the job itself, in the step `need`; all others are details. */
const NEED = ['application', 'torqueRange', 'category', 'joint', 'strengthClass']

function askingEvent(fields: readonly string[]): DialogueEvent {
  if (fields.includes('industry')) return 'industry_asked'
  return fields.some((field) => NEED.includes(field)) ? 'need_asked' : 'detail_asked'
}

/** What can be done next with what is on the table. */
export function nextChoices(state: ConversationState, index: CatalogueIndex): readonly string[] {
  if (state.shown.length === 0) return ['person']
  const calculations = calculationsFor(state, index).map((code) => `calculate:${code}`)
  return [
    'quote',
    ...(state.shown.length > 1 && state.step !== 'comparison' ? ['compare'] : []),
    ...calculations,
    'person',
    ...(state.step === 'filed' ? ['restart'] : []),
  ].slice(0, 6)
}

/**
 * Back to the thread after something beside it: the open question stands, or the next step is offered.
 * @param moves what the digression was answered with
 */
export function reminded(
  state: ConversationState,
  moves: readonly Move[],
  index: CatalogueIndex,
  events: readonly DialogueEvent[] = [],
): Plan {
  const open = state.open.filter((field) => field !== 'quote' && field !== 'consent' && field !== 'contact')
  if (open.length > 0) {
    return planned({ ...state, open }, events, [...moves, { kind: 'ask', fields: open, again: true }])
  }
  if (state.waitsFor !== undefined || state.shown.length > 0) {
    return planned(state, events, [...moves, { kind: 'next', choices: nextChoices(state, index) }])
  }
  const on = goOn(state, [], index)
  return { ...on, events: [...events, ...on.events], moves: [...moves, ...on.moves] }
}

/** Who knows neither torque nor screw gets the usual screw of the application, said plainly. */
function withAssumptions(state: ConversationState): {
  readonly state: ConversationState
  readonly moves: readonly Move[]
} {
  const { facts, declined, asked } = state
  if (knowsTorque(facts)) return { state, moves: [] }
  const hasThread = facts.joint?.thread !== undefined
  const isSpent = (field: string) => declined.includes(field) || (asked[field] ?? 0) > 0
  const isDue = hasThread ? isSpent('strengthClass') : isSpent('torqueRange') && isSpent('joint')
  const joint = isDue ? assumedJoint(facts) : undefined
  if (joint === undefined) return { state, moves: [] }
  const field = hasThread ? 'strengthClass' : 'joint'
  return {
    state: { ...state, facts: { ...facts, joint: { ...facts.joint, ...joint } }, assumed: [...state.assumed, field] },
    moves: [{ kind: 'assumed', field }],
  }
}

function noted(before: ConversationState, changes: readonly Change[], found: Survey): readonly Move[] {
  if (changes.length === 0) return []
  const replaces = changes.some(({ kind }) => kind !== 'added')
  if (!replaces || before.fitting === undefined) return [{ kind: 'noted', changes }]
  return [{ kind: 'noted', changes, fittingBefore: before.fitting, fittingNow: found.positions.length }]
}

/** Named products are shown as named; of the rest the shortlist. */
function productsToShow(state: ConversationState, index: CatalogueIndex, found: Survey): readonly string[] {
  return state.chosen.length > 0 ? state.chosen.slice(0, 3) : shortlist(index, state.facts, found)
}

function planNothingFits(state: ConversationState, index: CatalogueIndex, moves: readonly Move[]): Plan {
  const { locale, unitSystem } = state
  const { relaxations, near } = alternatives(index, state.facts, { locale, unitSystem })
  const kept = { ...state, open: [], relaxations: relaxations.map(({ requirements }) => requirements) }
  return planned(
    stepped(kept, 'nothing_fits'),
    ['nothing_fits'],
    [...moves, { kind: 'nothing_fits', relaxations, near }, { kind: 'next', choices: ['person'] }],
  )
}

function planRecommendation(
  state: ConversationState,
  index: CatalogueIndex,
  found: Survey,
  moves: readonly Move[],
): Plan {
  const skus = productsToShow(state, index, found)
  const shown = stepped({ ...state, shown: [...skus], open: [], relaxations: [] }, 'recommended')
  const recommended: Move = { kind: 'recommend', skus, fitting: found.positions.length }
  const missing = missingPriceFacts(shown)
  const isPriced = shown.facts.quantity !== undefined || shown.wantsQuote
  if (missing.length === 0 && !isPriced) {
    // Asked for the quantity before, and not told: products first, prices when they are wanted.
    const choices = nextChoices(shown, index)
    return planned(shown, ['recommended'], [...moves, recommended, { kind: 'next', choices }])
  }
  if (missing.length === 0) {
    const priced = planPrice(shown, [], [...moves, recommended])
    return { ...priced, events: ['recommended', ...priced.events] }
  }
  return planned(
    askOf(shown, missing),
    ['recommended'],
    [
      ...moves,
      recommended,
      { kind: 'ask', fields: missing, again: false },
      { kind: 'next', choices: nextChoices(shown, index) },
    ],
  )
}

/** The thread itself: ask what still matters, else recommend, else say what would have to give. */
export function goOn(
  before: ConversationState,
  changes: readonly Change[],
  index: CatalogueIndex,
  first: readonly Move[] = [],
): Plan {
  const { state: assumedState, moves: assumptions } = withAssumptions(before)
  const found = survey(index, assumedState.facts)
  const state = { ...assumedState, fitting: found.positions.length }
  const moves = [...first, ...noted(before, changes, found), ...assumptions]
  if (found.positions.length === 0 && found.tooDear.length > 0 && state.chosen.length === 0) {
    const cheapest = found.tooDear.slice(0, 3)
    const dearer = { positions: cheapest, scores: new Map(cheapest.map((at, rank) => [at, -rank])), tooDear: [] }
    return planRecommendation(state, index, dearer, [...moves, say('over_budget')])
  }
  if (found.positions.length === 0 && state.chosen.length === 0) return planNothingFits(state, index, moves)
  // Who has seen products and changes a wish wants to see what becomes of them, not another question.
  const isWeighing = before.shown.length > 0 && before.fitting !== undefined && knowsTorque(state.facts)
  const isNamed = state.chosen.length > 0
  const fields = isNamed || isWeighing ? [] : chooseQuestions(state, index, found)
  if (fields.length === 0) return planRecommendation(state, index, found, moves)
  const event = state.shown.length > 0 && fields.includes('industry') ? 'detail_asked' : askingEvent(fields)
  const asking = askOf({ ...stepped(state, event), askingTurns: state.askingTurns + 1 }, fields)
  return planned(asking, [event], [...moves, { kind: 'ask', fields, again: false }])
}
