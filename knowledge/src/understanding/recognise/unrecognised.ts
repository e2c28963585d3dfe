import type { Span } from '@tradewind/schema/contracts/understanding'
import type { Range } from '../text/range.ts'
import { type Sentence, spanOf, type Taken } from '../text/sentence.ts'

/** Shorter words are seldom content. */
const SHORTEST = 3

/**
 * Content words nothing was made of and that no list knows: they are told, not guessed at. Numbers that were not
 * used are content, too.
 */
export function readUnrecognised(sentence: Sentence, used: readonly Span[], taken: Taken): readonly Span[] {
  const { atoms, mentions, locale } = sentence
  const isUsed = (span: Span) => used.some((other) => other.start < span.end && span.start < other.end)
  const isKnown = (index: number) => mentions.some(({ first, next }) => index >= first && index < next)
  const ranges: Range[] = []
  atoms.forEach((atom, index) => {
    if (isKnown(index) && atom.kind !== 'digits') return
    if (atom.kind === 'kana' && /\p{Script=Hiragana}/u.test(atom.text)) return
    if ((atom.kind === 'latin' || atom.kind === 'arabic') && atom.text.length < SHORTEST) return
    const last = ranges.at(-1)
    // Characters and katakana without a break between are one word.
    const joins = (atom.kind === 'han' || atom.kind === 'kana') && atom.gap === 'none' && last?.end === atom.start
    if (joins && last !== undefined) ranges[ranges.length - 1] = { start: last.start, end: atom.end }
    else ranges.push(atom)
  })
  return ranges
    .filter((range) => !taken.has(range))
    .map((range) => spanOf(sentence, range))
    .filter((span) => !isUsed(span) && !(span.text.length < 2 && (locale === 'zh' || locale === 'ja')))
}
