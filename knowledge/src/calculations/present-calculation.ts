import type { Calculation } from '@tradewind/schema/contracts/advisor'
import type { Locale, UnitSystem } from '@tradewind/schema/locales'
import { formatNumber, formatQuantity, isolate, type UnitCode } from '@tradewind/schema/units'
import { jointTorque } from '../selector/completion/joint-torque.ts'
import { airDemand, LEAKAGE, RESERVE } from './air-consumption.ts'
import { batteriesPerShift } from './battery-per-shift.ts'
import type { CalculationCode, CalculationInputs, Input } from './calculation.ts'
import { clampForce } from './clamp-force.ts'
import { calculationPhrases } from './texts/calculation-phrases.ts'
import type { InputLabel } from './texts/phrases.ts'

interface Audience {
  readonly locale: Locale
  readonly unitSystem: UnitSystem
}

type Row = Calculation['inputs'][number]
type Of<Code extends CalculationCode> = Extract<CalculationInputs, { code: Code }>

/** Formats for one reader: figures to three digits, units of the reader's system, foreign matter isolated. */
function writer({ locale, unitSystem }: Audience) {
  const words = calculationPhrases(locale)
  const number = (value: number, digits = 3): string => formatNumber(Number(value.toPrecision(digits)), locale)
  return {
    words,
    number,
    count: (value: number): string => formatNumber(value, locale),
    quantity: (value: number, unit: UnitCode, digits = 3): string =>
      formatQuantity(Number(value.toPrecision(digits)), unit, locale, unitSystem),
    /** Millimetres of a thread stay metric. */
    millimetres: (value: number): string => formatQuantity(value, 'mm', locale, 'metric'),
    percent: (share: number): string => formatQuantity(Math.round(share * 100), '%', locale, unitSystem),
    force: (kilonewtons: number): string => isolate(words.kilonewtons(number(kilonewtons)), locale),
    formula: (text: string): string => isolate(text, locale),
    row: (label: InputLabel, text: string, assumed = false): Row => ({ label: words.input[label], text, assumed }),
    thread: (name: string): string => isolate(name, locale),
  }
}
type Writer = ReturnType<typeof writer>

const frictionRow = (w: Writer, friction: Input): Row => w.row('friction', w.number(friction.value), friction.assumed)

function presentTorque(w: Writer, it: Of<'joint-torque'>): Omit<Calculation, 'code' | 'title'> {
  const { torque, factor, preload, diameter } = jointTorque(it.thread, it.strengthClass, it.friction.value)
  const result = w.quantity(torque, 'N.m')
  return {
    formula: w.formula(
      `M = k · F · d = ${w.number(factor)} × ${w.force(preload)} × ${w.millimetres(diameter)} = ${result}`,
    ),
    inputs: [
      w.row('thread', w.thread(it.thread)),
      w.row('strengthClass', w.thread(it.strengthClass), it.classAssumed),
      frictionRow(w, it.friction),
    ],
    result: { label: w.words.result['joint-torque'], text: result },
    source: 'VDI 2230-1, ISO 898-1, ISO 261',
  }
}

function presentForce(w: Writer, it: Of<'clamp-force'>): Omit<Calculation, 'code' | 'title'> {
  const { force, factor, diameter, utilisation } = clampForce(
    it.torque.value,
    it.thread,
    it.friction.value,
    it.strengthClass,
  )
  const text = w.force(force)
  return {
    formula: w.formula(
      `F = M ÷ (k · d) = ${w.quantity(it.torque.value, 'N.m')} ÷ (${w.number(factor)} × ${w.millimetres(diameter)}) = ${text}`,
    ),
    inputs: [
      w.row('torque', w.quantity(it.torque.value, 'N.m'), it.torque.assumed),
      w.row('thread', w.thread(it.thread)),
      ...(it.strengthClass === undefined ? [] : [w.row('strengthClass', w.thread(it.strengthClass))]),
      frictionRow(w, it.friction),
    ],
    result: {
      label: w.words.result['clamp-force'],
      text: utilisation === undefined ? text : w.words.forceOfLimit(text, w.percent(utilisation)),
    },
    source: 'VDI 2230-1, ISO 898-1, ISO 261',
  }
}

function presentBatteries(w: Writer, it: Of<'battery-per-shift'>): Omit<Calculation, 'code' | 'title'> {
  const { batteries, charges } = batteriesPerShift(it.tightenings.value, it.perCharge.value)
  const [n, per] = [w.count(it.tightenings.value), w.count(it.perCharge.value)]
  return {
    formula: w.formula(`⌈${n} ÷ ${per}⌉ = ⌈${w.number(charges)}⌉ = ${w.count(batteries)}`),
    inputs: [
      w.row('tool', w.thread(it.sku)),
      w.row('tightenings', n, it.tightenings.assumed),
      w.row('perCharge', per, it.perCharge.assumed),
    ],
    result: {
      label: w.words.result['battery-per-shift'],
      text: w.words.batteries(batteries, w.count(batteries), w.number(charges)),
    },
    source: it.perCharge.assumed ? w.words.energyEstimate : `${w.words.productData}, ${w.thread(it.sku)}`,
  }
}

function presentAir(w: Writer, it: Of<'air-consumption'>): Omit<Calculation, 'code' | 'title'> {
  const { mean, compressor } = airDemand(it.flow.value, it.duty.value, it.tools.value)
  const flow = w.quantity(it.flow.value, 'L/min')
  const [needed, alone] = [w.quantity(compressor, 'L/min'), w.quantity(mean, 'L/min')]
  const factors = `${w.number(1 + LEAKAGE)} × ${w.number(1 + RESERVE)}`
  return {
    formula: w.formula(
      `Q = z · q · d · ${factors} = ${w.count(it.tools.value)} × ${flow} × ${w.percent(it.duty.value)} × ${factors} = ${needed}`,
    ),
    inputs: [
      w.row('tool', w.thread(it.sku)),
      w.row('flow', flow, it.flow.assumed),
      w.row('duty', w.percent(it.duty.value), it.duty.assumed),
      w.row('tools', w.count(it.tools.value), it.tools.assumed),
      w.row('leakage', w.percent(LEAKAGE), true),
      w.row('reserve', w.percent(RESERVE), true),
    ],
    result: { label: w.words.result['air-consumption'], text: w.words.compressor(needed, alone) },
    source: 'ISO 1217, ISO 8778',
  }
}

/** A calculation as a reader of this language sees it: formula with the numbers put in, every input, the source. */
export function presentCalculation(inputs: CalculationInputs, audience: Audience): Calculation {
  const w = writer(audience)
  const { code } = inputs
  const head = { code, title: w.words.title[code] }
  switch (inputs.code) {
    case 'joint-torque':
      return { ...head, ...presentTorque(w, inputs) }
    case 'clamp-force':
      return { ...head, ...presentForce(w, inputs) }
    case 'battery-per-shift':
      return { ...head, ...presentBatteries(w, inputs) }
    case 'air-consumption':
      return { ...head, ...presentAir(w, inputs) }
  }
}
