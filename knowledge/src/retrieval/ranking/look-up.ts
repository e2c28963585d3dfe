import { hasCjk } from '../tokens/cjk.ts'
import { withoutAccents } from '../tokens/fold.ts'
import { wordGrams } from '../tokens/grams.ts'
import type { Corpus } from './corpus.ts'
import type { WeightedTerm, WeightedTerms } from './weighted-terms.ts'

/**
 * The rarest terms find the passages; the commoner ones only make lists long, and are counted when ranking. With all of
 * them recall@1 is the same on the development questions of every language.
 */
const MOST_TERMS = 16
/** Letter groups of rare words: those may be misspelled, inflected or part of a compound. */
const MOST_GRAMS = 12
/** Held by more than one passage in twenty, a word needs no help to be found. */
const RARE_SHARE = 0.05

export interface LookUp {
  readonly terms: readonly WeightedTerm[]
  readonly grams: readonly string[]
}

/** By what of a question an index looks for candidates. */
export function lookUpOf(asked: WeightedTerms, corpus: Corpus): LookUp {
  const terms = [...asked.terms].sort((a, b) => b.weight - a.weight).slice(0, MOST_TERMS)
  const spelled = terms.flatMap(({ term, word }) => {
    const isRare = corpus.holding(term) <= RARE_SHARE * corpus.passages
    return word === undefined || hasCjk(word) || !isRare ? [] : [withoutAccents(word)]
  })
  return { terms, grams: [...new Set(spelled.flatMap(wordGrams))].slice(0, MOST_GRAMS) }
}
