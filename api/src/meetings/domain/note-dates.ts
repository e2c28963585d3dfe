import type { NoteCues } from './cues/types.ts'
import { type FindCue, inAnyOf } from './find-cue.ts'

const DAY_MS = 86_400_000

const iso = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined
}
const plus = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
const weekdayOf = (today: string): number => new Date(`${today}T12:00:00Z`).getUTCDay() || 7

/** A day of the present year, or of the next when it has gone by. */
function upcoming(today: string, month: number, day: number): string | undefined {
  const year = Number(today.slice(0, 4))
  const thisYear = iso(year, month, day)
  return thisYear !== undefined && thisYear >= today ? thisYear : iso(year + 1, month, day)
}

/** Digits of all scripts as western ones, for dates. */
function westernDigits(text: string): string {
  return text
    .replace(/[٠-٩]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x0660))
    .replace(/[０-９]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0xff10))
}

/**
 * The first day a sentence names, as ISO 8601; undefined when it names none.
 * @param monthFirst 3/15 is March in English of the United States, and nowhere else.
 */
export function findDay(
  sentence: string,
  cues: NoteCues['time'],
  find: FindCue,
  today: string,
  monthFirst: boolean,
): string | undefined {
  const text = westernDigits(sentence)
  return (
    writtenOut(text, cues, today, monthFirst, find) ??
    relative(text, cues, today, find) ??
    weekday(text, cues.weekdays, today, find)
  )
}

function writtenOut(
  text: string,
  cues: NoteCues['time'],
  today: string,
  monthFirst: boolean,
  find: FindCue,
): string | undefined {
  const full = /(?<!\d)(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/u.exec(text)
  if (full !== null) return iso(Number(full[1]), Number(full[2]), Number(full[3]))
  const asian = /(?<!\d)(\d{1,2})月(\d{1,2})[日号]/u.exec(text)
  if (asian !== null) return upcoming(today, Number(asian[1]), Number(asian[2]))
  const short = /(?<![\d.,])(\d{1,2})([./])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d%])/u.exec(text)
  if (short !== null && (short[2] === '/' || short[4] !== undefined || /\d\.\d{1,2}\./u.test(text))) {
    const [first, second] = [Number(short[1]), Number(short[3])]
    const [month, day] = (monthFirst && first <= 12) || second > 12 ? [first, second] : [second, first]
    if (short[4] === undefined) return upcoming(today, month, day)
    return iso(short[4].length === 2 ? 2000 + Number(short[4]) : Number(short[4]), month, day)
  }
  for (const [index, month] of cues.months.entries()) {
    const before = find([`(\\d{1,2})\\.?(?:st|nd|rd|th)? (?:de |of )?(?:${month})`], text)
    const after = find([`(?:${month}) (\\d{1,2})(?!\\d)`], text)
    const day = before?.[1] ?? after?.[1]
    if (day !== undefined) return upcoming(today, index + 1, Number(day))
  }
  return undefined
}

function relative(text: string, cues: NoteCues['time'], today: string, find: FindCue): string | undefined {
  const days = find(cues.inDays, text)?.[1]
  if (days !== undefined) return plus(today, Number(days))
  const weeks = find(cues.inWeeks, text)?.[1]
  if (weeks !== undefined) return plus(today, Number(weeks) * 7)
  if (inAnyOf(find, cues.dayAfterTomorrow, text)) return plus(today, 2)
  if (inAnyOf(find, cues.tomorrow, text)) return plus(today, 1)
  if (inAnyOf(find, cues.endOfWeek, text)) return plus(today, Math.max(0, 5 - weekdayOf(today)))
  if (inAnyOf(find, cues.endOfMonth, text)) {
    const [year = 0, month = 1] = today.split('-').map(Number)
    return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
  }
  // A week without a day means its Friday; a month without one, its last day is too late: its first week is not sure.
  const named = weekday(text, cues.weekdays, today, find)
  if (inAnyOf(find, cues.nextWeek, text) && named === undefined) return plus(today, 12 - weekdayOf(today))
  if (inAnyOf(find, cues.nextMonth, text) && named === undefined) {
    const [year = 0, month = 1] = today.split('-').map(Number)
    return new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10)
  }
  return undefined
}

/** The next such weekday after today. */
function weekday(text: string, names: readonly string[], today: string, find: FindCue): string | undefined {
  for (const [index, name] of names.entries()) {
    if (find([name], text) === null) continue
    return plus(today, (index + 1 - weekdayOf(today) + 7) % 7 || 7)
  }
  return undefined
}
