import type { PassageTerms } from '../tokens/passage-terms.ts'
import type { AskedTerms } from '../tokens/question-terms.ts'
import type { Corpus } from './corpus.ts'
import { gramScores } from './gram-score.ts'
import { pairScore, weighPairs } from './pair-score.ts'
import type { WeightedTerms } from './weighted-terms.ts'
import { countTerms, headingScore, wordScore } from './word-score.ts'

export interface Candidate {
  readonly terms: PassageTerms
  /** Number of its finding terms. */
  readonly length: number
  /** Keys of the models it is about. */
  readonly models: readonly string[]
  /** 0…1 among the candidates of this search, when vectors were compared. */
  readonly similarity?: number
}

/**
 * One set for all languages. The first four were chosen on the development questions of seven languages together, on a
 * plateau: halving or doubling one of them moves mean recall@1 by less than half a point. `heading` is small because
 * passages of one document share their headings. `similarity` weighs as much as words or letters alone.
 */
const WEIGHTS = { word: 1, letters: 1, sentence: 0.75, pair: 0.25, heading: 0.2, similarity: 1 } as const

/** More than everything else together: who names a model wants to read about that model. */
const NAMED_MODEL = 10
/** The passage speaks of the model without being about it, a comparison perhaps. */
const MENTIONED_MODEL = 0.5

function modelScore(named: readonly string[], candidate: Candidate): number {
  if (named.length === 0) return 0
  const about = named.filter((key) => candidate.models.includes(key)).length
  const mentioned = named.filter((key) => candidate.terms.extras.includes(key)).length
  return (about * NAMED_MODEL + Math.max(0, mentioned - about) * MENTIONED_MODEL) / named.length
}

/**
 * Scores passages of one language against a question; greater is better.
 * @param weighted the terms of `asked` with their weights in this corpus
 * @param named keys of the models that the question names
 */
export function scoresOf(
  asked: AskedTerms,
  weighted: WeightedTerms,
  corpus: Corpus,
  named: readonly string[],
  candidates: readonly Candidate[],
): readonly number[] {
  const letters = gramScores(
    asked.plain,
    candidates.map(({ terms }) => terms.plain),
  )
  const pairs = weighPairs(asked, corpus)
  return candidates.map((candidate, at) => {
    const { terms, length, similarity = 0 } = candidate
    const counts = countTerms(weighted, terms)
    const { whole = 0, sentence = 0 } = letters[at] ?? {}
    return (
      WEIGHTS.word * wordScore(weighted, counts, length, corpus) +
      WEIGHTS.letters * whole +
      WEIGHTS.sentence * sentence +
      WEIGHTS.pair * pairScore(pairs, terms) +
      WEIGHTS.heading * headingScore(weighted, terms) +
      WEIGHTS.similarity * similarity +
      modelScore(named, candidate)
    )
  })
}
