import type { UnderstoodParameter } from '@tradewind/schema/contracts/understanding'
import { findParameter } from '@tradewind/schema/ontology'
import { convertWithin, type Dimension, dimensionOf, withoutNoise } from '@tradewind/schema/units'
import type { Mention } from '../lexicon/match.ts'
import type { NumberRead } from '../numbers/number-read.ts'
import type { Quantity } from '../quantities/read-quantities.ts'
import type { Range } from '../text/range.ts'
import { meaningOf, meaningsOf, type Sentence, spanOf, type Taken } from '../text/sentence.ts'
import { besideName, MEASURED, type Measured, nearestNamed } from './named-parameter.ts'

/** What a unit means where nothing else is said. */
const USUAL: Readonly<Partial<Record<Dimension, string>>> = {
  torque: 'torqueRange',
  rotationalSpeed: 'freeSpeed',
  mass: 'weight',
  temperature: 'operatingTemperature',
  pressure: 'airPressure',
  airFlow: 'airConsumption',
  charge: 'batteryCapacity',
  power: 'ratedPower',
  frequency: 'sampleRate',
  soundLevel: 'noiseLevel',
  acceleration: 'vibration',
}

/** What the trade's values lie between, in stored units; tells 1.200 kg from 1,200 kg. */
const PLAUSIBLE: Readonly<Partial<Record<Dimension, readonly [number, number]>>> = {
  torque: [0.005, 200_000],
  mass: [0.05, 60],
  rotationalSpeed: [1, 60_000],
  pressure: [0.5, 20],
  voltage: [1, 1000],
  charge: [0.5, 60],
  soundLevel: [20, 150],
  acceleration: [0.1, 60],
  temperature: [-100, 300],
}

const BATTERY_VOLTS = [3.6, 7.2, 10.8, 12, 14.4, 18, 20, 21, 21.6, 36, 40, 54, 60]

/** The numbers that are parameters, each with the parameter it is of. Takes them. */
export function readAmounts(
  sentence: Sentence,
  quantities: readonly Quantity[],
  taken: Taken,
): readonly UnderstoodParameter[] {
  const found: UnderstoodParameter[] = []
  const uses = new Set<Mention>()
  for (const read of quantities) {
    const quantity = read.unit === 'deg' && isTemperature(sentence, read) ? { ...read, unit: 'Cel' as const } : read
    if (taken.has(quantity.core)) continue
    // ±10 V is a signal, no supply.
    if (quantity.plusMinus && quantity.unit === 'V') {
      taken.take(quantity.core)
      continue
    }
    const of = parameterOf(sentence, quantity, uses)
    if (of === undefined) continue
    if (of.mention !== undefined) uses.add(of.mention)
    taken.take(quantity.core)
    found.push(understood(sentence, quantity, of.parameter, of.confidence))
  }
  return found
}

/** "-10 bis 50 Grad": degrees of temperature, where its name stands near or the number is below zero. */
function isTemperature(sentence: Sentence, quantity: Quantity): boolean {
  if (quantity.min < 0) return true
  const temperatures = MEASURED.filter(({ dimension }) => dimension === 'temperature')
  const angles = MEASURED.filter(({ dimension }) => dimension === 'angle')
  const none = new Set<Mention>()
  return (
    nearestNamed(sentence, quantity, temperatures, none) !== undefined &&
    nearestNamed(sentence, quantity, angles, none) === undefined
  )
}

interface Assigned {
  readonly parameter: Measured
  readonly confidence: number
  readonly mention?: Mention
}

function parameterOf(sentence: Sentence, quantity: Quantity, uses: ReadonlySet<Mention>): Assigned | undefined {
  if (quantity.unit === undefined) return bareParameterOf(sentence, quantity, uses)
  const dimension = dimensionOf(quantity.unit)
  const candidates = MEASURED.filter((parameter) => parameter.dimension === dimension)
  const compared = candidates.find(({ code }) => code === quantity.compared)
  if (compared !== undefined) return { parameter: compared, confidence: 0.95 }
  const named = nearestNamed(sentence, quantity, candidates, uses)
  if (named !== undefined && isFitting(named.parameter, quantity)) return { ...named, confidence: 0.95 }
  const asked = candidates.find(({ code }) => sentence.request.context?.asked.includes(code))
  if (asked !== undefined) return { parameter: asked, confidence: 0.9 }
  const usual = usualOf(sentence, quantity, dimension)
  const parameter = candidates.find(({ code }) => code === usual)
  return parameter === undefined ? undefined : { parameter, confidence: 0.85 }
}

/** A torque named as accuracy, and the like: the name belongs to another figure. */
const isFitting = (parameter: Measured, quantity: Quantity): boolean =>
  parameter.dimension !== 'duration' || quantity.unit !== undefined

function usualOf(sentence: Sentence, quantity: Quantity, dimension: Dimension): string | undefined {
  if (dimension === 'voltage') return voltageOf(sentence, quantity)
  if (dimension === 'ratio') return quantity.plusMinus ? 'torqueAccuracy' : undefined
  if (dimension === 'frequency') return quantity.unit === 'Hz' && quantity.min <= 60 ? undefined : 'sampleRate'
  if (dimension === 'length') {
    const before = sentence.folded.text.slice(Math.max(0, quantity.core.start - 18), quantity.core.start)
    const hasCable = CABLE.test(before) || sentence.mentions.some((mention) => namesParameter(mention, 'cableLength'))
    return hasCable && (quantity.unit === 'm' || quantity.unit === 'ft') ? 'cableLength' : undefined
  }
  return USUAL[dimension]
}

const CABLE = /cable|cord|kabel|cabo|كابل|كيبل|线|ケーブル|コード/u

const namesParameter = (mention: Mention, code: string): boolean =>
  meaningsOf(mention, 'parameter').some((meaning) => meaning.code === code)

/** 18 V and 36 V are batteries, mains and control voltages are supplies. */
function voltageOf(sentence: Sentence, { min, max, core }: Quantity): string {
  if (max !== undefined || !BATTERY_VOLTS.includes(min)) return 'supplyVoltage'
  const around = sentence.folded.text.slice(Math.max(0, core.start - 30), core.end + 30)
  if (
    /dc supply|supply|netz|versorgung|aliment|供电|電源|电源|تغذيه/u.test(around) &&
    !/batter|bater|akku|电池|バッテリ|بطاري/u.test(around)
  ) {
    return 'supplyVoltage'
  }
  return 'batteryVoltage'
}

/** A number without a unit: of the parameter named beside it, or of the one that was asked for. */
function bareParameterOf(sentence: Sentence, quantity: Quantity, uses: ReadonlySet<Mention>): Assigned | undefined {
  const { core } = quantity
  // The 1 of 「1充電」 is part of the name.
  if (
    sentence.mentions.some(
      (mention) =>
        meaningOf(mention, 'parameter') !== undefined && mention.start <= core.start && mention.end > core.end,
    )
  )
    return undefined
  if (quantity.numbers.some(({ weak }) => weak) && !isCountNamed(sentence, core)) return undefined
  const counted = MEASURED.filter(({ dimension }) => dimension === 'count')
  const beside = besideName(sentence, core, counted, uses)
  if (
    beside !== undefined &&
    (!isCounted(sentence, core, beside.mention) || isPerCharge(beside, core) || isOfName(sentence, beside, core))
  )
    return { ...beside, confidence: 0.9 }
  if (isCounted(sentence, core, undefined)) return undefined
  const compared = MEASURED.find(({ code }) => code === quantity.compared)
  if (compared !== undefined) return { parameter: compared, confidence: 0.8 }
  const named = besideName(
    sentence,
    core,
    MEASURED.filter(({ dimension }) => dimension !== 'count' && dimension !== 'duration'),
    uses,
  )
  return named === undefined ? undefined : { ...named, confidence: 0.75 }
}

/** 「1充電で400本」: screws are counted, not tools. */
const isPerCharge = (
  { parameter, mention }: { readonly parameter: Measured; readonly mention: Mention },
  core: Range,
): boolean =>
  ['tighteningsPerCharge', 'resultMemory', 'serviceInterval'].includes(parameter.code) &&
  core.start - mention.end <= 6 &&
  mention.end <= core.start

/** 「プログラム8個」, 程序8组: the counter counts what is named directly before the number. */
const isOfName = ({ folded, locale }: Sentence, { mention }: { readonly mention: Mention }, core: Range): boolean =>
  (locale === 'ja' || locale === 'zh') &&
  mention.end === core.start &&
  /^\s?(?:個|个|つ|組|组|種類|种|套|パターン|ch)/u.test(folded.text.slice(core.end))

const isCountNamed = (sentence: Sentence, core: Range): boolean =>
  sentence.mentions.some(
    (mention) =>
      mention.start >= core.end && mention.start - core.end <= 2 && meaningOf(mention, 'parameter') !== undefined,
  )

/** A counter or a tool directly behind: it counts what is bought. */
function isCounted(sentence: Sentence, core: Range, but: Mention | undefined): boolean {
  const next = sentence.mentions.find(({ start }) => start >= core.end)
  return (
    next !== undefined &&
    next !== but &&
    next.start - core.end <= 1 &&
    next.meanings.some(
      ({ kind }) =>
        kind === 'counter' || kind === 'category' || kind === 'currency' || kind === 'timeUnit' || kind === 'month',
    )
  )
}

/** A bare number as the answer to the question for a parameter, or as what corrects a known one. */
export function readBareAnswer(
  sentence: Sentence,
  quantities: readonly Quantity[],
  code: string,
  taken: Taken,
): UnderstoodParameter | undefined {
  const parameter = findParameter(code)
  if (parameter === undefined || !('unit' in parameter)) return undefined
  const bare = quantities.find(
    ({ unit, core }) => unit === undefined && !taken.has(core) && !isCounted(sentence, core, undefined),
  )
  if (bare === undefined) return undefined
  taken.take(bare.core)
  return understood(sentence, bare, parameter, 0.8)
}

function understood(
  sentence: Sentence,
  quantity: Quantity,
  parameter: Measured,
  confidence: number,
): UnderstoodParameter {
  const unit = quantity.unit ?? parameter.unit
  const toStored = (value: number) => withoutNoise(convertWithin(value, unit, parameter.unit))
  const [first, second] = quantity.numbers
  const low = plausible(quantity.min, first, quantity.factor, parameter, toStored)
  const high =
    quantity.max === undefined ? undefined : plausible(quantity.max, second, quantity.factor, parameter, toStored)
  // "Up to -20 °C" is as cold as that.
  const bound =
    parameter.dimension === 'temperature' && low < 0 && quantity.bound === 'atMost' ? 'atLeast' : quantity.bound
  const ends =
    quantity.bound === 'between' && high !== undefined
      ? { min: low, max: high }
      : bound === 'atMost'
        ? { max: low }
        : { min: low }
  const normalized = Object.fromEntries(Object.entries(ends).map(([end, value]) => [end, toStored(value)]))
  return {
    span: spanOf(sentence, quantity),
    confidence,
    parameter: parameter.code,
    negated: false,
    bound,
    ...ends,
    unit,
    normalized: { ...normalized, unit: parameter.unit },
    ...(quantity.tolerance === undefined ? {} : { tolerancePercent: quantity.tolerance }),
  }
}

/** The likelier reading of "1.200", unless only the other one is a value of this trade. */
function plausible(
  value: number,
  number: NumberRead | undefined,
  factor: number,
  parameter: Measured,
  toStored: (value: number) => number,
): number {
  const asWritten = withoutNoise(value * factor)
  if (number?.otherwise === undefined) return asWritten
  const other = withoutNoise(number.otherwise * factor)
  const [least, most] = PLAUSIBLE[parameter.dimension] ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const fits = (candidate: number) => toStored(candidate) >= least && toStored(candidate) <= most
  return !fits(asWritten) && fits(other) ? other : asWritten
}
