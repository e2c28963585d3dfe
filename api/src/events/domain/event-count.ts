/** Whole days of UTC: `from` counts, `to` does not. ISO dates such as 2026-11-28. */
export interface CountPeriod {
  readonly from: string
  readonly to: string
  /** Null: events of every type. */
  readonly types: readonly string[] | null
}

export const COUNT_GROUPS = ['type', 'day', 'day_and_type', 'account'] as const
export type CountGroup = (typeof COUNT_GROUPS)[number]

/** What is not grouped by is null. */
export interface EventCountRow {
  readonly day: string | null
  readonly type: string | null
  readonly accountId: string | null
  readonly count: number
}

/**
 * The calendar months that lie wholly within a period: from the first one's first day to the day after the last one's
 * last. `first` is not before `end` when there is none.
 */
export function wholeMonths(from: string, to: string): { readonly first: string; readonly end: string } {
  const end = `${to.slice(0, 7)}-01`
  if (from.endsWith('-01')) return { first: from, end }
  const [year = 0, month = 1] = from.split('-').map(Number)
  return { first: new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10), end }
}
