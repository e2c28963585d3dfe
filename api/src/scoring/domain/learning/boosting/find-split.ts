import type { Histogram } from './histogram.ts'
import type { TreeOptions } from './options.ts'

/** Sum of slopes, sum of curvatures, number of cases. */
export interface Sums {
  readonly gradient: number
  readonly curvature: number
  readonly cases: number
}

export interface SplitPoint {
  readonly column: number
  /** The last bin that goes left. */
  readonly bin: number
  readonly missingLeft: boolean
  readonly gain: number
  readonly left: Sums
}

/** How much a leaf with these sums lowers the loss, times two. */
const worth = (gradient: number, curvature: number, pull: number): number => (gradient * gradient) / (curvature + pull)

/** The split that lowers the loss most, or undefined when none does. Missing values are tried on either side. */
export function findSplit(
  histogram: Histogram,
  offsets: Int32Array,
  used: readonly number[],
  total: Sums,
  options: TreeOptions,
): SplitPoint | undefined {
  let best: SplitPoint | undefined
  for (const column of used) {
    const found = splitOfColumn(histogram, offsets, column, total, options)
    if (found !== undefined && found.gain > (best?.gain ?? options.leastGain)) best = found
  }
  return best
}

function splitOfColumn(
  histogram: Histogram,
  offsets: Int32Array,
  column: number,
  total: Sums,
  { pull, leastCurvature, leastCases }: TreeOptions,
): SplitPoint | undefined {
  const first = offsets[column] as number
  const bins = (offsets[column + 1] as number) - first
  const missing = sumsAt(histogram, first)
  const parent = worth(total.gradient, total.curvature, pull)
  let bestGain = 0
  let bestBin = -1
  let bestSide = false
  for (const missingLeft of missing.cases > 0 ? [true, false] : [missingGoesLeft(histogram, first, bins)]) {
    let gradient = missingLeft ? missing.gradient : 0
    let curvature = missingLeft ? missing.curvature : 0
    let cases = missingLeft ? missing.cases : 0
    for (let bin = 1; bin < bins - 1; bin += 1) {
      const cell = (first + bin) * 3
      gradient += histogram[cell] as number
      curvature += histogram[cell + 1] as number
      cases += histogram[cell + 2] as number
      if (cases < leastCases || curvature < leastCurvature) continue
      if (total.cases - cases < leastCases || total.curvature - curvature < leastCurvature) break
      const gain =
        worth(gradient, curvature, pull) + worth(total.gradient - gradient, total.curvature - curvature, pull) - parent
      if (gain > bestGain) {
        bestGain = gain
        bestBin = bin
        bestSide = missingLeft
      }
    }
  }
  if (bestBin < 0) return undefined
  return {
    column,
    bin: bestBin,
    missingLeft: bestSide,
    gain: bestGain,
    left: leftOf(histogram, first, bestBin, bestSide),
  }
}

/** Where nothing was missing while learning, what is missing later goes with the greater half of the values. */
function missingGoesLeft(histogram: Histogram, first: number, bins: number): boolean {
  let lower = 0
  let all = 0
  for (let bin = 1; bin < bins; bin += 1) {
    const cases = histogram[(first + bin) * 3 + 2] as number
    all += cases
    if (bin * 2 <= bins) lower += cases
  }
  return lower * 2 >= all
}

function sumsAt(histogram: Histogram, bin: number): Sums {
  return {
    gradient: histogram[bin * 3] as number,
    curvature: histogram[bin * 3 + 1] as number,
    cases: histogram[bin * 3 + 2] as number,
  }
}

function leftOf(histogram: Histogram, first: number, lastBin: number, missingLeft: boolean): Sums {
  let { gradient, curvature, cases } = missingLeft ? sumsAt(histogram, first) : { gradient: 0, curvature: 0, cases: 0 }
  for (let bin = 1; bin <= lastBin; bin += 1) {
    const sums = sumsAt(histogram, first + bin)
    gradient += sums.gradient
    curvature += sums.curvature
    cases += sums.cases
  }
  return { gradient, curvature, cases }
}
