import type { Locale } from '@tradewind/schema/locales'
import { bigramsOf, isHiragana } from '../tokens/cjk.ts'
import { modelTerms } from '../tokens/models.ts'
import { quantityTerm } from '../tokens/numbers.ts'
import { termOf } from '../tokens/passage-terms.ts'
import { type Piece, piecesOf } from '../tokens/pieces.ts'
import { likenessTo } from './likeness.ts'
import type { WeightedTerms } from './weighted-terms.ts'

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

/** Words of the question as they stand in a passage, in its order and each once: what a reader sees highlighted. */
export function foundWords(asked: WeightedTerms, text: string, locale: Locale): readonly string[] {
  const pieces = piecesOf(text, locale)
  const terms = pieces.map((piece) => termOf(piece, locale))
  const wanted = new Set(asked.terms.map(({ term }) => term))
  const held = new Set([...terms, ...bigramsOf(text)])
  const alike = asked.terms.flatMap(({ term, word }) => {
    if (word === undefined || held.has(term)) return []
    const likeness = likenessTo(word)
    const shares = pieces.map(({ form }) => likeness(form))
    const best = Math.max(0, ...shares)
    return best > 0 ? pieces.filter((_piece, at) => shares[at] === best) : []
  })
  const spans: Span[] = pieces.filter((_piece, at) => wanted.has(terms[at] ?? ''))
  const all = [...spans, ...alike, ...bigramSpans(text, wanted), ...extraSpans(text, pieces, locale, wanted)]
  return distinctTexts(text, all)
}
