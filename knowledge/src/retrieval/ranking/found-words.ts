import type { Locale } from '@tradewind/schema/locales'
import { bigramsOf, isHiragana } from '../tokens/cjk.ts'
import { modelTerms } from '../tokens/models.ts'
import { quantityTerm } from '../tokens/numbers.ts'
import { termOf } from '../tokens/passage-terms.ts'
import { type Piece, piecesOf } from '../tokens/pieces.ts'
import { likenessTo } from './likeness.ts'
import type { WeightedTerms } from './weighted-terms.ts'

export interface FoundWords {
  /** Share of the question's weight that the passage holds, 0…1. */
  readonly coverage: number
  /** As they stand in the passage, each once. */
  readonly matched: readonly string[]
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Neighbouring characters of pairs that were asked for, put together: 扭矩, 矩扳, 扳手 are 扭矩扳手. */
function bigramSpans(text: string, wanted: ReadonlySet<string>): readonly Span[] {
  const spans: Span[] = []
  for (let at = 0; at + 2 <= text.length; at += 1) {
    if (!wanted.has(text.slice(at, at + 2))) continue
    const last = spans.at(-1)
    if (last !== undefined && last.end > at) spans[spans.length - 1] = { start: last.start, end: at + 2 }
    else spans.push({ start: at, end: at + 2 })
  }
  return spans.map((span) => withoutParticles(text, span))
}

/** で校正 is 校正: a particle at the edge belongs to the sentence, not to the word. */
function withoutParticles(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end]
  while (first < last && isHiragana(text.charAt(first))) first += 1
  while (last > first && isHiragana(text.charAt(last - 1))) last -= 1
  return { start: first, end: last }
}

/** "BP-80", "80 N·m": where a term of several pieces stands. */
function extraSpans(text: string, pieces: readonly Piece[], locale: Locale, wanted: ReadonlySet<string>): Span[] {
  return pieces.flatMap((piece, at) => {
    const quantity = quantityTerm(text, pieces, at, locale)
    if (quantity !== undefined && wanted.has(quantity)) return [{ start: piece.start, end: piece.end }]
    for (let parts = 2; parts <= 5; parts += 1) {
      const last = pieces[at + parts - 1]
      if (last === undefined) break
      const together = pieces.slice(at, at + parts)
      const key = together.map(({ form }) => form.replace(/[.,]/g, '')).join('')
      if (wanted.has(key) && modelTerms(together).includes(key)) return [{ start: piece.start, end: last.end }]
    }
    return []
  })
}

function distinctTexts(text: string, spans: readonly Span[]): readonly string[] {
  const ordered = spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end)
  const outer: Span[] = []
  for (const span of ordered) if (span.end > (outer.at(-1)?.end ?? 0)) outer.push(span)
  return [...new Set(outer.map(({ start, end }) => text.slice(start, end)))]
}

/**
 * What of the question a passage holds.
 * @param around title and headings: they cover a question, but are not highlighted in the passage
 */
export function foundWords(
  asked: WeightedTerms,
  passage: {
    readonly text: string
    readonly around: string
    readonly extras: readonly string[]
    readonly locale: Locale
  },
): FoundWords {
  const { text, around, locale } = passage
  const pieces = piecesOf(text, locale)
  const wanted = new Set(asked.terms.map(({ term }) => term))
  const spans: Span[] = pieces.filter((piece) => wanted.has(termOf(piece, locale)))
  const nearby = piecesOf(around, locale)
  const held = new Set([
    ...[...pieces, ...nearby].map((piece) => termOf(piece, locale)),
    ...passage.extras,
    ...bigramsOf(text),
    ...bigramsOf(around),
  ])
  const forms = [...new Set([...pieces, ...nearby].map((piece) => piece.form))]
  let covered = 0
  for (const { term, weight, word } of asked.terms) {
    if (held.has(term)) {
      covered += weight
      continue
    }
    if (word === undefined) continue
    const likeness = likenessTo(word)
    const best = Math.max(0, ...forms.map(likeness))
    covered += weight * best
    if (best > 0) spans.push(...pieces.filter((piece) => likeness(piece.form) === best))
  }
  const all = [...spans, ...bigramSpans(text, wanted), ...extraSpans(text, pieces, locale, wanted)]
  return { coverage: Math.min(1, covered / asked.total), matched: distinctTexts(text, all) }
}
