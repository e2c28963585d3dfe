import type { Locale } from '@tradewind/schema/locales'
import { saturated } from '../ranking/corpus.ts'
import { hasCjk } from '../tokens/cjk.ts'
import { findingGrams, findingTerms, type PassageTerms } from '../tokens/passage-terms.ts'
import { dimensionOf } from './fingerprint.ts'

export interface SparseVector {
  readonly indices: number[]
  readonly values: number[]
}

/** As in the embedded index: a letter group says less than a word. */
export const GRAM_WEIGHT = 0.3
/** Terms of a usual passage. Qdrant knows no average, and candidates need none that is exact. */
const USUAL_LENGTH = { spaced: 130, cjk: 400 } as const

/** Languages share a collection, but no dimension: "die" is no word of an English question. */
export const termDimension = (locale: Locale, term: string): number => dimensionOf(`${locale} ${term}`)
export const gramDimension = (locale: Locale, gram: string): number => dimensionOf(`${locale} #${gram}`)

export function sparseVector(weights: Iterable<readonly [dimension: number, weight: number]>): SparseVector {
  const sums = new Map<number, number>()
  for (const [dimension, weight] of weights) sums.set(dimension, (sums.get(dimension) ?? 0) + weight)
  return { indices: [...sums.keys()], values: [...sums.values()] }
}

/** BM25 without its rarity, which Qdrant adds (modifier `idf`). */
export function passageVector(terms: PassageTerms, locale: Locale): SparseVector {
  const found = findingTerms(terms)
  const usual = terms.plain.some(hasCjk) ? USUAL_LENGTH.cjk : USUAL_LENGTH.spaced
  const counts = new Map<string, number>()
  for (const term of found) counts.set(term, (counts.get(term) ?? 0) + 1)
  const words = [...counts].map(
    ([term, count]) => [termDimension(locale, term), saturated(count, found.length, usual)] as const,
  )
  const grams = findingGrams(terms, locale).map((gram) => [gramDimension(locale, gram), GRAM_WEIGHT] as const)
  return sparseVector([...words, ...grams])
}
