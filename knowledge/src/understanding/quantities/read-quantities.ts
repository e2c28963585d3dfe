import { dimensionOf, type UnitCode } from '@tradewind/schema/units'
import type { Mention } from '../lexicon/match.ts'
import type { NumberRead } from '../numbers/number-read.ts'
import type { Range } from '../text/range.ts'
import { hasCue, type Sentence } from '../text/sentence.ts'
import { type Bound, boundOf } from './bounds.ts'
import { readUnitAfter } from './read-unit.ts'

/** One or two numbers with what belongs to them: unit, bound, tolerance. Not yet said of what. */
export interface Quantity extends Range {
  readonly numbers: readonly NumberRead[]
  readonly min: number
  /** Only of a range. */
  readonly max?: number
  readonly unit?: UnitCode
  readonly factor: number
  readonly bound: Bound
  /** Percent. */
  readonly tolerance?: number
  /** Where the digits and the unit stand, without the words of the bound. */
  readonly core: Range
  /** Written with ± before it. */
  readonly plusMinus: boolean
  /** A comparative that gave the bound ("lighter than 2 kg"), with the parameter it names. */
  readonly compared?: string
}

const DASHES = /^\s?(?:-|~|\.{2,3}|…|÷|-~)\s?\+?\s?$/
const CURRENCY =
  /[$€£¥₹]|(?<!\p{L})(?:us\$|r\$|usd|eur|euros?|dollars?|dolares|reais|cny|rmb)(?!\p{L})|円|元|ドル|ユーロ|美元|欧元|دولار|يورو/gu
const PLUS_MINUS = /(?:±|\+\s?\/?\s?-)\s?$/
/** Everything measured or counted in the sentence. */
export function readQuantities(sentence: Sentence): readonly Quantity[] {
  const { numbers } = sentence
  const quantities: Quantity[] = []
  for (let at = 0; at < numbers.length; at += 1) {
    const first = numbers[at] as NumberRead
    const second = numbers[at + 1]
    // The 1 of "1000 1/min" is of the unit.
    if (first.start < (quantities.at(-1)?.core.end ?? 0)) continue
    const quantity =
      (second === undefined ? undefined : readRange(sentence, first, second)) ?? readSingle(sentence, first)
    if (quantity === undefined) continue
    if (quantity.numbers.length === 2) at += 1
    const before = quantities.at(-1)
    if (before !== undefined && isToleranceOf(sentence, before, quantity)) {
      quantities[quantities.length - 1] = { ...before, tolerance: quantity.min, end: quantity.end }
    } else quantities.push(quantity)
  }
  return shareUnits(sentence, quantities)
}

/** "80 Nm ±5 %" */
function isToleranceOf({ folded }: Sentence, value: Quantity, tolerance: Quantity): boolean {
  if (!tolerance.plusMinus || tolerance.unit !== '%' || value.unit === undefined || value.unit === '%') return false
  // With a word between ("accuracy ±3 %") it is a parameter of its own.
  return /^[\s(,]*(?:with|mit|con|com|bei)?[\s(]*(?:±|\+\s?\/?\s?-)\s?$/u.test(
    folded.text.slice(value.core.end, tolerance.core.start),
  )
}

function mentionAt(sentence: Sentence, test: (mention: Mention) => boolean): Mention | undefined {
  return sentence.allMentions.find(test)
}

/** Whether a term with this cue fills the text between two offsets, spaces aside. */
function isFilledBy(sentence: Sentence, from: number, to: number, ...cues: Parameters<typeof hasCue>[1][]): boolean {
  const between = sentence.folded.text.slice(from, to)
  return (
    mentionAt(
      sentence,
      (mention) =>
        hasCue(mention, ...cues) &&
        mention.start >= from &&
        mention.end <= to &&
        between.replace(sentence.folded.text.slice(mention.start, mention.end), '').trim() === '',
    ) !== undefined
  )
}

/** A cue within the last or next few characters: "between" before, 之间 after. */
function cueNear(sentence: Sentence, from: number, to: number, ...cues: Parameters<typeof hasCue>[1][]): boolean {
  return (
    mentionAt(sentence, (mention) => hasCue(mention, ...cues) && mention.start >= from && mention.end <= to) !==
    undefined
  )
}

function isConnected(sentence: Sentence, first: number, second: NumberRead, secondEnd: number, start: number): boolean {
  const raw = sentence.folded.text.slice(first, second.start)
  // "$5,000 - $8,000", 120万円から150万円: the currency may stand at both.
  const between = raw.replace(CURRENCY, '').replace(/\+\s?$/, '')
  if (DASHES.test(between)) return true
  if (
    between !== raw &&
    sentence.allMentions.some(
      (m) =>
        hasCue(m, 'to') &&
        m.start >= first &&
        m.end <= second.start &&
        sentence.folded.text.slice(m.start, m.end) === between.trim(),
    )
  )
    return true
  if (isFilledBy(sentence, first, second.start, 'to')) return true
  const isPair = isFilledBy(sentence, first, second.start, 'and')
  return (
    isPair &&
    (cueNear(sentence, start - 14, start, 'between') || cueNear(sentence, secondEnd, secondEnd + 6, 'between'))
  )
}

/** 「5台から8台」, "5 pcs to 8 pcs": the counter may stand at both. */
function counterAfter(sentence: Sentence, at: number): number | undefined {
  const counter = sentence.allMentions.find(
    ({ start, meanings }) =>
      start >= at && start - at <= 1 && meanings.some((m) => m.kind === 'counter' && m.role === 'counter'),
  )
  return counter?.end
}

function readRange(sentence: Sentence, first: NumberRead, second: NumberRead): Quantity | undefined {
  const firstUnit = readUnitAfter(sentence, first)
  const secondUnit = readUnitAfter(sentence, second)
  const afterFirst = firstUnit?.end ?? counterAfter(sentence, first.end) ?? first.end
  if (!isConnected(sentence, afterFirst, second, secondUnit?.end ?? second.end, first.start)) return undefined
  if (firstUnit !== undefined && secondUnit !== undefined) {
    if (dimensionOf(firstUnit.unit) !== dimensionOf(secondUnit.unit)) return undefined
  }
  const unit = secondUnit ?? firstUnit
  const negative = isNegative(sentence, first)
  let [low, high] = [first.value * (negative.is ? -1 : 1), second.value]
  // "2-3k", "between 2 and 3 thousand": the scale belongs to both.
  if (second.scale !== undefined && first.scale === undefined && low > 0 && low * second.scale <= high)
    low *= second.scale
  if (low > high && unit === undefined) return undefined
  if (low > high) [low, high] = [high, low]
  const core = { start: negative.start, end: Math.max(secondUnit?.end ?? 0, second.end) }
  const from = mentionAt(
    sentence,
    (mention) => hasCue(mention, 'between', 'from') && mention.end <= core.start && core.start - mention.end <= 2,
  )
  return {
    start: from?.start ?? core.start,
    end: core.end,
    core,
    numbers: [first, second],
    min: low,
    max: high,
    ...(unit === undefined ? {} : { unit: unit.unit }),
    factor: unit?.factor ?? 1,
    bound: 'between',
    plusMinus: false,
  }
}

/** A minus sign before a number, which is no dash between two. */
function isNegative(sentence: Sentence, number: NumberRead): { is: boolean; start: number } {
  const before = sentence.folded.text.slice(Math.max(0, number.start - 3), number.start)
  if (
    /(?:^|[\s(:~,]|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Arabic})-\s?$/u.test(before) &&
    !/\d\s-\s?$/.test(before)
  ) {
    return { is: true, start: number.start - (before.endsWith(' ') ? 2 : 1) }
  }
  // "Pelo menos 300", "al menos 300" hold the word for minus.
  const minus = sentence.mentions.find(
    (mention) => hasCue(mention, 'minus') && mention.end <= number.start && number.start - mention.end <= 1,
  )
  return minus === undefined ? { is: false, start: number.start } : { is: true, start: minus.start }
}

/** "four pounds and a half", 四磅半: the half stands behind the unit. */
const HALF = /^\s?(?:and a half|y medi[oa]|e mei[oa]|ونصف|و نصف|半(?![年月日天个额数]))/u

function readSingle(sentence: Sentence, number: NumberRead): Quantity | undefined {
  const text = sentence.folded.text
  const percent = /百分之$/u.test(text.slice(0, number.start))
  const written = percent ? { unit: '%' as const, factor: 1, end: number.end } : readUnitAfter(sentence, number)
  const half = written === undefined || percent ? null : HALF.exec(text.slice(written.end))
  const unit = written === undefined || half === null ? written : { ...written, end: written.end + half[0].length }
  const before = text.slice(Math.max(0, number.start - 7), number.start).replace(/百分之$/u, '')
  const plusMinus =
    PLUS_MINUS.test(before) ||
    mentionAt(
      sentence,
      (m) => hasCue(m, 'plusMinus') && m.end <= number.start && number.start - m.end <= (percent ? 3 : 1),
    ) !== undefined
  const negative = plusMinus ? { is: false, start: number.start } : isNegative(sentence, number)
  const core = { start: negative.start, end: unit?.end ?? number.end }
  const below = mentionAt(
    sentence,
    (m) => hasCue(m, 'degreesBelowZero') && m.start >= core.end && m.start - core.end <= 2,
  )
  const bound = boundOf(sentence, core, number)
  const isBelow = negative.is || below !== undefined
  return {
    start: Math.min(bound.start, core.start),
    end: Math.max(bound.end, core.end, below?.end ?? 0),
    core,
    numbers: [number],
    min: (number.value + (half === null ? 0 : 0.5)) * (isBelow ? -1 : 1),
    ...(unit === undefined ? {} : { unit: unit.unit }),
    factor: unit?.factor ?? 1,
    bound: bound.bound,
    plusMinus,
    ...(bound.compared === undefined ? {} : { compared: bound.compared }),
  }
}

/** "20, 40 and 80 Nm": figures of a list share the unit at its end. Only the bare ones directly before it. */
function shareUnits({ folded }: Sentence, quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.map((quantity, index) => {
    const next = quantities[index + 1]
    if (quantity.unit !== undefined || next?.unit === undefined || quantity.bound !== 'exactly') return quantity
    if (dimensionOf(next.unit) !== 'torque') return quantity
    const between = folded.text.slice(quantity.core.end, next.core.start)
    return /^\s?(?:\/|or|oder|o|ou|und|and|y|e|或|または|أو)\s?$/u.test(between)
      ? { ...quantity, unit: next.unit }
      : quantity
  })
}
