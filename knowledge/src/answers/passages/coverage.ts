import type { Found } from './found.ts'
import type { Unit } from './question-units.ts'
import { heldBy } from './unit-score.ts'

/** Share of the question's weighted words a passage must hold to be an answer. Chosen on evaluation/answers. */
const ENOUGH = 0.45
/** Between this and ENOUGH it is shown together with what it leaves open. */
const SOME = 0.4
/** A single word in common is chance, however rare it is. */
const WORDS = 2
/** A code that stands in the passage is what was asked for. */
const WITH_CODE = 0.25
/** A passage whose heading the question says answers that question. */
const HEADING = 0.6

export type Coverage = 'enough' | 'some' | 'none'

/** How far the best passage carries an answer. @param units of the question */
export function coverageOf(best: Found | undefined, units: readonly Unit[]): Coverage {
  if (best === undefined) return 'none'
  const { share, words, codes, heading } = best
  if (codes > 0 && share >= WITH_CODE) return 'enough'
  if (words < Math.min(WORDS, units.length)) return 'none'
  if (share >= ENOUGH || (heading >= HEADING && share >= SOME)) return 'enough'
  return share >= SOME ? 'some' : 'none'
}

/** Words of the question that no passage shown holds, as the buyer wrote them. */
export function uncoveredWords(units: readonly Unit[], shown: readonly Found[]): string[] {
  const held = shown.map(({ chunk }) => heldBy(chunk, units))
  return units.filter((_unit, at) => !held.some((it) => (it.units[at] ?? 0) > 0)).map(({ text }) => text)
}
