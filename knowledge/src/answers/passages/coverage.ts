import type { Found } from './found.ts'
import type { Unit } from './question-units.ts'

/**
 * Share of the question's weighted words a passage must hold to be an answer (`enough`); between that and `some` it is
 * shown together with what it leaves open. Less will do where it is about the product or family that the question
 * names: then they speak of the same thing already. Chosen on evaluation/answers.
 */
const SHARES = { own: { enough: 0.35, some: 0.3 }, other: { enough: 0.45, some: 0.4 } } as const
/** A single word in common is chance, however rare it is; with the product or family named it is none. */
const WORDS = 2
/** A code that stands in the passage is what was asked for. */
const WITH_CODE = 0.25
/** A passage whose heading the question says answers that question. */
const HEADING = 0.6

/** A question like one that somebody wrote beside the passage is answered by it. */
const WRITTEN = 0.62

export type Coverage = 'enough' | 'some' | 'none'

/** A place, a person, an abbreviation: nothing that stands for it answers the question. */
function namesStranger(units: readonly Unit[], { held }: Found): boolean {
  return units.some(({ isName, phrases }, at) => {
    const isKnown = Object.values(phrases).flat().length > 1
    return isName && !isKnown && held[at] === 0
  })
}

/** How far the best passage carries an answer. @param units of the question */
export function coverageOf(best: Found | undefined, units: readonly Unit[]): Coverage {
  if (best === undefined) return 'none'
  const { share, codes, heading, isOwn, written } = best
  const words = best.words + (isOwn ? 1 : 0)
  if (codes > 0 && share >= WITH_CODE) return 'enough'
  if (written >= WRITTEN && !namesStranger(units, best)) return 'enough'
  if (best.words === 0 || words < Math.min(WORDS, units.length) || namesStranger(units, best)) return 'none'
  const { enough, some } = SHARES[isOwn ? 'own' : 'other']
  if (share >= enough || (heading >= HEADING && share >= some)) return 'enough'
  return share >= some ? 'some' : 'none'
}

/** Words of the question that no passage shown holds, as the buyer wrote them. */
export function uncoveredWords(units: readonly Unit[], shown: readonly Found[]): string[] {
  return units.filter((_unit, at) => !shown.some(({ held }) => (held[at] ?? 0) > 0)).map(({ text }) => text)
}
