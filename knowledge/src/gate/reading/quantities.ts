import type { Locale } from '@tradewind/schema/locales'
import { foldTerm } from '@tradewind/schema/units'
import { gatePatterns } from '../words/gate-words.ts'
import { readNumbers } from './digits.ts'
import { moneyAt } from './money.ts'
import { readSpelled } from './spelled.ts'
import { type ReadUnit, unitAt } from './units.ts'
import { atEnd, atStart, pattern, whole } from './words.ts'

export type Direction = 'atMost' | 'atLeast' | 'above' | 'below'

/** One end of a figure, with as many decimals as were written. */
export interface End {
  readonly value: number
  readonly decimals: number
}

/** A figure as a text says it. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** Two for a range, else one. */
  readonly ends: readonly [End] | readonly [End, End]
  /** Absent for a bare number. */
  readonly unit?: ReadUnit
  readonly isPlusMinus: boolean
  readonly direction?: Direction
  readonly isAbout: boolean
  /** What a bare number counts: the word after it. */
  readonly noun?: string
  /** "3.2.1": compared as text. */
  readonly opaque?: string
}

interface Draft {
  start: number
  end: number
  ends: End[]
  unit?: ReadUnit | undefined
  opaque?: string
  isWord: boolean
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^ ?(?:million(?:s|en)?|mio\.?|millones|millón|milhões|milhão|ملايين|مليون|百万)(?![\p{L}])/iu, 1e6],
  [/^ ?(?:thousand|tausend|mil|ألف|آلاف)(?![\p{L}])/iu, 1000],
  [/^k(?![\p{L}])/u, 1000],
  [/^ ?[万萬]/u, 1e4],
  [/^ ?[亿億]/u, 1e8],
  [/^ ?千(?![瓦帕牛赫])/u, 1000],
]

function scaleAt(text: string, at: number): { factor: number; end: number } | undefined {
  for (const [scale, factor] of SCALES) {
    const found = scale.exec(text.slice(at, at + 12))
    if (found !== null) return { factor, end: at + found[0].length }
  }
  return undefined
}

/** A dash before the digits is a minus unless it joins two things. */
function signBefore(text: string, start: number): { sign: 1 | -1; start: number } {
  if (text[start - 1] !== '-') return { sign: 1, start }
  const before = text.slice(0, start - 1)
  return /(?:^|[(\s:~]|bis |to )$/u.test(before) && !/\d\s*$/u.test(before)
    ? { sign: -1, start: start - 1 }
    : { sign: 1, start }
}

/** Arabic and the Asian languages put some units before the number or into it. */
const PERCENT: ReadUnit = { measure: 'ratio', code: '%' }
const DUALS: readonly (readonly [RegExp, ReadUnit])[] = [
  [pattern('سنتان | سنتين | عامان | عامين'), { measure: 'duration', code: 'a' }],
  [pattern('شهران | شهرين'), { measure: 'duration', code: 'mo' }],
  [pattern('أسبوعان | أسبوعين'), { measure: 'duration', code: 'wk', factor: 604_800 }],
  [pattern('يومان | يومين'), { measure: 'duration', code: 'd', factor: 86_400 }],
]

function drafts(text: string, locale: Locale): Draft[] {
  const found: Draft[] = []
  for (const number of readNumbers(text, locale)) {
    // The 1 of "min-1" belongs to the unit.
    if (number.start < (found.at(-1)?.end ?? 0)) continue
    const { sign, start } = signBefore(text, number.start)
    const scale = scaleAt(text, number.end)
    const money = moneyAt(text, start, scale?.end ?? number.end)
    const percent = /百分之 ?$/u.exec(text.slice(0, start))
    const unit = money === undefined ? unitAt(text, scale?.end ?? number.end, locale) : undefined
    // Three decimals of a currency are thousands, whatever the language makes of the sign.
    const size = money !== undefined && number.decimals === 3 ? 1000 : (scale?.factor ?? 1)
    const decimals = size === 1 ? number.decimals : 0
    found.push({
      start: percent === null ? (money?.start ?? start) : percent.index,
      end: money?.end ?? unit?.end ?? scale?.end ?? number.end,
      ends: [{ value: number.value * sign * size, decimals }],
      unit: percent === null ? (money?.unit ?? unit?.unit) : PERCENT,
      isWord: false,
      ...(number.opaque === undefined ? {} : { opaque: number.opaque }),
    })
  }
  return [...found, ...spelledDrafts(text, locale, found)].sort((a, b) => a.start - b.start)
}

const COUNTER = /^ ?(?:个|名|款|台|件|把|套|种|次|家|国|項目|個|台|つ|回|本|件|機種|か国|社|年)/u

/** "One kilogram" is said unit first. */
const SINGULAR = /([\p{Script=Arabic}·/]+) (?:واحد|واحدة)(?!\p{L})/gu

const FACTOR = /^(?:twice|double|triple|doppelt|dreifach|doble|dobro|triplo|ضعف|ضعفي)$/iu
const TIMES: ReadUnit = { measure: 'factor', code: 'x', factor: 1 }

const LEADING_COUNTER = new RegExp(COUNTER.source.replace('^ ?', '^'), 'u')

/** Number words count as figures before a unit, or from three on: "one of them" claims nothing. */
function spelledDrafts(text: string, locale: Locale, digits: readonly Draft[]): Draft[] {
  const taken = (at: number) => digits.some(({ start, end }) => at >= start && at < end)
  const isHan = locale === 'zh' || locale === 'ja'
  const words = readSpelled(text, locale).flatMap(({ start, end, value }): Draft[] => {
    if (taken(start) || /^分之/u.test(text.slice(end))) return []
    const money = moneyAt(text, start, end)
    const percent = /百分之$/u.exec(text.slice(0, start))
    const unit = percent === null ? unitAt(text, end, locale) : { unit: PERCENT, end }
    const isFactor = FACTOR.test(text.slice(start, end))
    const counts = isHan ? COUNTER.test(text.slice(end, end + 4)) && value >= 3 : value >= 3
    if (unit === undefined && money === undefined && !counts && !isFactor) return []
    return [
      {
        start: percent?.index ?? money?.start ?? start,
        end: money?.end ?? unit?.end ?? end,
        ends: [{ value, decimals: 0 }],
        unit: isFactor ? TIMES : (money?.unit ?? unit?.unit),
        isWord: true,
      },
    ]
  })
  if (locale !== 'ar') return words
  const duals = DUALS.flatMap(([dual, unit]) =>
    [...foldedSame(text).matchAll(new RegExp(dual, 'gu'))].map(
      ({ index, 0: word }): Draft => ({
        start: index,
        end: index + word.length,
        ends: [{ value: 2, decimals: 0 }],
        unit,
        isWord: true,
      }),
    ),
  )
  const ones = [...text.matchAll(SINGULAR)].flatMap(({ 0: all, 1: unit = '', index }): Draft[] => {
    const read = unitAt(unit, 0, locale)
    if (read?.end !== unit.length) return []
    return [{ start: index, end: index + all.length, ends: [{ value: 1, decimals: 0 }], unit: read.unit, isWord: true }]
  })
  return [...words, ...ones, ...duals.filter(({ start }) => !taken(start))]
}

/** Folded letter by letter, so that places stay the same. */
const foldedSame = (text: string): string =>
  [...text].map((letter) => (foldTerm(letter).length === letter.length ? foldTerm(letter) : letter)).join('')

const DASH = /^ ?(?:-|–|—|~|\.\.\.?|÷) ?[±+]?$/u
const LIST = /^ ?(?:,|、|،|\/|x|×|\*|\+) ?$/u

/** Joins ends of ranges and hands a list's unit to its earlier numbers: "15 to 80 N·m", "8, 10 and 12 mm". */
function joined(text: string, found: readonly Draft[], locale: Locale): Draft[] {
  const { to, and, between } = gatePatterns(locale)
  const result: Draft[] = []
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const first = found[at] as Draft
    const next = result[0]
    const gap = next === undefined ? 'x'.repeat(9) : text.slice(first.end, next.start)
    const word = foldTerm(gap)
    const isWord = (words: RegExp) => word !== '' && gap.length <= 10 && whole(words).test(word.replace(/ ?[±+]$/u, ''))
    const fits = next !== undefined && (first.unit === undefined || first.unit.measure === next.unit?.measure)
    const opened = foldTerm(text.slice(Math.max(0, first.start - 14), first.start))
    const isRange = DASH.test(gap) || isWord(to) || (isWord(and) && atEnd(between).test(opened))
    if (next !== undefined && fits && first.opaque === undefined && next.ends.length === 1) {
      const unit = first.unit ?? next.unit
      if (isRange) {
        result[0] = { ...next, start: first.start, ends: [...first.ends, ...next.ends], unit: next.unit ?? unit }
        if (first.unit !== undefined && first.unit.code !== next.unit?.code) {
          // "15 N·m to 59 lbf·ft": two figures of a measure, no range in one unit.
          result[0] = next
          result.unshift(first)
        }
        continue
      }
      if ((LIST.test(gap) || isWord(and)) && first.unit === undefined) {
        result.unshift({ ...first, unit })
        continue
      }
    }
    result.unshift(first)
  }
  return result
}

const WINDOW_BEFORE = 26
const WINDOW_AFTER = 16

function directionOf(before: string, after: string, locale: Locale): Direction | undefined {
  const words = gatePatterns(locale)
  const endsWith = (list: RegExp) => atEnd(list).test(before.replace(/(?:[\s:]+(?:a|an|the|als|de|من)?)?$/u, ''))
  const startsWith = (list: RegExp) => atStart(list).test(after.replace(/^[ (]{1,2}/u, '').replace(LEADING_COUNTER, ''))
  if (endsWith(words.atMostBefore) || startsWith(words.atMostAfter)) return 'atMost'
  if (endsWith(words.atLeastBefore) || startsWith(words.atLeastAfter)) return 'atLeast'
  if (endsWith(words.above) || (locale === 'ja' && startsWith(words.above))) return 'above'
  if (endsWith(words.below) || (locale === 'ja' && startsWith(words.below))) return 'below'
  return undefined
}

/** The word right after a number. Not in languages without spaces. */
function nounAfter(text: string, end: number): string | undefined {
  return /^ ?([\p{Script=Latin}\p{Script=Arabic}]{4,})/u.exec(text.slice(end, end + 40))?.[1]
}

/** Every figure of a plain text: in digits or words, with unit, percent sign or currency, ranges joined. */
export function readQuantities(text: string, locale: Locale): Quantity[] {
  const found = joined(text, drafts(text, locale), locale)
  return found.map((draft, at): Quantity => {
    const from = Math.max(found[at - 1]?.end ?? 0, draft.start - WINDOW_BEFORE)
    const before = foldTerm(text.slice(from, draft.start).replace(/[±+]\s*$/u, ''))
    const after = foldTerm(
      text.slice(draft.end, Math.min(found[at + 1]?.start ?? text.length, draft.end + WINDOW_AFTER)),
    )
    const direction = draft.ends.length === 1 ? directionOf(before, after, locale) : undefined
    const about = gatePatterns(locale).about
    const [low, high] = draft.ends
    const noun = draft.unit === undefined ? nounAfter(text, draft.end) : undefined
    return {
      start: draft.start,
      end: draft.end,
      ends: (high === undefined ? [low] : [low, high]) as Quantity['ends'],
      ...(draft.unit === undefined ? {} : { unit: draft.unit }),
      isPlusMinus: /(?:±|\+\/-)\s*$/u.test(text.slice(0, draft.start)) || text[draft.start] === '±',
      ...(direction === undefined ? {} : { direction }),
      isAbout: atEnd(about).test(before.trimEnd()) || /^ ?(?:左右|程度|前後)/u.test(after),
      ...(noun === undefined ? {} : { noun }),
      ...(draft.opaque === undefined ? {} : { opaque: draft.opaque }),
    }
  })
}
