import type { Corpus } from '../ranking/corpus.ts'
import type { WeightedTerms } from '../ranking/weighted-terms.ts'
import { hasCjk } from '../tokens/cjk.ts'
import { withoutAccents } from '../tokens/fold.ts'
import { wordGrams } from '../tokens/grams.ts'
import { indexToken } from './schema.ts'

/**
 * The rarest terms find the passages; the commoner ones only make lists long, and are counted when ranking. With all of
 * them recall@1 is the same on the development questions of every language.
 */
const MOST_TERMS = 16
/** Letter groups of rare words: those may be misspelled, inflected or part of a compound. */
const MOST_GRAMS = 12
/** Held by more than one passage in twenty, a word needs no help to be found. */
const RARE_SHARE = 0.05

const anyOf = (column: string, tokens: readonly string[]): string =>
  `${column} : (${tokens.map((token) => `"${token}"`).join(' OR ')})`

/** Finds every passage that has something of the question; undefined when nothing can be looked up. */
export function findingExpression(asked: WeightedTerms, corpus: Corpus): string | undefined {
  const rarest = [...asked.terms].sort((a, b) => b.weight - a.weight).slice(0, MOST_TERMS)
  const words = [...new Set(rarest.map(({ term }) => indexToken(term)))]
  const spelled = rarest.flatMap(({ term, word }) => {
    const isRare = corpus.holding(term) <= RARE_SHARE * corpus.passages
    return word === undefined || hasCjk(word) || !isRare ? [] : [withoutAccents(word)]
  })
  const grams = new Set(spelled.flatMap(wordGrams).map(indexToken))
  const parts = [
    ...(words.length === 0 ? [] : [anyOf('words', words)]),
    ...(grams.size === 0 ? [] : [anyOf('grams', [...grams].slice(0, MOST_GRAMS))]),
  ]
  return parts.length === 0 ? undefined : parts.join(' OR ')
}
