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
