import { visitBigrams } from '../tokens/cjk.ts'
import type { PassageTerms } from '../tokens/passage-terms.ts'
import { type Corpus, saturated } from './corpus.ts'
import type { WeightedTerms } from './weighted-terms.ts'

/** How often each asked term occurs in the passage. */
export function countTerms(asked: WeightedTerms, passage: PassageTerms): ReadonlyMap<string, number> {
  const wanted = new Set(asked.terms.map(({ term }) => term))
  const counts = new Map<string, number>()
  const count = (term: string): void => {
    if (wanted.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  for (const words of passage.sentences) words.forEach(count)
  passage.extras.forEach(count)
  for (const sentence of passage.plain) visitBigrams(sentence, count)
  return counts
}

/** BM25 as a share of the question's weight: comparable between questions. */
export function wordScore(
  asked: WeightedTerms,
  counts: ReadonlyMap<string, number>,
  length: number,
  corpus: Corpus,
): number {
  let sum = 0
  for (const { term, weight } of asked.terms) {
    const count = counts.get(term)
    if (count !== undefined) sum += weight * saturated(count, length, corpus.averageLength)
  }
  return sum / asked.total
}

/** Share of the question's weight that stands in title and headings, 0…1. */
export function headingScore(asked: WeightedTerms, passage: PassageTerms): number {
  const words = new Set([...passage.sentences.slice(0, passage.headings).flat()])
  const sum = asked.terms.reduce((found, { term, weight }) => (words.has(term) ? found + weight : found), 0)
  return Math.min(1, sum / asked.total)
}
