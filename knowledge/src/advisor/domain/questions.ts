import { PARAMETERS } from '@tradewind/schema/ontology'
import type { CatalogueIndex } from '../../selector/columns.ts'
import { completeJoint, type Facts, isKnown } from './facts.ts'
import { expectedInformation, outcomesOf } from './question-value.ts'
import type { ConversationState } from './state.ts'
import { categoriesFor, type Survey } from './survey.ts'

/** A question that might be asked, and what its answer is worth now. */
export interface Candidate {
  readonly field: string
  /** Bits the answer is expected to tell, weighted by how likely a buyer can give it. */
  readonly value: number
}

/** How likely a buyer knows the answer, and how much it counts for the job. Everything else: rarely worth asking. */
const ANSWERABLE: Readonly<Record<string, number>> = {
  torqueRange: 1,
  category: 0.9,
  industry: 0.4,
  application: 0.25,
  handleShape: 0.5,
  torqueAccuracy: 0.5,
  drive: 0.4,
  protocols: 0.4,
  channels: 0.6,
  angleMonitoring: 0.4,
  weight: 0.3,
  ipClass: 0.3,
  esdSafe: 0.3,
  wireless: 0.3,
  cableLength: 0.4,
  batteryVoltage: 0.3,
}
const SELDOM = 0.05

/** Torque decides over every tightening tool: worth asking whatever the result says. */
const TORQUE_VALUE = 10

/** Bits below which nothing is asked; patience wears off with every turn that only asked. */
const WORTH_ASKING = 0.7
const IMPATIENCE = 0.35

/** Fewer than this many products can be shown side by side. */
const FEW = 3

/** What decides first: while one of these is open, nothing that depends on it is asked beside it. */
const FIRST = ['torqueRange', 'category', 'application']

/** A field that says the same in other words: who named it need not be asked for the other. */
const IMPLIED_BY: Readonly<Record<string, readonly string[]>> = {
  category: ['powerSource'],
  powerSource: ['category'],
  torqueRange: ['joint'],
  joint: ['torqueRange'],
  boltSize: ['torqueRange', 'joint'],
  batteryVoltage: ['category'],
}

/** Whether a question is still open: not known, not known to be unknown, never asked. */
function isOpen(state: ConversationState, field: string): boolean {
  const implied = (IMPLIED_BY[field] ?? []).some((other) =>
    other === 'joint' ? completeJoint(state.facts) !== undefined : isKnown(state.facts, other),
  )
  return !isKnown(state.facts, field) && !implied && (state.asked[field] ?? 0) === 0 && !state.declined.includes(field)
}

/** True where products have a torque that a buyer must name: not for controllers and accessories. */
function needsTorque(known: Facts): boolean {
  return categoriesFor(known).some((code) => code !== 'controllers' && code !== 'accessories')
}

export const knowsTorque = (known: Facts): boolean =>
  isKnown(known, 'torqueRange') || completeJoint(known) !== undefined

/** Nobody has said anything that points at a product: the talk begins with the trade and the job. */
export function isVague({ facts, chosen }: ConversationState): boolean {
  return (
    facts.requirements.length === 0 &&
    facts.joint === undefined &&
    facts.category === undefined &&
    facts.skus.length === 0 &&
    chosen.length === 0
  )
}

/** Every question that could be asked, the most telling first. */
export function candidates(
  state: ConversationState,
  index: CatalogueIndex,
  { positions }: Survey,
): readonly Candidate[] {
  const fields = ['industry', 'application', 'category', ...PARAMETERS.map(({ code }) => code)]
  return fields
    .filter((field) => isOpen(state, field))
    .map((field) => {
      const bits = expectedInformation(positions.length, outcomesOf(index, positions, field))
      const weighted = bits * (ANSWERABLE[field] ?? SELDOM)
      return { field, value: field === 'torqueRange' && needsTorque(state.facts) ? TORQUE_VALUE : weighted }
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
}

/**
 * What to ask next, at most two things; empty when it is time to recommend. A vague beginning asks for trade and job;
 * who does not know the torque is asked for the screw; otherwise whatever tells most, while it tells enough.
 */
export function chooseQuestions(state: ConversationState, index: CatalogueIndex, found: Survey): readonly string[] {
  if (isVague(state) && state.askingTurns === 0) {
    const opening = ['industry', 'application'].filter((field) => isOpen(state, field))
    if (opening.length === 2) return opening
    if (opening[0] === 'application') return ['application', 'torqueRange'].filter((field) => isOpen(state, field))
  }
  if (state.facts.joint?.thread !== undefined && !knowsTorque(state.facts) && isOpen(state, 'strengthClass')) {
    return ['strengthClass']
  }
  const asksForScrew = needsTorque(state.facts) && !knowsTorque(state.facts) && !isOpen(state, 'torqueRange')
  if (asksForScrew && isOpen(state, 'joint')) {
    const [next] = candidates(state, index, found).filter(({ field }) => field === 'category')
    return next === undefined ? ['joint'] : ['joint', next.field]
  }
  const ranked = candidates(state, index, found)
  const worth = WORTH_ASKING + IMPATIENCE * state.askingTurns
  const isFew = found.positions.length <= FEW
  const telling = ranked.filter(({ value }) => value >= worth && (!isFew || value >= TORQUE_VALUE))
  const fields = telling.slice(0, 2).map(({ field }) => field)
  const [first = ''] = fields
  return FIRST.includes(first) ? fields.filter((field) => FIRST.includes(field)) : fields
}
