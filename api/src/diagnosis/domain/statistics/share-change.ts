/** Counts of one thing, period by period; all series of a call have the same length. */
export interface CountSeries {
  readonly key: string
  readonly counts: readonly number[]
}

/** From when on something has another share of the whole than before. */
export interface ShareChange {
  readonly key: string
  /** First period of the new share. */
  readonly from: number
  /** Mean counts per period. */
  readonly before: number
  readonly after: number
  readonly shareBefore: number
  readonly shareAfter: number
}

/** Periods on either side of a change at the least. */
const SHORTEST = 2
/** Likelihood ratio from which on a change is no chance: about one false alarm in ten thousand whole analyses. */
const SURE = 28
/** A share has to change by two fifths to be worth a word. */
const FACTOR = 1.4

const logLikelihood = (hits: number, cases: number): number => {
  if (cases === 0 || hits === 0 || hits === cases) return 0
  return hits * Math.log(hits / cases) + (cases - hits) * Math.log(1 - hits / cases)
}
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/**
 * Finds the things whose share of the whole changed for good, and when: a scan of the binomial likelihood ratio over all
 * moments. Shares, not counts, so that season and growth are no news. What changed most is taken out before the others are
 * looked at again: when one channel dies, the shares of all others rise, and that is no news either.
 */
export function shareChanges(series: readonly CountSeries[]): readonly ShareChange[] {
  const found: ShareChange[] = []
  let left = series
  for (;;) {
    const best = left
      .flatMap((one) => strongestChange(one, left) ?? [])
      .sort((a, b) => b.ratio - a.ratio || (a.change.key < b.change.key ? -1 : 1))[0]
    if (best === undefined || best.ratio < SURE) return found
    left = left.filter(({ key }) => key !== best.change.key)
    const { shareBefore, shareAfter } = best.change
    const larger = Math.max(shareBefore, shareAfter)
    if (larger >= FACTOR * Math.min(shareBefore, shareAfter)) found.push(best.change)
  }
}

function strongestChange(
  { key, counts }: CountSeries,
  all: readonly CountSeries[],
): { readonly ratio: number; readonly change: ShareChange } | undefined {
  const totals = counts.map((_, period) => sum(all.map((one) => one.counts[period] ?? 0)))
  const whole = logLikelihood(sum(counts), sum(totals))
  let best: { readonly ratio: number; readonly change: ShareChange } | undefined
  for (let from = SHORTEST; from <= counts.length - SHORTEST; from += 1) {
    const [hitsBefore, hitsAfter] = [sum(counts.slice(0, from)), sum(counts.slice(from))]
    const [casesBefore, casesAfter] = [sum(totals.slice(0, from)), sum(totals.slice(from))]
    const ratio = 2 * (logLikelihood(hitsBefore, casesBefore) + logLikelihood(hitsAfter, casesAfter) - whole)
    if (best !== undefined && ratio <= best.ratio) continue
    best = {
      ratio,
      change: {
        key,
        from,
        before: hitsBefore / from,
        after: hitsAfter / (counts.length - from),
        shareBefore: casesBefore === 0 ? 0 : hitsBefore / casesBefore,
        shareAfter: casesAfter === 0 ? 0 : hitsAfter / casesAfter,
      },
    }
  }
  return best
}
