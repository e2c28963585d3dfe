/** A figure that lies outside of its usual range. */
export interface Anomaly {
  readonly code: string
  readonly value: number
  /** Median of the periods before. */
  readonly usual: number
  /** Robust z-score: how many scaled median deviations it lies off. */
  readonly score: number
  readonly direction: 'up' | 'down'
}

/** Fewer periods say nothing about what is usual. */
const FEWEST_PERIODS = 6
/** Iglewicz and Hoaglin (1993): beyond 3.5 is an outlier. */
const OUTLIER = 3.5
/** Makes the median absolute deviation comparable with a standard deviation of normal data. */
const MAD_SCALE = 1.4826

/**
 * Compares each figure of this period with the same figure in the periods before by the modified z-score. Counts are
 * never taken for steadier than chance allows: the deviation is at least that of a Poisson count.
 */
export function findAnomalies(
  figures: readonly { readonly code: string; readonly value: number; readonly before: readonly number[] }[],
): Anomaly[] {
  return figures.flatMap(({ code, value, before }) => {
    if (before.length < FEWEST_PERIODS) return []
    const usual = median(before)
    const deviation = Math.max(
      MAD_SCALE * median(before.map((one) => Math.abs(one - usual))),
      Math.sqrt(Math.max(usual, 1)),
    )
    const score = (value - usual) / deviation
    if (Math.abs(score) < OUTLIER) return []
    return [{ code, value, usual, score, direction: score > 0 ? ('up' as const) : ('down' as const) }]
  })
}

/** NaN for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
