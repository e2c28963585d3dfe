import type { Chunk, Hit } from '../engine.ts'
import { coverageOf } from './coverage.ts'
import { foundWords } from './found-words.ts'
import type { Candidate } from './rank.ts'
import type { WeightedTerms } from './weighted-terms.ts'

export interface StoredPassage extends Candidate {
  readonly chunkId: string
  /** Read only for the passages that are shown. */
  chunk(): Chunk
}

export interface RankedPassage {
  readonly passage: StoredPassage
  readonly score: number
  readonly weighted: WeightedTerms
}

const byId = (a: RankedPassage, b: RankedPassage): number => (a.passage.chunkId < b.passage.chunkId ? -1 : 1)

/**
 * The best first, equals in order of their ids: the same index and question give the same answer.
 * @param highlight whether the words found are looked up in the passages
 */
export function bestHits(ranked: readonly RankedPassage[], limit: number, highlight: boolean): readonly Hit[] {
  const best = [...ranked].sort((a, b) => b.score - a.score || byId(a, b)).slice(0, limit)
  const coverages = new Map([...new Set(best.map(({ weighted }) => weighted))].map((it) => [it, coverageOf(it)]))
  return best.map(({ passage, score, weighted }): Hit => {
    const chunk = passage.chunk()
    const coverage = coverages.get(weighted)?.(passage.terms) ?? 0
    return { chunk, score, coverage, matched: highlight ? foundWords(weighted, chunk.text, chunk.locale) : [] }
  })
}
