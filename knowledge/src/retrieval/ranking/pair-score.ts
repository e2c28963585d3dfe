import type { PassageTerms } from '../tokens/passage-terms.ts'
import type { AskedTerms } from '../tokens/question-terms.ts'
import { type Corpus, rarity } from './corpus.ts'

export type WeightedPairs = ReadonlyMap<string, number>

const keyOf = (before: string, after: string): string => `${before} ${after}`

/** A pair weighs what the commoner of its words does. */
export function weighPairs(asked: AskedTerms, corpus: Corpus): WeightedPairs {
  return new Map(
    asked.pairs.map(([before, after]) => [
      keyOf(before, after),
      rarity(Math.max(corpus.holding(before), corpus.holding(after)), corpus.passages),
    ]),
  )
}

/** Share of the question's neighbouring words that are neighbours in the passage, too, 0…1. */
export function pairScore(asked: WeightedPairs, passage: PassageTerms): number {
  let total = 0
  for (const weight of asked.values()) total += weight
  if (total === 0) return 0
  const found = new Set<string>()
  for (const words of passage.sentences) {
    for (let at = 1; at < words.length; at += 1) {
      const key = keyOf(words[at - 1] ?? '', words[at] ?? '')
      if (asked.has(key)) found.add(key)
    }
  }
  let sum = 0
  for (const key of found) sum += asked.get(key) ?? 0
  return sum / total
}
