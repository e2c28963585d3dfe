import type { Found } from './found.ts'
import type { Unit } from './unit.ts'

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
/**
 * Where somebody wrote down what a passage answers, a question that is not even somewhat like any of that (`like`) has to
 * say all the more of the passage itself: words in common are chance more often than not. Share and likeness count alike;
 * the product or family that is named, the heading and each word held count besides. Chosen on evaluation/answers.
 */
const UNLIKE = { like: 0.3, own: 0.15, heading: 0.2, word: 0.05, mostWords: 4, least: 1 } as const

export type Coverage = 'enough' | 'some' | 'none'

/** A place, a person, an abbreviation: nothing that stands for it answers the question. */
function namesStranger(units: readonly Unit[], { held }: Found): boolean {
  return units.some(({ isName, phrases }, at) => {
    const isKnown = Object.values(phrases).flat().length > 1
    return isName && !isKnown && held[at] === 0
  })
}

/** Nothing that somebody wrote beside the passage is like the question, and neither is the passage itself. */
function isUnlike({ isAsked, written, share, isOwn, heading, words }: Found): boolean {
  if (!isAsked || written >= UNLIKE.like) return false
  const counted = UNLIKE.word * Math.min(UNLIKE.mostWords, words)
  return share + written + (isOwn ? UNLIKE.own : 0) + UNLIKE.heading * heading + counted < UNLIKE.least
}

/** How far the best passage carries an answer. @param units of the question */
export function coverageOf(best: Found | undefined, units: readonly Unit[]): Coverage {
  if (best === undefined) return 'none'
  const { share, codes, heading, isOwn, written } = best
  const words = best.words + (isOwn ? 1 : 0)
  if (codes > 0 && share >= WITH_CODE) return 'enough'
  if (written >= WRITTEN && !namesStranger(units, best)) return 'enough'
  if (best.words === 0 || words < Math.min(WORDS, units.length) || namesStranger(units, best)) return 'none'
  if (isUnlike(best)) return 'none'
  const { enough, some } = SHARES[isOwn ? 'own' : 'other']
  if (share >= enough || (heading >= HEADING && share >= some)) return 'enough'
  return share >= some ? 'some' : 'none'
}

/** Words of the question that no passage shown holds, as the buyer wrote them. */
export function uncoveredWords(units: readonly Unit[], shown: readonly Found[]): string[] {
  return units.filter((_unit, at) => !shown.some(({ held }) => (held[at] ?? 0) > 0)).map(({ text }) => text)
}
