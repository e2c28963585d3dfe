import type { Locale } from '@tradewind/schema/locales'
import { hasCjk, isKatakana } from './cjk.ts'
import { foldWord, writtenWord } from './fold.ts'

/** A word, a number or a Chinese or Japanese word of a text. */
export interface Piece {
  /** Folded: never empty, no white space. */
  readonly form: string
  /** In lower case, otherwise as it stands in the text: what a stemmer reads. */
  readonly written: string
  readonly kind: 'word' | 'number' | 'cjk'
  /** UTF-16 offsets in the text as it was given. */
  readonly start: number
  readonly end: number
  /** What stands between the piece before and this one. */
  readonly gap: string
  /** 0-based. */
  readonly sentence: number
}

/** A number with its separators, or a run of letters and digits: "80Nm" is two pieces, "BP80" one. */
const PARTS = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[\p{L}\p{M}\p{N}\p{Cf}ー々\u3300-\u33ff]+/gu
const SENTENCE_END = /[.!?;。！？；؟؛\n\r\u2028\u2029]/u
const MEANINGFUL = /[\p{L}\p{N}]/u

const segmenters = new Map<Locale, Intl.Segmenter>()

function segmenterOf(locale: Locale): Intl.Segmenter {
  let segmenter = segmenters.get(locale)
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
    segmenters.set(locale, segmenter)
  }
  return segmenter
}

/** Loan words that the segmenter does not know come in shreds: トル and ク are トルク. */
function joined(before: Piece | undefined, piece: Piece): Piece | undefined {
  if (before === undefined || piece.gap !== '' || !isKatakana(before.form) || !isKatakana(piece.form)) return undefined
  const { form, written, end } = piece
  return { ...before, form: before.form + form, written: before.written + written, end }
}

/** The words of a text in their order, by the rules of its language. */
export function piecesOf(text: string, locale: Locale): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  let sentence = 0
  for (const { segment, index } of segmenterOf(locale).segment(text)) {
    for (const match of segment.matchAll(PARTS)) {
      const form = foldWord(match[0]).replace(/\s+/gu, '')
      if (!MEANINGFUL.test(form)) continue
      const start = index + match.index
      const gap = text.slice(end, start)
      // A mere point stands within: N.m, e.g., example.com.
      if (pieces.length > 0 && gap !== '.' && SENTENCE_END.test(gap)) sentence += 1
      end = start + match[0].length
      const kind = /^[\p{Nd}]/u.test(match[0]) ? 'number' : hasCjk(form) ? 'cjk' : 'word'
      const piece: Piece = { form, written: writtenWord(match[0]), kind, start, end, gap, sentence }
      const whole = joined(pieces.at(-1), piece)
      if (whole === undefined) pieces.push(piece)
      else pieces[pieces.length - 1] = whole
    }
  }
  return pieces
}
