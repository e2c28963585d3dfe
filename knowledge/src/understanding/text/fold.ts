import { simplifyHan } from './simplify-han.ts'

/** A text in one spelling, and where each of its UTF-16 units stood in the original. */
export interface Folded {
  readonly source: string
  readonly text: string
  /** Start and end in `source` of what became the unit at this index of `text`. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Directional marks, zero-width characters, soft hyphen, Arabic vowel signs and tatweel. */
const DROPPED = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u064b-\u065f\u0670\u0640ء]/u
const MARK = /\p{Mn}/u
const LATIN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u
const KATAKANA = /[\u30a1-\u30ff\uff66-\uff9f]/u

/** What NFKC and lower case leave different although buyers mean the same by it. */
const SAME: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  گ: 'ج',
  پ: 'ب',
  چ: 'ج',
  ڤ: 'ف',
  '٪': '%',
  '٫': '.',
  '٬': "'",
  '؛': ';',
  '؟': '?',
  '×': 'x',
  '✕': 'x',
  º: '°',
  '˚': '°',
  '⁄': '/',
  '∕': '/',
}
const DASH = /[\u2010-\u2015\u2212\ufe63\uff0d]/u
const TILDE = /[\u301c\uff5e\u223c\u02dc]/u
const DOUBLE_QUOTE = /[“”„″＂«»「」『』《》〝〞]/u
const SINGLE_QUOTE = /[‘’‚′´`]/u

function digitOf(code: number): string | undefined {
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
  return undefined
}

/** One character (with a voicing mark of its own, in half-width kana) in its folded spelling. */
function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return code === 0x0a || code === 0x0d ? '\n' : character.toLowerCase()
  const digit = digitOf(code)
  if (digit !== undefined) return digit
  if (DASH.test(character)) return '-'
  if (TILDE.test(character)) return '~'
  if (DOUBLE_QUOTE.test(character)) return '"'
  if (SINGLE_QUOTE.test(character)) return "'"
  const same = SAME[character]
  if (same !== undefined) return same
  let folded = ''
  for (const part of character.normalize('NFKC').toLowerCase()) {
    const plain = LATIN.test(part) ? part.normalize('NFD').replace(/\p{Mn}/gu, '') : part
    folded += SAME[plain] ?? (/\s/u.test(plain) ? ' ' : DASH.test(plain) ? '-' : simplifyHan(plain))
  }
  return folded
}

/** Words of the trade that are written with and without the mark inside longer ones: バッテリ(ー)パック. */
const LONG_OR_SHORT =
  /(?:バッテリ|センサ|コントロ?ーラ|ローラ|ドライバ|モータ|ランナ|テスタ|メータ|カバ|アダプタ|エア|シリンダ|コネクタ|トランスデューサ|ギア|モジュール)$/u

/** Combining voicing marks of kana, as files from some systems carry them. */
const VOICING = /[\u3099\u309a\uff9e\uff9f]/u

/**
 * One spelling for what people write in several: width, case, accents, digits of all scripts, letter variants of
 * Arabic, traditional characters, dashes, quotes, the long-vowel mark at the end of a katakana word.
 */
export function fold(source: string): Folded {
  const from: number[] = []
  const to: number[] = []
  let text = ''
  let at = 0
  const push = (folded: string, start: number, end: number) => {
    for (let unit = 0; unit < folded.length; unit += 1) {
      from.push(start)
      to.push(end)
    }
    text += folded
  }
  while (at < source.length) {
    let character = String.fromCodePoint(source.codePointAt(at) ?? 0)
    const start = at
    at += character.length
    if (VOICING.test(source[at] ?? '') && KATAKANA.test(character)) {
      character = (character.normalize('NFKC') + (source[at] ?? '').normalize('NFKC')).normalize('NFC')
      at += 1
    }
    if (DROPPED.test(character) || MARK.test(character)) continue
    if (character === 'ー' || character === 'ｰ') {
      const before = text.at(-1) ?? ''
      const after = source[at] ?? ''
      if (/\d/.test(before) && /[\d０-９]/.test(after)) push('-', start, at)
      else if ((KATAKANA.test(before) && !KATAKANA.test(after)) || LONG_OR_SHORT.test(text)) continue
      else push('ー', start, at)
      continue
    }
    if (character === '，' || character === '،') {
      // A comma of these scripts parts figures, except between digits of the same width or script.
      const isWithinNumber = /[０-９٠-٩]/.test(source[start - 1] ?? '') && /[０-９٠-٩]/.test(source[at] ?? '')
      push(isWithinNumber ? ',' : ', ', start, at)
      continue
    }
    const folded = foldCharacter(character)
    // 2½ is two and a half, not 21/2.
    const isFractionAfterDigit = folded.includes('/') && folded.length > 1 && /\d/.test(text.at(-1) ?? '')
    push(isFractionAfterDigit ? ` ${folded}` : folded, start, at)
  }
  return { source, text, from, to }
}

/** The folded spelling alone, for words of a lexicon. */
export function foldedText(source: string): string {
  return fold(source).text
}
