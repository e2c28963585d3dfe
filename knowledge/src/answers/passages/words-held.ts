import type { Locale } from '@tradewind/schema/locales'
import type { Chunk, QueryExpansion } from '../../retrieval/engine.ts'
import { termOf } from '../../retrieval/tokens/passage-terms.ts'
import { piecesOf } from '../../retrieval/tokens/pieces.ts'
import { isStopWord } from '../../retrieval/tokens/stop-words.ts'
import type { Question } from '../question/read-question.ts'

/** Words that mean something, as the terms they are found by. */
export const contentOf = (text: string, locale: Locale): string[] => [
  ...new Set(
    piecesOf(text, locale)
      .filter((piece) => !isStopWord(piece.form, locale) && piece.kind !== 'number')
      .map((piece) => termOf(piece, locale)),
  ),
]

/** So many letters in common make two words of one family: "Zahlung" and "Zahlungsbedingungen". */
const FAMILY = 5

function isAkin(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  return shorter >= FAMILY && (a.slice(0, FAMILY) === b.slice(0, FAMILY) || a.includes(b) || b.includes(a))
}

/** Content words of a question beside the names of products: BP-80 stands in every sheet of it. */
export function subjectOf(question: Question): string[] {
  const names = new Set(question.named.flatMap((sku) => contentOf(sku, question.language)))
  return contentOf(question.text, question.language).filter((term) => !names.has(term) && !/^\d/u.test(term))
}

/** A line that is a heading: short, without a full stop, a colon or a figure. Short sections stand in one passage. */
export const isHeading = (line: string): boolean => line.length <= 60 && !/[.!。！:：;,，]|\d/u.test(line)

/**
 * Share of a passage's heading that the question says, by its own words or their translations: a question of an FAQ
 * asked in other words or another language.
 */
export function headingSaid(chunk: Chunk, question: Question, expansions: readonly QueryExpansion[]): number {
  const asked = new Set([
    ...(chunk.locale === question.language ? contentOf(question.text, chunk.locale) : []),
    ...expansions.filter(({ locale }) => locale === chunk.locale).flatMap(({ text }) => contentOf(text, chunk.locale)),
  ])
  const last = chunk.headings.at(-1)
  // A passage of several short sections has their headings in its text.
  const headings = last === undefined ? chunk.text.split('\n').filter(isHeading) : [last]
  const shares = headings.map((heading) => {
    const words = contentOf(heading, chunk.locale)
    return words.length === 0 ? 0 : words.filter((word) => asked.has(word)).length / words.length
  })
  return Math.max(0, ...shares)
}

/** How many of the question's words a passage of its language holds, as a share and as a number. */
export function wordsHeld(chunk: Chunk, question: Question): { readonly share: number; readonly count: number } {
  const asked = subjectOf(question)
  const held = contentOf([chunk.title, ...chunk.headings, chunk.text].join('\n'), chunk.locale)
  const count = asked.filter((term) => held.some((word) => isAkin(term, word))).length
  return { share: asked.length === 0 ? 0 : count / asked.length, count }
}
