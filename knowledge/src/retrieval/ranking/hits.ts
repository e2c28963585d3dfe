import type { Chunk, Hit } from '../engine.ts'
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

function hitOf({ passage, score, weighted }: RankedPassage): Hit {
  const chunk = passage.chunk()
  const { text, locale } = chunk
  const around = [chunk.title, ...chunk.headings].join('\n')
  return { chunk, score, ...foundWords(weighted, { text, around, extras: passage.terms.extras, locale }) }
}

const byId = (a: RankedPassage, b: RankedPassage): number => (a.passage.chunkId < b.passage.chunkId ? -1 : 1)

/** The best first, equals in order of their ids: the same index and question give the same answer. */
export function bestHits(ranked: readonly RankedPassage[], limit: number): readonly Hit[] {
  return [...ranked]
    .sort((a, b) => b.score - a.score || byId(a, b))
    .slice(0, limit)
    .map(hitOf)
}
