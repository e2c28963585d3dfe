import { termOf } from '../../retrieval/tokens/passage-terms.ts'
import { piecesOf } from '../../retrieval/tokens/pieces.ts'
import { isStopWord } from '../../retrieval/tokens/stop-words.ts'
import type { Question } from '../question/read-question.ts'
import type { Found } from './find-passages.ts'
import { contentOf, subjectOf, wordsHeld } from './words-held.ts'

/** Share of the question's weighted words a passage must hold to be an answer; measured by `npm run answers:eval`. */
const ENOUGH = 0.5
/** With so much of it nothing else is asked. */
const CERTAIN = 0.75
/** Between this and ENOUGH it is shown together with what it leaves open. */
const SOME = 0.38
/**
 * A passage in another language is found by dictionaries, and single words lead anywhere. Its heading tells: of passages
 * so chosen nine in ten were right, without it three in ten.
 */
const FOREIGN = { heading: 0.5, coverage: 0.25 } as const
const FOREIGN_PARTLY = { heading: 0.4, coverage: 0.3 } as const

export type Coverage = 'enough' | 'some' | 'none'

/** Share of the question's own words, without weights, below which a passage of the same language speaks of something else. */
const WORDS_HELD = 0.5
function holdsWords({ chunk }: Found, question: Question): boolean {
  const { share, count } = wordsHeld(chunk, question)
  return subjectOf(question).length <= 2 ? share === 1 : share >= WORDS_HELD && count > 1
}

function foreignCoverage({ heading, coverage }: Found): Coverage {
  const isOver = (least: { readonly heading: number; readonly coverage: number }) =>
    heading >= least.heading && coverage >= least.coverage
  return isOver(FOREIGN) ? 'enough' : isOver(FOREIGN_PARTLY) ? 'some' : 'none'
}

/** How far the best passage carries an answer. */
export function coverageOf(best: Found | undefined, question: Question): Coverage {
  if (best === undefined) return 'none'
  if (best.chunk.locale !== question.language) return foreignCoverage(best)
  const { coverage } = best
  if (coverage >= CERTAIN) return 'enough'
  if (!holdsWords(best, question)) return 'none'
  return coverage >= ENOUGH ? 'enough' : coverage >= SOME ? 'some' : 'none'
}

/** Content words of the question that no passage shown holds, as the buyer wrote them. */
export function uncoveredWords(question: Question, shown: readonly Found[]): string[] {
  const held = new Set(
    shown.flatMap(({ chunk, matched }) => [
      ...contentOf([chunk.title, ...chunk.headings, chunk.text].join(' '), question.language),
      ...matched.flatMap((word) => contentOf(word, question.language)),
    ]),
  )
  return piecesOf(question.text, question.language)
    .filter((piece) => piece.kind !== 'number' && piece.form.length > 2 && !isStopWord(piece.form, question.language))
    .filter((piece) => !held.has(termOf(piece, question.language)))
    .map((piece) => question.text.slice(piece.start, piece.end))
}
