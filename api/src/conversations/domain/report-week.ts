import type { Period } from './conversation-analysis.ts'

/** When the week's report is there: before the first coffee on Monday. */
const REPORT_HOUR = 7
const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

interface LocalTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  /** 0 Monday … 6 Sunday. */
  readonly weekday: number
}

/**
 * The week before this Monday in the reader's time zone, when it is Monday morning there and the report is due; undefined
 * at any other time. Asked every hour: due from seven until noon, so that a pause of the house loses no report.
 */
export function reportDue(now: Date, timeZone: string): Period | undefined {
  const local = localTime(now, timeZone)
  if (local.weekday !== 0 || local.hour < REPORT_HOUR || local.hour >= 12) return undefined
  const monday = Date.UTC(local.year, local.month - 1, local.day)
  return { from: midnight(monday - 7 * DAY_MS, timeZone), to: midnight(monday, timeZone) }
}

function localTime(at: Date, timeZone: string): LocalTime {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((found) => found.type === type)?.value)
  const [year, month, day] = [part('year'), part('month'), part('day')]
  const weekday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7
  return { year, month, day, hour: part('hour'), weekday }
}

/** The instant at which a calendar day (midnight UTC of it) begins in a time zone; where a change of the clock leaves midnight out, the first instant after it. */
function midnight(day: number, timeZone: string): Date {
  const offset = (at: number): number => {
    const name = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
      .formatToParts(new Date(at))
      .find(({ type }) => type === 'timeZoneName')?.value
    const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? []
    const size = Number(hours ?? 0) * HOUR_MS + Number(minutes ?? 0) * 60_000
    return sign === '-' ? -size : size
  }
  const guess = day - offset(day)
  return new Date(day - offset(guess))
}
