import type { Trend } from '../frame.ts'
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

/** Between what a leaf's value may lie, before the learning rate: what the trends of the forks above it leave open. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

export const UNBOUNDED: Bounds = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY }

/** The value that lowers the loss most, within the bounds. */
export function leafValue(gradient: number, curvature: number, pull: number, { least, most }: Bounds): number {
  return Math.min(most, Math.max(least, -gradient / (curvature + pull)))
}

/** How much a leaf with these sums and this value lowers the loss, times two. */
const worth = (gradient: number, curvature: number, pull: number, value: number): number =>
  -(2 * gradient + (curvature + pull) * value) * value

/** Which way each column may go (none given: either), and what is open to the leaf that is split. */
export interface Allowed {
  readonly trends: readonly Trend[] | undefined
  readonly bounds: Bounds
}

/**
 * The split that lowers the loss most, or undefined when none does. Missing values are tried on either side. A split
 * against the trend of its column is none (monotone constraints as in XGBoost and LightGBM, basic method).
 */
export function findSplit(
  histogram: Histogram,
  offsets: Int32Array,
  used: readonly number[],
  total: Sums,
  options: TreeOptions,
  allowed: Allowed,
): SplitPoint | undefined {
  let best: SplitPoint | undefined
  for (const column of used) {
    const found = splitOfColumn(histogram, offsets, column, total, options, allowed)
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
  { trends, bounds }: Allowed,
): SplitPoint | undefined {
  const first = offsets[column] as number
  const bins = (offsets[column + 1] as number) - first
  const missing = sumsAt(histogram, first)
  const trend = trends?.[column] ?? 0
  const parent = worth(total.gradient, total.curvature, pull, leafValue(total.gradient, total.curvature, pull, bounds))
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
      const restGradient = total.gradient - gradient
      const restCurvature = total.curvature - curvature
      const left = leafValue(gradient, curvature, pull, bounds)
      const right = leafValue(restGradient, restCurvature, pull, bounds)
      if (trend * (right - left) < 0) continue
      const gain = worth(gradient, curvature, pull, left) + worth(restGradient, restCurvature, pull, right) - parent
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
