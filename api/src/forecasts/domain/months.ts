/** Calendar months in UTC; the first may begin within one. */
export interface Month {
  /** Inclusive. */
  readonly from: Date
  /** Exclusive. */
  readonly to: Date
}

export function startOfMonth(at: Date): Date {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1))
}

/** The same day and time some months on, or the last of a shorter month. */
export function addMonths(at: Date, months: number): Date {
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1))
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  const within = at.getTime() - startOfMonth(at).getTime()
  return new Date(first.getTime() + Math.min(within, length * 86_400_000 - 1))
}

/** What is left of the month of `at`, and the months after it. */
export function monthsFrom(at: Date, count: number): readonly Month[] {
  return Array.from({ length: count }, (_, index) => ({
    from: index === 0 ? at : startOfMonth(addMonths(startOfMonth(at), index)),
    to: addMonths(startOfMonth(at), index + 1),
  }))
}

/** Which of the months an instant is in; -1 when in none. */
export function monthOf(months: readonly Month[], at: Date): number {
  const time = at.getTime()
  return months.findIndex(({ from, to }) => time >= from.getTime() && time < to.getTime())
}
