import { foldTerm } from '@tradewind/schema/units'
import type { Chunk } from '../../retrieval/engine.ts'
import type { Question } from '../question/read-question.ts'
import { questionPatterns } from '../words/answer-words.ts'

/** In brackets stands what somebody still has to fill in. */
const PLACEHOLDER = /\[[^\]]*\]/gu

/** Asked for what companies keep to themselves, and the passage only has words like it: a sales tax number, an invoice. */
export function isLeftOpen(
  { text, locale }: Pick<Chunk, 'text' | 'locale'>,
  { undisclosed }: Pick<Question, 'undisclosed'>,
): boolean {
  if (undisclosed.length === 0) return false
  const told = foldTerm(text.replace(PLACEHOLDER, ' '))
  const words = questionPatterns(locale).undisclosed
  return !undisclosed.every((it) => words[it].test(told))
}
