import type { Understanding } from '@tradewind/schema/contracts/understanding'
import type { NumberRead } from '../numbers/number-read.ts'
import { hull, type Range } from '../text/range.ts'
import { hasCue, isPaused, meaningOf, type Sentence, spanOf, type Taken } from '../text/sentence.ts'
import { addDays, nextWeekday } from './calendar.ts'
import { cueAfter, cueBefore, isAboutDelivery, type When } from './due.ts'
import { readPeriod } from './periods.ts'
import { readWrittenDate } from './written-dates.ts'

type Deadline = NonNullable<Understanding['deadline']>

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
