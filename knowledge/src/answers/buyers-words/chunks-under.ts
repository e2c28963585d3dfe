import { foldTerm } from '@tradewind/schema/units'
import type { Chunk } from '../../retrieval/engine.ts'

/** "3.2 Oil change" and "Oil change" are one heading. */
const NUMBERING = /^\d+(?:\.\d+)*[.)]?\s+/u
const named = (heading: string): string => foldTerm(heading.trim()).replace(NUMBERING, '')

/** Between headings of a passage that took in short sections. */
const BETWEEN = ' › '

/**
 * The passages of a document that stand under a heading, at whatever depth, and those that took in a short section of that
 * heading. Everything when no section is named or the document has none of that name (any more): the question is still
 * one that the document answers.
 */
export function chunksUnder<Passage extends Pick<Chunk, 'headings' | 'text'>>(
  section: string | undefined,
  chunks: readonly Passage[],
): readonly Passage[] {
  if (section === undefined) return chunks
  const wanted = named(section)
  const under = chunks.filter(
    ({ headings, text }) =>
      headings.some((heading) => named(heading) === wanted) ||
      text.split('\n').some((line) => line.split(BETWEEN).some((part) => named(part) === wanted)),
  )
  return under.length === 0 ? chunks : under
}
