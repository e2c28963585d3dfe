export const HOUR_MS = 3_600_000
export const DAY_MS = 86_400_000

export interface LocalTime {
  readonly year: number
  /** 1–12. */
  readonly month: number
  readonly day: number
  readonly hour: number
  /** 0 Monday … 6 Sunday. */
  readonly weekday: number
}

/** What clock and calendar of a time zone (IANA) say at an instant. */
export function localTime(at: Date, timeZone: string): LocalTime {
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

/**
 * The instant at which a calendar day begins in a time zone; where a change of the clock leaves midnight out, the first
 * instant after it.
 * @param day midnight UTC of the calendar day, in milliseconds.
 */
export function midnight(day: number, timeZone: string): Date {
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
