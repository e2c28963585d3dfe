import { fromLocalField, toLocalField } from '../format/dates.ts'

/** From (inclusive) to (exclusive), UTC instants. */
export interface AnalysisPeriod {
  readonly from: string
  readonly to: string
}

const DAY_MS = 86_400_000
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The calendar day an instant is in, in the reader's time zone. */
function dayOf(iso: string, timeZone: string): string {
  return toLocalField(iso, timeZone).slice(0, 10)
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The days from the first to before the last, in the reader's time zone. */
function days(first: string, after: string, timeZone: string): AnalysisPeriod | undefined {
  const from = fromLocalField(`${first}T00:00`, timeZone)
  const to = fromLocalField(`${after}T00:00`, timeZone)
  return from === undefined || to === undefined ? undefined : { from, to }
}

/** The Monday of the week a day is in. */
function mondayOf(day: string): string {
  return shift(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
}

export type Preset = 'lastWeek' | 'thisWeek' | 'month'

/** First and last day (inclusive) of a period people ask for often. */
export function presetDays(preset: Preset, now: string, timeZone: string): { first: string; last: string } {
  const today = dayOf(now, timeZone)
  if (preset === 'month') return { first: shift(today, -29), last: today }
  const monday = mondayOf(today)
  return preset === 'thisWeek' ? { first: monday, last: today } : { first: shift(monday, -7), last: shift(monday, -1) }
}

/**
 * The period an address asks for: instants (`from`, `to`, as the weekly mail links), days (`first`, `last`, inclusive),
 * else last week in the reader's time zone, as the weekly mail tells it.
 */
export function readPeriod(parameters: URLSearchParams, now: string, timeZone: string): AnalysisPeriod {
  const [from, to] = [parameters.get('from'), parameters.get('to')].map((text) => Date.parse(text ?? ''))
  if (from !== undefined && to !== undefined && Number.isFinite(from) && Number.isFinite(to))
    return { from: new Date(from).toISOString(), to: new Date(to).toISOString() }
  const asked = { first: parameters.get('first') ?? '', last: parameters.get('last') ?? '' }
  const given = DAY.test(asked.first) && DAY.test(asked.last)
  const { first, last } = given ? asked : presetDays('lastWeek', now, timeZone)
  return days(first, shift(last, 1), timeZone) ?? { from: now, to: now }
}

/** First and last day of a period, for the fields that ask for it. */
export function daysOf({ from, to }: AnalysisPeriod, timeZone: string): { first: string; last: string } {
  return { first: dayOf(from, timeZone), last: dayOf(new Date(Date.parse(to) - 1).toISOString(), timeZone) }
}
