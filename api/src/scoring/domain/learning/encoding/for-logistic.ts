import type { CategoricalFeature, Feature, Frame, NumericFeature, Trend } from '../frame.ts'
import { EITHER, type Encoding, encodingOf } from './for-trees.ts'
import { rateLevels } from './level-rates.ts'
import { encode, levelOf, type Part } from './part.ts'

/** Up to so many categories have a column of their own each. */
const MOST_LEVELS = 20
/** Cases a category needs for a column of its own. */
const LEAST_CASES = 10
/** From here on a few values lie so far above the rest that the logarithm says more. */
const SKEWED = 2

/** Standardised numbers, a column per category, and a column for "missing" where there are gaps. */
export function encodeForLogistic(frame: Frame, labels: Uint8Array, seed: number): Encoding {
  const encoded = frame.features.flatMap((feature) => {
    const missing = partsForGaps(feature)
    if (feature.kind === 'numeric') {
      return [...asColumns([standard(feature)], frame, feature.trend), ...asColumns(missing, frame)]
    }
    const levels = commonLevels(feature)
    if (levels.length > MOST_LEVELS) {
      return [{ ...rateLevels(feature, labels, seed), trend: EITHER }, ...asColumns(missing, frame)]
    }
    // The most frequent level is what the others are compared with.
    const parts = levels.slice(1).map((level): Part => ({ kind: 'level', feature: feature.name, level }))
    return asColumns([...parts, ...missing], frame)
  })
  return encodingOf(encoded)
}

function asColumns(
  parts: readonly Part[],
  frame: Frame,
  trend: Trend = EITHER,
): { part: Part; column: Float64Array; trend: Trend }[] {
  const columns = encode(parts, frame)
  return parts.map((part, at) => ({ part, column: columns[at] ?? new Float64Array(frame.rows), trend }))
}

function partsForGaps(feature: Feature): Part[] {
  let gaps = 0
  for (let row = 0; row < feature.values.length; row += 1) if (levelOf(feature, row) === null) gaps += 1
  return gaps >= LEAST_CASES && gaps < feature.values.length ? [{ kind: 'missing', feature: feature.name }] : []
}

function commonLevels(feature: CategoricalFeature): string[] {
  const cases = new Map<string, number>()
  for (const level of feature.values) if (level !== null) cases.set(level, (cases.get(level) ?? 0) + 1)
  return Array.from(cases)
    .filter(([, count]) => count >= LEAST_CASES)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([level]) => level)
}

function standard({ name, values }: NumericFeature): Part {
  const known = values.filter((value) => !Number.isNaN(value))
  const plain = momentsOf(known)
  const log = plain.skew > SKEWED && known.every((value) => value >= 0)
  const { mean, deviation } = log ? momentsOf(known.map(Math.log1p)) : plain
  return { kind: 'standard', feature: name, log, mean, deviation: deviation > 1e-12 ? deviation : 1 }
}

function momentsOf(values: Float64Array): { mean: number; deviation: number; skew: number } {
  const count = Math.max(values.length, 1)
  const mean = values.reduce((sum, value) => sum + value, 0) / count
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count)
  const cubes = values.reduce((sum, value) => sum + (value - mean) ** 3, 0) / count
  return { mean, deviation, skew: deviation > 1e-12 ? cubes / deviation ** 3 : 0 }
}
