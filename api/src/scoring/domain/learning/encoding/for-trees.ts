import type { Feature, Frame, Trend } from '../frame.ts'
import { rateLevels } from './level-rates.ts'
import { encode, levelOf, type Part } from './part.ts'

/** Whole numbers with so many different values may be codes of categories rather than amounts. */
const FEWEST_CODES = 4
const MOST_CODES = 40

export const EITHER: Trend = 0

export interface Encoding {
  readonly parts: readonly Part[]
  /** The cases learnt from, encoded. */
  readonly columns: readonly Float64Array[]
  /** Which way the outcome may go with each column. */
  readonly trends: readonly Trend[]
}

/**
 * Numbers as they are, categories as the rate of the outcome among them; whole numbers of few values both ways. Only
 * what `labels` says of these very cases is used: give those to be learnt from, never those to be tested on. A number
 * with a trend is no code of a category, and stays a number only: rates of single values would follow no trend.
 */
export function encodeForTrees(frame: Frame, labels: Uint8Array, seed: number): Encoding {
  const encoded = frame.features.flatMap((feature) => {
    if (feature.kind === 'categorical') return [{ ...rateLevels(feature, labels, seed), trend: EITHER }]
    const part: Part = { kind: 'number', feature: feature.name }
    const trend = feature.trend ?? EITHER
    const plain = { part, column: encode([part], frame)[0] ?? feature.values, trend }
    const isAmount = trend !== EITHER || !mayBeCodes(feature)
    return isAmount ? [plain] : [plain, { ...rateLevels(feature, labels, seed), trend: EITHER }]
  })
  return encodingOf(encoded)
}

export function encodingOf(
  encoded: readonly { readonly part: Part; readonly column: Float64Array; readonly trend: Trend }[],
): Encoding {
  return {
    parts: encoded.map(({ part }) => part),
    columns: encoded.map(({ column }) => column),
    trends: encoded.map(({ trend }) => trend),
  }
}

function mayBeCodes(feature: Feature): boolean {
  const levels = new Set<string | null>()
  for (let row = 0; row < feature.values.length; row += 1) {
    const value = feature.values[row]
    if (typeof value === 'number' && !Number.isNaN(value) && !Number.isInteger(value)) return false
    levels.add(levelOf(feature, row))
    if (levels.size > MOST_CODES) return false
  }
  return levels.size >= FEWEST_CODES
}
