import type { Understanding } from '@tradewind/schema/contracts/understanding'
import type { Mention } from '../lexicon/match.ts'
import type { NumberRead } from '../numbers/number-read.ts'
import { hull, type Range } from '../text/range.ts'
import { hasCue, isBroken, isPaused, meaningOf, type Sentence, spanOf, type Taken } from '../text/sentence.ts'
import {
  addDays,
  dayOf,
  endOfMonth,
  endOfWeek,
  fridayOfWeek,
  monthOf,
  nextWeekday,
  nextYearOf,
  yearOf,
} from './calendar.ts'
import { readWrittenDate } from './written-dates.ts'

type Deadline = NonNullable<Understanding['deadline']>

interface When extends Range {
  readonly date?: string
  readonly days?: number
  readonly confidence: number
}

/** When goods or offer are needed. Takes what it reads. */
export function readDeadline(sentence: Sentence, today: string, taken: Taken): Deadline | undefined {
  const when: When | undefined =
    readWrittenDate(sentence, today, taken) ??
    readDuration(sentence, taken) ??
    readPeriod(sentence, today, taken) ??
    readDay(sentence, today, taken)
  if (when === undefined || isPast(sentence, when)) return undefined
  taken.take(when)
  return {
    span: spanOf(sentence, when),
    confidence: when.confidence,
    ...(when.date === undefined ? {} : { date: when.date }),
    ...(when.days === undefined ? {} : { days: when.days }),
  }
}

/** "since March", "last year" */
const isPast = (sentence: Sentence, when: Range): boolean =>
  sentence.allMentions.some(
    (mention) =>
      hasCue(mention, 'since') &&
      ((mention.end <= when.start && when.start - mention.end <= 5) ||
        (mention.start >= when.end && mention.start - when.end <= 2)),
  )

/** The widest cue that ends directly before. */
function cueBefore(sentence: Sentence, at: number, ...cues: Parameters<typeof hasCue>[1][]): Mention | undefined {
  return sentence.allMentions
    .filter(
      (mention) =>
        hasCue(mention, ...cues) &&
        mention.end <= at &&
        /^[\s:-]{0,2}(?:\p{L}{1,4}\s){0,2}$/u.test(sentence.folded.text.slice(mention.end, at)),
    )
    .sort((a, b) => b.end - a.end || a.start - b.start)[0]
}

function cueAfter(sentence: Sentence, at: number, ...cues: Parameters<typeof hasCue>[1][]): Mention | undefined {
  return sentence.allMentions
    .filter(
      (mention) =>
        hasCue(mention, ...cues) &&
        mention.start >= at &&
        /^[\sのに]{0,2}$/u.test(sentence.folded.text.slice(at, mention.start)),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)[0]
}

/** Words of delivery anywhere in the clause. */
function isAboutDelivery(sentence: Sentence, range: Range): boolean {
  const isAsked = sentence.request.context?.asked.includes('deadline') ?? false
  return (
    isAsked ||
    sentence.allMentions.some((mention) => {
      if (!hasCue(mention, 'delivery')) return false
      const [from, to] = mention.end <= range.start ? [mention.end, range.start] : [range.end, mention.start]
      return to >= from && to - from <= 40 && !isBroken(sentence, from, to)
    })
  )
}

/** Parameters that are durations themselves. */
const DURATIONS = ['warranty', 'calibrationInterval', 'cycleTime', 'serviceInterval', 'tighteningsPerCharge']

/** Whether the duration is of a warranty or the like, named nearer than any word of delivery. */
function isOfParameter(sentence: Sentence, range: Range): boolean {
  return sentence.mentions.some((mention) => {
    if (!mention.meanings.some((meaning) => meaning.kind === 'parameter' && DURATIONS.includes(meaning.code)))
      return false
    const [from, to] = mention.end <= range.start ? [mention.end, range.start] : [range.end, mention.start]
    return to >= from && to - from <= 24 && !isPaused(sentence, from, to)
  })
}

/** "within 6 weeks", "in 30 Tagen", 两周内 */
function readDuration(sentence: Sentence, taken: Taken): When | undefined {
  const { numbers } = sentence
  for (const unit of sentence.allMentions) {
    const meaning = meaningOf(unit, 'timeUnit')
    if (meaning === undefined || taken.has(unit)) continue
    const number = numberBefore(sentence, numbers, unit)
    const lone = number === undefined ? loneUnit(sentence, unit) : undefined
    const range = hull(number ?? lone ?? unit, unit)
    if (number === undefined && lone === undefined) continue
    if (number !== undefined && taken.has(number)) continue
    const within = cueBefore(sentence, range.start, 'within')
    const after = cueAfter(sentence, range.end, 'withinAfter')
    if (cueBefore(sentence, range.start, 'every') !== undefined) continue
    const isCued = within !== undefined || after !== undefined
    if (isPayment(sentence, range)) continue
    const isBare =
      meaning.unit !== 'year' && number !== undefined && isTrade(sentence) && !isOfParameter(sentence, range)
    if (!isCued && !isBare && !(isAboutDelivery(sentence, range) && !isOfParameter(sentence, range))) continue
    if (isOfParameter(sentence, range) && after === undefined && !isAboutDelivery(sentence, range)) continue
    const amount = number === undefined ? 1 : number.value
    const whole = after === undefined ? range : hull(range, after)
    return {
      ...(within === undefined ? whole : hull(whole, within)),
      days: Math.round(amount * meaning.days),
      confidence: isCued ? 0.92 : 0.8,
    }
  }
  return undefined
}

/** "Zahlungsziel 30 Tage" */
const isPayment = (sentence: Sentence, range: Range): boolean =>
  sentence.allMentions.some(
    (mention) => hasCue(mention, 'payment') && mention.end <= range.start && range.start - mention.end <= 12,
  )

/** Among terms of trade a number of days or weeks is when it is needed. */
const isTrade = ({ allMentions }: Sentence): boolean =>
  allMentions.some(({ meanings }) => meanings.some(({ kind }) => kind === 'incoterm'))

/** The number directly before the unit; of a range the later end. */
function numberBefore({ folded }: Sentence, numbers: readonly NumberRead[], unit: Range): NumberRead | undefined {
  const number = numbers.findLast(({ end }) => end <= unit.start)
  if (number === undefined || !/^[\s-]{0,2}(?:de |von )?$/.test(folded.text.slice(number.end, unit.start)))
    return undefined
  const before = numbers[numbers.indexOf(number) - 1]
  if (before === undefined) return number
  const between = folded.text.slice(before.end, number.start)
  return /^\s?(?:-|~|to|bis|a|al|o|u|or|oder|ou|ate|到|至|或|الي|او)\s?$/u.test(between)
    ? { ...number, start: before.start }
    : number
}

/** "in a week", "innerhalb einer Woche": one, without a number. */
function loneUnit({ folded }: Sentence, unit: Range): Range | undefined {
  const match = /(?:^|\s)(?:a|an|one|einer|einem|eines|ein|una|un|uma|um)\s$/u.exec(folded.text.slice(0, unit.start))
  if (match !== null) return { start: unit.start - match[0].trimStart().length, end: unit.end }
  return undefined
}

/** "end of March", "next month", "Q2", "this year": periods, due on their last day. */
function readPeriod(sentence: Sentence, today: string, taken: Taken): When | undefined {
  for (const mention of sentence.allMentions) {
    if (taken.has(mention)) continue
    const when =
      monthAt(sentence, mention, today) ?? quarterAt(sentence, mention, today) ?? unitAt(sentence, mention, today)
    if (when !== undefined) return when
  }
  return undefined
}

type Part = 'endOf' | 'midOf' | 'startOf'
const PARTS: readonly Part[] = ['endOf', 'midOf', 'startOf']

function partOf(sentence: Sentence, range: Range): (Range & { part: Part }) | undefined {
  for (const part of PARTS) {
    const cue = cueBefore(sentence, range.start, part) ?? cueAfter(sentence, range.end, part)
    if (cue !== undefined) return { start: cue.start, end: cue.end, part }
  }
  return undefined
}

const dayInMonth = (year: number, month: number, part: Part | undefined): string =>
  part === 'midOf'
    ? (dayOf(year, month, 15) ?? endOfMonth(year, month))
    : part === 'startOf'
      ? (dayOf(year, month, 5) ?? endOfMonth(year, month))
      : endOfMonth(year, month)

function withCues(sentence: Sentence, range: Range, part: Range | undefined): Range {
  const whole = part === undefined ? range : hull(range, part)
  const by = cueBefore(sentence, whole.start, 'by', 'within')
  return by === undefined ? whole : hull(whole, by)
}

/** "March", "Ende März 2027": a month's name alone needs a word before that says "by", "in" or "end of". */
function monthAt(sentence: Sentence, mention: Mention, today: string): When | undefined {
  const month = meaningOf(mention, 'month')?.number
  if (month === undefined) return undefined
  const part = partOf(sentence, mention)
  const year = /^\s?(?:de\s|del\s|do\s|of\s|,\s?)?(20\d{2})(?!\d)/u.exec(sentence.folded.text.slice(mention.end))
  const range = year === null ? mention : { start: mention.start, end: mention.end + year[0].length }
  const isCued =
    part !== undefined ||
    year !== null ||
    cueBefore(sentence, mention.start, 'by', 'within', 'next', 'this', 'place') !== undefined ||
    cueAfter(sentence, range.end, 'by', 'withinAfter') !== undefined
  if (!isCued && !isAboutDelivery(sentence, mention)) return undefined
  // "dez", "mar", "may" are words of their own: months only beside a year or in "end of mar".
  if (mention.end - mention.start <= 3 && part === undefined && year === null) return undefined
  const number = year === null ? nextYearOf(today, month, 28) : Number(year[1])
  return {
    ...withCues(sentence, range, part),
    date: dayInMonth(number, month, part?.part),
    confidence: isCued ? 0.9 : 0.75,
  }
}

function quarterAt(sentence: Sentence, mention: Mention, today: string): When | undefined {
  const quarter = meaningOf(mention, 'quarter')?.number
  if (quarter === undefined) return undefined
  const year = /^\s?(?:de\s|del\s|do\s|of\s|,\s?|\/)?(20\d{2})(?!\d)/u.exec(sentence.folded.text.slice(mention.end))
  const written = year === null ? /(20\d{2})年?\s?$/u.exec(sentence.folded.text.slice(0, mention.start)) : null
  const month = quarter * 3
  const number = year !== null ? Number(year[1]) : written !== null ? Number(written[1]) : nextYearOf(today, month, 28)
  const end = mention.end + (year === null ? 0 : year[0].length)
  return {
    ...withCues(sentence, { start: mention.start, end }, undefined),
    date: endOfMonth(number, month),
    confidence: 0.9,
  }
}

/** "next week", "end of the month", "this year", 来月末, KW 12 */
function unitAt(sentence: Sentence, mention: Mention, today: string): When | undefined {
  const unit = meaningOf(mention, 'timeUnit')?.unit
  if (unit === undefined || unit === 'day' || unit === 'workday') return undefined
  const numbered = weekNumber(sentence, mention, today)
  if (numbered !== undefined) return numbered
  const twice = cueBefore(sentence, mention.start, 'afterNext') ?? cueAfter(sentence, mention.end, 'afterNext')
  const next = cueBefore(sentence, mention.start, 'next') ?? adjacentAfter(sentence, mention, 'next')
  const own = cueBefore(sentence, mention.start, 'this') ?? adjacentAfter(sentence, mention, 'this')
  const steps = twice !== undefined ? 2 : next !== undefined ? 1 : 0
  const relative = twice ?? next ?? own
  const range = relative === undefined ? mention : hull(mention, relative)
  const part = partOf(sentence, range)
  if (relative === undefined && part === undefined) return undefined
  return { ...withCues(sentence, range, part), date: endOfUnit(unit, steps, part?.part, today), confidence: 0.85 }
}

/** "el mes que viene", "الشهر القادم": after the noun. */
const adjacentAfter = (sentence: Sentence, mention: Range, cue: 'next' | 'this'): Mention | undefined =>
  cueAfter(sentence, mention.end, cue)

function endOfUnit(unit: string, steps: number, part: Part | undefined, today: string): string {
  const year = yearOf(today)
  const month = monthOf(today)
  if (unit === 'week')
    return part === 'startOf'
      ? addDays(endOfWeek(today, steps), -4)
      : part === 'midOf'
        ? addDays(endOfWeek(today, steps), -2)
        : endOfWeek(today, steps)
  if (unit === 'year') {
    const wanted = year + steps
    return part === 'midOf' ? endOfMonth(wanted, 6) : part === 'startOf' ? endOfMonth(wanted, 1) : `${wanted}-12-31`
  }
  const later = month + steps
  const wantedYear = year + Math.floor((later - 1) / 12)
  return dayInMonth(wantedYear, ((later - 1) % 12) + 1, part)
}

/** "KW 12", "week 12", "第12周" */
function weekNumber(sentence: Sentence, mention: Mention, today: string): When | undefined {
  if (meaningOf(mention, 'timeUnit')?.unit !== 'week') return undefined
  const after = /^\s?(\d{1,2})(?!\s?[\d.,]|\s?(?:weeks|pcs|units))/u.exec(sentence.folded.text.slice(mention.end))
  const week = Number(after?.[1] ?? 0)
  if (after === null || week < 1 || week > 53) return undefined
  const year = fridayOfWeek(yearOf(today), week) < today ? yearOf(today) + 1 : yearOf(today)
  return {
    ...withCues(sentence, { start: mention.start, end: mention.end + after[0].length }, undefined),
    date: fridayOfWeek(year, week),
    confidence: 0.85,
  }
}

/** أحد is "nobody" without its article, "segundo" is second rather than "segunda". */
function isDayName({ folded, locale }: Sentence, { start, end }: Range): boolean {
  const written = folded.text.slice(start, end)
  return locale === 'ar' ? /ا?ل/u.test(written) : locale !== 'pt' || !/[^g]o$/u.test(written.replace('domingo', ''))
}

/** "by Friday", "tomorrow" */
function readDay(sentence: Sentence, today: string, taken: Taken): When | undefined {
  for (const mention of sentence.allMentions) {
    if (taken.has(mention)) continue
    const weekday = meaningOf(mention, 'weekday')?.number
    if (weekday !== undefined) {
      if (!isDayName(sentence, mention)) continue
      const week = cueBefore(sentence, mention.start, 'next')
      const by =
        cueBefore(sentence, mention.start, 'by', 'within', 'this') ??
        cueAfter(sentence, mention.end, 'by', 'withinAfter')
      if (week === undefined && by === undefined && !isAboutDelivery(sentence, mention)) continue
      return { ...hull(mention, week ?? by ?? mention), date: nextWeekday(today, weekday), confidence: 0.85 }
    }
    const offset = meaningOf(mention, 'day')?.offset
    if (offset === undefined) continue
    const by = cueBefore(sentence, mention.start, 'by') ?? cueAfter(sentence, mention.end, 'by')
    // "today" alone is mostly talk.
    if (by === undefined && (offset === 0 || !isAboutDelivery(sentence, mention))) continue
    return { ...hull(mention, by ?? mention), date: addDays(today, offset), confidence: 0.8 }
  }
  return undefined
}
