import type { Feature } from '../frame.ts'
import { foldsOf } from '../split.ts'
import { levelOf, type Part } from './part.ts'

type RatePart = Extract<Part, { kind: 'rate' }>

/** So many cases of the base rate are added to each level: a level of three cases says little. */
const SMOOTHING = 20
const FOLDS = 5

/** The log-odds of the outcome for each level, learnt from all cases where `counts` is true. */
function ratesOf(feature: Feature, labels: Uint8Array, counts: (row: number) => boolean): RatePart {
  const tallies = new Map<string, { cases: number; happened: number }>()
  const all = { cases: 0, happened: 0 }
  for (let row = 0; row < labels.length; row += 1) {
    if (!counts(row)) continue
    const level = levelOf(feature, row)
    const happened = labels[row] ?? 0
    all.cases += 1
    all.happened += happened
    if (level === null) continue
    const tally = tallies.get(level) ?? { cases: 0, happened: 0 }
    tallies.set(level, { cases: tally.cases + 1, happened: tally.happened + happened })
  }
  const base = (all.happened + 0.5) / (all.cases + 1)
  const rates = Object.fromEntries(
    Array.from(tallies, ([level, tally]) => [
      level,
      logOdds(tally.happened + SMOOTHING * base, tally.cases + SMOOTHING),
    ]),
  )
  return { kind: 'rate', feature: feature.name, rates, base: logOdds(base, 1) }
}

const logOdds = (happened: number, cases: number): number => Math.log(happened / (cases - happened))

/**
 * Turns levels into the rate of the outcome among them. The column for learning is made fold by fold from the other
 * folds' cases, so that no case sees its own outcome; the part, for later cases, is made of all.
 */
export function rateLevels(
  feature: Feature,
  labels: Uint8Array,
  seed: number,
): { part: RatePart; column: Float64Array } {
  const folds = foldsOf(labels, FOLDS, seed)
  const byFold = Array.from({ length: FOLDS }, (_, fold) => ratesOf(feature, labels, (row) => folds[row] !== fold))
  const column = Float64Array.from(labels, (_, row) => {
    const own = byFold[folds[row] ?? 0]
    return own?.rates[levelOf(feature, row) ?? ''] ?? own?.base ?? 0
  })
  return { part: ratesOf(feature, labels, () => true), column }
}
