import type { Feature, Frame } from '../frame.ts'
import { rateLevels } from './level-rates.ts'
import { encode, levelOf, type Part } from './part.ts'

/** Whole numbers with so many different values may be codes of categories rather than amounts. */
const FEWEST_CODES = 4
const MOST_CODES = 40

export interface Encoding {
  readonly parts: readonly Part[]
  /** The cases learnt from, encoded. */
  readonly columns: readonly Float64Array[]
}

/**
 * Numbers as they are, categories as the rate of the outcome among them; whole numbers of few values both ways. Only
 * what `labels` says of these very cases is used: give those to be learnt from, never those to be tested on.
 */
export function encodeForTrees(frame: Frame, labels: Uint8Array, seed: number): Encoding {
  const encoded = frame.features.flatMap((feature) => {
    if (feature.kind === 'categorical') return [rateLevels(feature, labels, seed)]
    const part: Part = { kind: 'number', feature: feature.name }
    const plain = { part, column: encode([part], frame)[0] ?? feature.values }
    return mayBeCodes(feature) ? [plain, rateLevels(feature, labels, seed)] : [plain]
  })
  return { parts: encoded.map(({ part }) => part), columns: encoded.map(({ column }) => column) }
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
