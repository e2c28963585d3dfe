import type { AskedTerms } from '../tokens/question-terms.ts'
import { type Corpus, rarity } from './corpus.ts'

export interface WeightedTerm {
  readonly term: string
  /** Its own weight × rarity. */
  readonly weight: number
  readonly word?: string
}

export interface WeightedTerms {
  readonly terms: readonly WeightedTerm[]
  /** What a passage that holds everything would weigh; above 0. */
  readonly total: number
}

/**
 * Weighs what is asked by how rare it is. A question in another language weighs at least as much as if each of its words
 * had been translated: else a passage would look perfect when a single word of the question could be.
 */
export function weigh(asked: AskedTerms, corpus: Corpus): WeightedTerms {
  const terms = asked.terms.flatMap(({ term, weight, isExtra, word }) => {
    const holding = corpus.holding(term)
    if (isExtra && holding === 0) return []
    // A word that no passage holds is not rarer than one that a single passage holds: it may be just another form.
    return [
      { term, weight: weight * rarity(Math.max(1, holding), corpus.passages), ...(word === undefined ? {} : { word }) },
    ]
  })
  const sum = terms.reduce((weight, term) => weight + term.weight, 0)
  const translated = terms.length === 0 ? 0 : (sum / terms.length) * asked.foreignWords
  return { terms, total: Math.max(sum, translated, Number.EPSILON) }
}
