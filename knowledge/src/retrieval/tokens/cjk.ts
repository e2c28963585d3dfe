/** Scripts that are written without spaces, as far as the house's languages use them. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u
const RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu
const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u

export function hasCjk(text: string): boolean {
  return CJK.test(text)
}

/** The text cut where Chinese or Japanese begins or ends. */
export function runsOf(text: string): readonly string[] {
  return text.match(RUNS) ?? []
}

/** Pairs of neighbouring characters: terms beside the words, because where a word ends is a guess. */
export function bigramsOf(plain: string): readonly string[] {
  return runsOf(plain)
    .filter(hasCjk)
    .flatMap((run) => Array.from({ length: run.length - 1 }, (_pair, at) => run.slice(at, at + 2)))
}

/** In a Japanese question, what is written in Hiragana only is grammar more often than not. */
export function isHiragana(term: string): boolean {
  return HIRAGANA.test(term)
}
