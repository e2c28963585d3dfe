import type { Requirement } from '@tradewind/schema/contracts/selector'
import { CATEGORIES, type CategoryCode } from '@tradewind/schema/ontology'
import type { CatalogueIndex } from '../../selector/columns.ts'
import { type Facts, isKnown, SINGLE_FIELDS, without } from './facts.ts'
import type { Reading } from './reading.ts'
import type { ConversationState } from './state.ts'
import { wishRequirements } from './wishes.ts'

/** One thing that is known differently after a turn. */
export interface Change {
  /** A field of Facts or a parameter code. */
  readonly field: string
  readonly kind: 'added' | 'replaced' | 'removed'
}

export interface Absorbed {
  readonly state: ConversationState
  readonly changes: readonly Change[]
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Values of a set add up over the talk ("PROFINET", later "and OPC UA"), unless the buyer corrects. */
function merged(
  before: readonly Requirement[],
  given: readonly Requirement[],
  corrects: boolean,
): readonly Requirement[] {
  if (corrects || before.length !== 1 || given.length !== 1) return given
  const [old, fresh] = [before[0], given[0]]
  const isSet = (it: Requirement | undefined) => it?.kind === 'allOf'
  if (old?.kind !== 'allOf' || fresh?.kind !== 'allOf' || !isSet(old)) return given
  return [{ ...fresh, values: [...new Set([...old.values, ...fresh.values])] }]
}

function withRequirements(known: Facts, given: readonly Requirement[], corrects: boolean): Facts {
  const byParameter = Map.groupBy(given, ({ parameter }) => parameter)
  let requirements = known.requirements
  for (const [code, fresh] of byParameter) {
    const before = requirements.filter(({ parameter }) => parameter === code)
    if (same(before, fresh)) continue
    requirements = [...requirements.filter(({ parameter }) => parameter !== code), ...merged(before, fresh, corrects)]
  }
  return { ...known, requirements: [...requirements] }
}

function withSingles(known: Facts, given: Reading['facts']): Facts {
  const next = { ...known, ...given }
  return given.joint === undefined ? next : { ...next, joint: { ...known.joint, ...given.joint } }
}

/** The kind of tool a source of power stands for. */
const KIND_BY_POWER: Readonly<Record<string, CategoryCode>> = {
  battery: 'battery-pulse-tools',
  electric: 'dc-nutrunners',
  pneumatic: 'air-pulse-tools',
  manual: 'torque-wrenches',
}

/** Kinds a source of power tells apart: there are wrenches with a display and a battery, and ones without. */
const TOLD_BY_POWER: readonly CategoryCode[] = ['torque-wrenches', 'torque-sensors', 'controllers', 'accessories']

/**
 * "Cordless" means the kind of tool, not a line of the data sheet: a digital torque wrench has a battery, too. Only
 * within a kind that comes with and without does it stay a requirement.
 */
function withKind(known: Facts, reading: Reading): Reading {
  const power = reading.requirements.find(({ parameter }) => parameter === 'powerSource')
  if (power?.kind !== 'anyOf' || power.values.length !== 1) return reading
  const kind = KIND_BY_POWER[power.values[0] ?? '']
  // "A battery" is an accessory and a kind of tool; the tool is what is being looked for.
  const isSpare = reading.facts.category === 'accessories' && known.category !== 'accessories'
  const named = isSpare ? undefined : reading.facts.category
  const stays = named ?? (reading.intents.includes('correct') ? undefined : known.category)
  if (kind === undefined || (stays !== undefined && stays !== kind && TOLD_BY_POWER.includes(stays))) return reading
  return {
    ...reading,
    facts: { ...reading.facts, category: named ?? kind },
    requirements: reading.requirements.filter((it) => it !== power),
  }
}

/** Named products that exist; what is not in the catalogue is nobody's. */
const existing = (index: CatalogueIndex, skus: readonly string[]): string[] =>
  skus.filter((sku) => index.positionBySku.has(sku))

/** "Too expensive" is a budget just below what the product costs. */
function cheaperThan(index: CatalogueIndex, sku: string | undefined, reading: Reading): Facts['budget'] {
  const price = index.products[index.positionBySku.get(sku ?? '') ?? -1]?.listPrice
  const isWished = reading.wishes.some(({ parameter, direction }) => parameter === 'price' && direction === 'lower')
  if (!isWished || price === undefined) return undefined
  return { amount: Math.floor(Number(price.amount) * 0.99), currency: price.currency, per: 'unit' }
}

/** Wishes about what the new kind of tool does not know (a torque of controllers) end with the old kind. */
function forKind(before: Facts, known: Facts, reading: Reading, index: CatalogueIndex): Facts {
  const { category } = known
  if (category === undefined || before.category === category || before.category === undefined) return known
  const said = new Set(reading.requirements.map(({ parameter }) => parameter))
  const isStated = (code: string) => index.columns.get(code)?.statedIn[CATEGORIES.indexOf(category)] === 1
  return {
    ...known,
    requirements: known.requirements.filter(({ parameter }) => said.has(parameter) || isStated(parameter)),
  }
}

function nextFacts(state: ConversationState, reading: Reading, index: CatalogueIndex): Facts {
  const { action } = reading
  if (action?.kind === 'relax') {
    const requirements = state.relaxations[action.n]
    return requirements === undefined ? state.facts : { ...state.facts, requirements }
  }
  const corrects = reading.intents.includes('correct')
  const anchor = reading.reference ?? state.shown[0]
  const wished = anchor === undefined ? [] : wishRequirements(index, anchor, reading.wishes)
  let known = withSingles(state.facts, reading.facts)
  known = withRequirements(known, [...reading.requirements, ...wished], corrects)
  for (const field of reading.removed) known = without(known, field)
  known = forKind(state.facts, known, reading, index)
  const budget = reading.facts.budget ?? cheaperThan(index, state.chosen[0] ?? anchor, reading)
  if (budget !== undefined) known = { ...known, budget }
  const named = existing(index, reading.skus)
  const excluded = [...new Set([...known.excluded, ...reading.excluded])].filter((it) => it !== reading.facts.category)
  const competitors = reading.competitors.length > 0 ? [...reading.competitors] : known.competitors
  return {
    ...known,
    excluded,
    competitors,
    ...(known.category !== undefined && excluded.includes(known.category) ? { category: undefined } : {}),
    skus: named.length > 0 ? named : known.skus,
    rejected: [...new Set([...known.rejected, ...reading.unwanted])].filter((sku) => !named.includes(sku)),
    contact: { ...known.contact, ...reading.typedContact },
  }
}

function changesBetween(before: Facts, after: Facts): Change[] {
  const parameters = [...before.requirements, ...after.requirements].map(({ parameter }) => parameter)
  const changes: Change[] = []
  const note = (field: string, old: unknown, fresh: unknown): void => {
    if (same(old, fresh)) return
    const had = isKnown(before, field)
    const has = isKnown(after, field)
    changes.push({ field, kind: had && has ? 'replaced' : has ? 'added' : 'removed' })
  }
  for (const field of SINGLE_FIELDS) note(field, before[field], after[field])
  for (const code of new Set(parameters)) {
    const own = (known: Facts) => known.requirements.filter(({ parameter }) => parameter === code)
    note(code, own(before), own(after))
  }
  if (!same(before.excluded, after.excluded)) changes.push({ field: 'excluded', kind: 'added' })
  if (!same(before.competitors, after.competitors)) changes.push({ field: 'competitors', kind: 'added' })
  return changes
}

/** Named products are chosen; who wishes for something else than the one at hand has not chosen it any more. */
function chosenAfter(state: ConversationState, reading: Reading, named: string[], after: Facts): string[] {
  if (reading.wishes.length > 0) return []
  return named.length > 0 ? named : state.chosen.filter((sku) => !after.rejected.includes(sku))
}

/** The state with what the buyer said in it, and what is different now. A later word replaces an earlier one. */
export function absorb(state: ConversationState, said: Reading, index: CatalogueIndex): Absorbed {
  const reading = withKind(state.facts, said)
  const before = reading.action?.kind === 'restart' ? { ...state.facts, skus: [], rejected: [] } : state.facts
  const after = nextFacts({ ...state, facts: before }, reading, index)
  const changes = changesBetween(before, after)
  const changed = new Set(changes.map(({ field }) => field))
  const named = existing(index, reading.skus)
  const declined = [...new Set([...state.declined, ...reading.unknown, ...reading.removed])]
  return {
    changes,
    state: {
      ...state,
      facts: after,
      assumed: state.assumed.filter((field) => !changed.has(field)),
      declined: declined.filter((field) => !isKnown(after, field)),
      chosen: chosenAfter(state, reading, named, after),
      ...(reading.contact === undefined ? {} : { contact: reading.contact }),
    },
  }
}
