import type { Folded } from './fold.ts'

/**
 * The pieces a lexicon is matched against: a word of an alphabetic script, a single character of Chinese or
 * Japanese, or a run of digits with the separators inside it ("1.234,5", "3/8").
 */
export interface Atom {
  readonly start: number
  readonly end: number
  readonly kind: 'latin' | 'arabic' | 'han' | 'kana' | 'digits'
  readonly text: string
  /** What separates it from the atom before: nothing, something within a phrase, or the end of a phrase. */
  readonly gap: 'none' | 'soft' | 'comma' | 'hard'
}

const ATOM =
  /\d+(?:[.,/']\d+)*|[\p{Script=Arabic}]+|\p{Script=Han}|[々〆ヶヵ]|[\p{Script=Hiragana}\p{Script=Katakana}ー]|(?:\p{L}(?:'(?=\p{L}))?)+/gu
/** A bracket or a line break ends a phrase, a comma only where no turn of speech goes on; a dot only before a space or at the end. */
const HARD = /[;:!?。\n()[\]{}"|•…]|\.(?=\s|$)/u
const COMMA = /[,、]/u

function kindOf(text: string): Atom['kind'] {
  const first = text[0] ?? ''
  if (/\d/.test(first)) return 'digits'
  if (/\p{Script=Arabic}/u.test(first)) return 'arabic'
  if (/[\p{Script=Han}々〆]/u.test(first)) return 'han'
  if (/[\p{Script=Hiragana}\p{Script=Katakana}ーヶヵ]/u.test(first)) return 'kana'
  return 'latin'
}

/** Cuts a folded text into atoms, in order. */
export function atomsOf(folded: Pick<Folded, 'text'>): readonly Atom[] {
  const atoms: Atom[] = []
  let last = 0
  for (const match of splitLatin(folded.text)) {
    const [text, start] = match
    const between = folded.text.slice(last, start)
    const gap = between === '' ? 'none' : HARD.test(between) ? 'hard' : COMMA.test(between) ? 'comma' : 'soft'
    atoms.push({ start, end: start + text.length, kind: kindOf(text), text: text.replaceAll("'", ''), gap })
    last = start + text.length
  }
  return atoms
}

/** `\p{L}` also matches Arabic and Chinese letters: a run of letters is cut where the script changes. */
function* splitLatin(text: string): Generator<readonly [string, number]> {
  for (const match of text.matchAll(ATOM)) {
    const run = match[0]
    if (!/^[\p{L}']+$/u.test(run) || /^\p{Script=Arabic}+$/u.test(run) || run.length === 1) {
      yield [run, match.index]
      continue
    }
    let at = match.index
    for (const piece of run.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆ヶヵ]|\p{Script=Arabic}+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}])[\p{L}'])+/gu,
    ) ?? []) {
      yield [piece, at]
      at += piece.length
    }
  }
}
