/** Days as ISO dates, in UTC so that no time zone moves them. */

const DAY_MS = 86_400_000

const parse = (date: string): Date => new Date(`${date}T00:00:00Z`)
const format = (date: Date): string => date.toISOString().slice(0, 10)

export function addDays(date: string, days: number): string {
  return format(new Date(parse(date).getTime() + days * DAY_MS))
}

/** Last day of the month, months counted from January = 1; 13 is January of the next year. */
export function endOfMonth(year: number, month: number): string {
  return format(new Date(Date.UTC(year, month, 0)))
}

/** The day, or undefined when the calendar does not have it. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? format(date) : undefined
}

export const yearOf = (date: string): number => Number(date.slice(0, 4))
export const monthOf = (date: string): number => Number(date.slice(5, 7))

/** Monday is 1. */
function weekdayOf(date: string): number {
  return ((parse(date).getUTCDay() + 6) % 7) + 1
}

/** The next day of the week with this number, never today. */
export function nextWeekday(today: string, weekday: number): string {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1)
}

/** The Friday of the week so many weeks from now: when a week's work is due. */
export function endOfWeek(today: string, weeks: number): string {
  return addDays(today, 5 - weekdayOf(today) + weeks * 7)
}

/** Friday of the ISO week. */
export function fridayOfWeek(year: number, week: number): string {
  const fourth = `${year}-01-04`
  return addDays(fourth, 5 - weekdayOf(fourth) + (week - 1) * 7)
}

/** The year in which this day of the year comes next. */
export function nextYearOf(today: string, month: number, day: number): number {
  const year = yearOf(today)
  const candidate = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return candidate < today ? year + 1 : year
}
