/** When a customer's people are at work: a time zone, office hours, and days off. */
export interface BusinessCalendar {
  readonly timeZone: string
  /** Hours of the local day: open from `opens` (inclusive) to `closes` (exclusive). */
  readonly opens: number
  readonly closes: number
  /** @param day local calendar day, ISO 8601 */
  readonly isWorkingDay: (day: string) => boolean
}

interface LocalTime {
  /** ISO 8601 day. */
  readonly day: string
  readonly hour: number
  readonly minute: number
}

/** A calendar that never opens must not be searched for ever: no country rests longer than this in a row. */
const LONGEST_REST_DAYS = 40
const DAY_MS = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

function localTime(at: Date, timeZone: string): LocalTime {
  let format = formats.get(timeZone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    formats.set(timeZone, format)
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return { day: `${part.year}-${part.month}-${part.day}`, hour: Number(part.hour), minute: Number(part.minute) }
}

/** The instant of an hour of a local day. In the hour that summer time leaves out, the next one. */
function instantOf(day: string, hour: number, timeZone: string): Date {
  const guess = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`)
  // Twice: the offset at the guess may differ from the offset at the answer.
  let at = guess
  for (let round = 0; round < 2; round++) {
    const local = localTime(at, timeZone)
    const shown = Date.parse(
      `${local.day}T${String(local.hour).padStart(2, '0')}:${String(local.minute).padStart(2, '0')}:00Z`,
    )
    at = new Date(at.getTime() + guess.getTime() - shown)
  }
  return at
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + DAY_MS).toISOString().slice(0, 10)
}

export function isOfficeTime(at: Date, calendar: BusinessCalendar): boolean {
  const { day, hour } = localTime(at, calendar.timeZone)
  return hour >= calendar.opens && hour < calendar.closes && calendar.isWorkingDay(day)
}

/** The same instant if the office is open, else the next opening. */
export function nextOfficeTime(at: Date, calendar: BusinessCalendar): Date {
  if (isOfficeTime(at, calendar)) return at
  const { day, hour } = localTime(at, calendar.timeZone)
  let candidate = hour < calendar.opens ? day : dayAfter(day)
  for (let tried = 0; tried < LONGEST_REST_DAYS && !calendar.isWorkingDay(candidate); tried++)
    candidate = dayAfter(candidate)
  return instantOf(candidate, calendar.opens, calendar.timeZone)
}

/** The same local hour so many working days later; within office hours. */
export function addWorkingDays(at: Date, days: number, calendar: BusinessCalendar): Date {
  const start = localTime(at, calendar.timeZone)
  let day = start.day
  let left = Math.round(days)
  for (let tried = 0; left > 0 && tried < 3_650; tried++) {
    day = dayAfter(day)
    if (calendar.isWorkingDay(day)) left--
  }
  const hour = Math.min(Math.max(start.hour, calendar.opens), calendar.closes - 1)
  const minutes = start.hour === hour ? start.minute : 0
  const moved = new Date(instantOf(day, hour, calendar.timeZone).getTime() + minutes * 60_000)
  return nextOfficeTime(moved, calendar)
}
