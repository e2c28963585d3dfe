import { SEASON, SIZE } from './causes.ts'

export const HOUR_MS = 3_600_000
export const DAY_MS = 86_400_000

/** The 36 months of the history: month 36 is the calendar month of its last day. */
export interface Calendar {
  /** First moment that can be simulated, and the moment at which history ends. */
  readonly start: number
  readonly today: number
  /** 1–36. */
  readonly monthOf: (at: number) => number
  /** Where the share (0–1) of all new customers has come in: busy months hold more of them. */
  readonly momentAt: (share: number) => number
  readonly monthStart: (month: number) => number
}

export function calendarUntil(today: Date): Calendar {
  const year = today.getUTCFullYear()
  const first = today.getUTCMonth() - (SIZE.months - 1)
  const monthStart = (month: number): number => Date.UTC(year, first + month - 1, 1)
  const starts = Array.from({ length: SIZE.months }, (_, index) => monthStart(index + 1))
  const end = today.getTime()
  const weights = starts.map((from, index) => {
    const to = Math.min(monthStart(index + 2), end)
    const whole = monthStart(index + 2) - from
    const season = SEASON.newCustomers[new Date(from).getUTCMonth()] ?? 1
    return season * SEASON.growthPerYear ** (index / 12) * (Math.max(0, to - from) / whole)
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return {
    start: monthStart(1),
    today: end,
    monthStart,
    monthOf: (at) => Math.max(1, starts.findLastIndex((from) => from <= at) + 1),
    momentAt: (share) => {
      let left = share * total
      for (const [index, weight] of weights.entries()) {
        const from = starts[index] ?? end
        if (left <= weight && weight > 0) return from + (left / weight) * (Math.min(monthStart(index + 2), end) - from)
        left -= weight
      }
      return end
    },
  }
}

/** The same day or the next working day, at an hour people write at, in the place `offsetHours` east of Greenwich. */
export function workingTime(at: number, offsetHours: number, hourOfDay: number): number {
  const local = new Date(at + offsetHours * HOUR_MS)
  const weekday = local.getUTCDay()
  const shift = weekday === 6 ? 2 : weekday === 0 ? 1 : 0
  const midnight = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + shift)
  return midnight + (hourOfDay - offsetHours) * HOUR_MS
}

/** The plant rests around Chinese New Year for two weeks. */
export function isNewYearRest(at: number): boolean {
  const begins = SEASON.newYearRest[new Date(at).getUTCFullYear()]
  if (begins === undefined) return false
  const start = Date.parse(`${begins}T00:00:00Z`)
  return at >= start && at < start + 14 * DAY_MS
}

export const isAugust = (at: number): boolean => new Date(at).getUTCMonth() === 7

/** Days to the end of the quarter, 0 on its last day. */
export function daysToQuarterEnd(at: number): number {
  const day = new Date(at)
  const end = Date.UTC(day.getUTCFullYear(), Math.floor(day.getUTCMonth() / 3) * 3 + 3, 0)
  return Math.floor((end - at) / DAY_MS) + 1
}
