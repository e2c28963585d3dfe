import type { WeightedTerms } from '../ranking/weighted-terms.ts'
import { hasCjk } from '../tokens/cjk.ts'
import { withoutAccents } from '../tokens/fold.ts'
import { wordGrams } from '../tokens/grams.ts'
import { indexToken } from './schema.ts'

/** A question has some ten terms; a pasted page must not become an expression of thousands. */
const MOST_TERMS = 48
/** Letter groups of the rarest words, which are those that may be misspelled or part of a compound. */
const MOST_GRAMS = 16

const anyOf = (column: string, tokens: readonly string[]): string =>
  `${column} : (${tokens.map((token) => `"${token}"`).join(' OR ')})`

/** Finds every passage that has something of the question; undefined when nothing can be looked up. */
export function findingExpression(asked: WeightedTerms): string | undefined {
  const byWeight = [...asked.terms].sort((a, b) => b.weight - a.weight).slice(0, MOST_TERMS)
  const words = [...new Set(byWeight.map(({ term }) => indexToken(term)))]
  const grams = new Set(
    byWeight
      .flatMap(({ word }) => (word === undefined || hasCjk(word) ? [] : wordGrams(withoutAccents(word))))
      .map(indexToken),
  )
  const parts = [
    ...(words.length === 0 ? [] : [anyOf('words', words)]),
    ...(grams.size === 0 ? [] : [anyOf('grams', [...grams].slice(0, MOST_GRAMS))]),
  ]
  return parts.length === 0 ? undefined : parts.join(' OR ')
}
