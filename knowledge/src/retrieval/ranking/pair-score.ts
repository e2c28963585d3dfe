import type { PassageTerms } from '../tokens/passage-terms.ts'
import type { AskedTerms } from '../tokens/question-terms.ts'
import { type Corpus, rarity } from './corpus.ts'

/** Weight of each pair, by its first word and its second. */
export type WeightedPairs = ReadonlyMap<string, ReadonlyMap<string, number>>

/** A pair weighs what the commoner of its words does. */
export function weighPairs(asked: AskedTerms, corpus: Corpus): WeightedPairs {
  const pairs = new Map<string, Map<string, number>>()
  for (const [before, after] of asked.pairs) {
    const holding = Math.max(corpus.holding(before), corpus.holding(after))
    const followers = pairs.get(before) ?? new Map<string, number>()
    pairs.set(before, followers.set(after, rarity(holding, corpus.passages)))
  }
  return pairs
}

/** Share of the question's neighbouring words that are neighbours in the passage, too, 0…1. */
export function pairScore(asked: WeightedPairs, passage: PassageTerms): number {
  let total = 0
  for (const followers of asked.values()) for (const weight of followers.values()) total += weight
  if (total === 0) return 0
  const found = new Map<ReadonlyMap<string, number>, Set<string>>()
  for (const words of passage.sentences) {
    for (let at = 1; at < words.length; at += 1) {
      const followers = asked.get(words[at - 1] ?? '')
      const after = words[at] ?? ''
      if (followers?.has(after)) found.set(followers, (found.get(followers) ?? new Set()).add(after))
    }
  }
  let sum = 0
  for (const [followers, words] of found) for (const word of words) sum += followers.get(word) ?? 0
  return sum / total
}
