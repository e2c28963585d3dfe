import { findParameter } from '@tradewind/schema/ontology'
import { dutyOf, USUAL_DUTY } from '../../calculations/air-consumption.ts'
import { chargeFromEnergy } from '../../calculations/battery-per-shift.ts'
import { assumed, type CalculationCode, type CalculationInputs, given } from '../../calculations/calculation.ts'
import type { CatalogueProduct } from '../../catalogue/product.ts'
import type { CatalogueIndex } from '../../selector/columns.ts'
import { jointTorque, USUAL_FRICTION } from '../../selector/completion/joint-torque.ts'
import { scaleFor } from '../../selector/request-units.ts'
import type { Facts } from './facts.ts'
import type { ConversationState } from './state.ts'
import { survey } from './survey.ts'
import { USUAL_CLASS } from './usual-joint.ts'

export type Needed =
  | { readonly missing: string }
  | { readonly inputs: CalculationInputs }
  | { readonly impossible: true }

/** The torque the buyer tightens to, N·m: the upper end of what was asked for. */
export function targetTorque(known: Facts): number | undefined {
  const parameter = findParameter('torqueRange')
  const wanted = known.requirements.find((it) => it.parameter === 'torqueRange' && 'unit' in it)
  if (parameter === undefined || wanted === undefined || !('unit' in wanted)) return undefined
  const scale = scaleFor(parameter, wanted.unit)
  if (typeof scale === 'string') return undefined
  return scale.toStored('max' in wanted ? wanted.max : wanted.value)
}

const numberIn = (product: CatalogueProduct | undefined, code: string): number | undefined => {
  const value = (
    product?.publication.specifications as Record<string, { kind: string; value?: unknown }> | undefined
  )?.[code]
  return value?.kind === 'number' && typeof value.value === 'number' ? value.value : undefined
}

/** The product a calculation is about: the chosen one, else the first shown, else the best fitting that qualifies. */
function productFor(
  state: ConversationState,
  index: CatalogueIndex,
  qualifies: (product: CatalogueProduct) => boolean,
): CatalogueProduct | undefined {
  const bySku = (sku: string) => index.products[index.positionBySku.get(sku) ?? -1]
  const named = [...state.chosen, ...state.shown].map(bySku)
  const fitting = survey(index, state.facts).positions.map((at) => index.products[at])
  return [...named, ...fitting].find((product) => product !== undefined && qualifies(product))
}

function jointInputs({ facts }: ConversationState): Needed {
  const thread = facts.joint?.thread
  if (thread === undefined) return { missing: 'joint' }
  const { strengthClass, friction } = facts.joint ?? {}
  return {
    inputs: {
      code: 'joint-torque',
      thread,
      strengthClass: strengthClass ?? USUAL_CLASS,
      classAssumed: strengthClass === undefined,
      friction: friction === undefined ? assumed(USUAL_FRICTION) : given(friction),
    },
  }
}

function clampInputs({ facts }: ConversationState): Needed {
  const { thread, strengthClass, friction } = facts.joint ?? {}
  if (thread === undefined) return { missing: 'joint' }
  const torque = targetTorque(facts)
  const usual = jointTorque(thread, strengthClass ?? USUAL_CLASS, friction).torque
  return {
    inputs: {
      code: 'clamp-force',
      thread,
      ...(strengthClass === undefined ? {} : { strengthClass }),
      torque: torque === undefined ? assumed(Number(usual.toPrecision(3))) : given(torque),
      friction: friction === undefined ? assumed(USUAL_FRICTION) : given(friction),
    },
  }
}

function batteryInputs(state: ConversationState, index: CatalogueIndex): Needed {
  const { tighteningsPerShift } = state.facts
  const product = productFor(state, index, (it) => numberIn(it, 'batteryVoltage') !== undefined)
  if (product === undefined) return { impossible: true }
  if (tighteningsPerShift === undefined) return { missing: 'tighteningsPerShift' }
  const stated = numberIn(product, 'tighteningsPerCharge')
  const range = product.publication.specifications.torqueRange
  const torque = targetTorque(state.facts) ?? (range?.kind === 'range' ? (range.min + range.max) / 2 : 0)
  const [volts, hours] = [numberIn(product, 'batteryVoltage') ?? 0, numberIn(product, 'batteryCapacity') ?? 0]
  const perCharge = stated ?? (torque > 0 ? chargeFromEnergy(volts, hours, torque) : 0)
  if (perCharge < 1) return { impossible: true }
  return {
    inputs: {
      code: 'battery-per-shift',
      sku: product.publication.sku,
      tightenings: given(tighteningsPerShift),
      perCharge: stated === undefined ? assumed(perCharge) : given(perCharge),
    },
  }
}

function airInputs(state: ConversationState, index: CatalogueIndex): Needed {
  const isAirTool = (it: CatalogueProduct) =>
    numberIn(it, 'airConsumption') !== undefined && it.publication.category === 'air-pulse-tools'
  const product = productFor(state, index, isAirTool)
  const flow = numberIn(product, 'airConsumption')
  if (product === undefined || flow === undefined) return { impossible: true }
  const { toolsAtOnce, tighteningsPerShift, quantity } = state.facts
  const tools = toolsAtOnce ?? quantity
  const cycle = numberIn(product, 'cycleTime')
  if (tools === undefined && (state.asked.toolsAtOnce ?? 0) === 0) return { missing: 'toolsAtOnce' }
  return {
    inputs: {
      code: 'air-consumption',
      sku: product.publication.sku,
      flow: given(flow),
      duty:
        tighteningsPerShift === undefined || cycle === undefined
          ? assumed(USUAL_DUTY)
          : given(dutyOf(tighteningsPerShift, cycle)),
      tools: tools === undefined ? assumed(1) : given(tools),
    },
  }
}

/** What is there for a calculation, what is assumed, and what has to be asked first. */
export function inputsFor(code: CalculationCode, state: ConversationState, index: CatalogueIndex): Needed {
  switch (code) {
    case 'joint-torque':
      return jointInputs(state)
    case 'clamp-force':
      return clampInputs(state)
    case 'battery-per-shift':
      return batteryInputs(state, index)
    case 'air-consumption':
      return airInputs(state, index)
  }
}

/** Calculations worth offering beside what is shown now, and not made yet. */
export function calculationsFor(state: ConversationState, index: CatalogueIndex): readonly CalculationCode[] {
  const [sku] = [...state.chosen, ...state.shown]
  const product = sku === undefined ? undefined : index.products[index.positionBySku.get(sku) ?? -1]
  const category = product?.publication.category
  const fitting: CalculationCode[] = []
  if (category === 'battery-pulse-tools') fitting.push('battery-per-shift')
  if (category === 'air-pulse-tools') fitting.push('air-consumption')
  if (state.facts.joint?.thread !== undefined) fitting.push('clamp-force')
  return fitting.filter((code) => !state.calculated.includes(code))
}

/** Which calculation a buyer means who only says "calculate that": the one that fits what is on the table. */
export function meantCalculation(state: ConversationState, index: CatalogueIndex): CalculationCode {
  const [offered] = calculationsFor(state, index)
  if (offered !== undefined) return offered
  return targetTorque(state.facts) === undefined ? 'joint-torque' : 'clamp-force'
}
