import { hasCjk } from '../tokens/cjk.ts'
import type { PassageTerms } from '../tokens/passage-terms.ts'
import { likenessTo } from './likeness.ts'
import type { WeightedTerms } from './weighted-terms.ts'
import { countTerms } from './word-score.ts'

/** Words of a passage that another one may be part of, or misspelled. */
function formsOf({ plain, sentences }: PassageTerms): ReadonlySet<string> {
  const spaced = plain.flatMap((sentence) => sentence.split(' ')).filter((word) => !hasCjk(word))
  // Where there are no spaces, only the segmenter knows a word.
  return new Set([...spaced, ...sentences.flat().filter(hasCjk)])
}

/** Each word is compared once, however many passages hold it. */
function remembering(compare: (found: string) => number): (found: string) => number {
  const known = new Map<string, number>()
  return (found) => {
    const share = known.get(found) ?? compare(found)
    known.set(found, share)
    return share
  }
}

/**
 * Share of the question's weight that a passage holds, title and headings included, 0…1. Read from the terms the index
 * keeps, not from the passage.
 */
export function coverageOf(asked: WeightedTerms): (passage: PassageTerms) => number {
  const comparisons = new Map(
    asked.terms.flatMap(({ term, word }) =>
      word === undefined ? [] : [[term, remembering(likenessTo(word))] as const],
    ),
  )
  return (passage) => {
    const held = countTerms(asked, passage)
    let forms: ReadonlySet<string> | undefined
    let covered = 0
    for (const { term, weight } of asked.terms) {
      const likeness = comparisons.get(term)
      if (held.has(term)) covered += weight
      else if (likeness !== undefined) {
        forms ??= formsOf(passage)
        let best = 0
        for (const form of forms) best = Math.max(best, likeness(form))
        covered += weight * best
      }
    }
    return Math.min(1, covered / asked.total)
  }
}
