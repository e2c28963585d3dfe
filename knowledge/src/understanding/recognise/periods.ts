import type { Mention } from '../lexicon/match.ts'
import { hull, type Range } from '../text/range.ts'
import { meaningOf, type Sentence, type Taken } from '../text/sentence.ts'
import { addDays, dayOf, endOfMonth, endOfWeek, fridayOfWeek, monthOf, nextYearOf, yearOf } from './calendar.ts'
import { cueAfter, cueBefore, isAboutDelivery, type When } from './due.ts'

/** "end of March", "next month", "Q2", "this year": periods, due on their last day. */
export function readPeriod(sentence: Sentence, today: string, taken: Taken): When | undefined {
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
