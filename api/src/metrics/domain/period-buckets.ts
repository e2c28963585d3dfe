import { DAY_MS, localTime, midnight } from '../../shared/domain/local-time.ts'

export const BUCKETS = ['week', 'month', 'quarter'] as const
export type Bucket = (typeof BUCKETS)[number]

export interface Period {
  /** Inclusive. */
  readonly from: Date
  /** Exclusive. */
  readonly to: Date
}

/**
 * Cuts a period into calendar weeks (from Monday), months or quarters of a time zone (IANA). The first and last are cut
 * off where the period ends, so that the parts add up to the whole.
 */
export function periodBuckets({ from, to }: Period, bucket: Bucket, timeZone: string): readonly Period[] {
  const buckets: Period[] = []
  let start = from
  while (start < to) {
    const next = nextBoundary(start, bucket, timeZone)
    const end = next < to ? next : to
    buckets.push({ from: start, to: end })
    start = end
  }
  return buckets
}

/** The first instant after `at` at which a new bucket begins. */
function nextBoundary(at: Date, bucket: Bucket, timeZone: string): Date {
  const { year, month, day, weekday } = localTime(at, timeZone)
  const next =
    bucket === 'week'
      ? Date.UTC(year, month - 1, day) + (7 - weekday) * DAY_MS
      : Date.UTC(year, bucket === 'month' ? month : Math.ceil(month / 3) * 3, 1)
  return midnight(next, timeZone)
}
