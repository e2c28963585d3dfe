/** Scripts that are written without spaces, as far as the house's languages use them. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u
const RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu
const KATAKANA = /^[\p{Script=Katakana}ー]+$/u
const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u

export function hasCjk(text: string): boolean {
  return CJK.test(text)
}

/** The text cut where Chinese or Japanese begins or ends. */
export function runsOf(text: string): readonly string[] {
  return text.match(RUNS) ?? []
}

/** Pairs of neighbouring characters: terms beside the words, because where a word ends is a guess. */
export function visitBigrams(plain: string, visit: (pair: string) => void): void {
  if (!hasCjk(plain)) return
  for (const run of runsOf(plain)) {
    if (!hasCjk(run)) continue
    for (let at = 0; at + 2 <= run.length; at += 1) visit(run.slice(at, at + 2))
  }
}

export function bigramsOf(plain: string): readonly string[] {
  const pairs: string[] = []
  visitBigrams(plain, (pair) => pairs.push(pair))
  return pairs
}

/** In a Japanese question, what is written in Hiragana only is grammar more often than not. */
export function isHiragana(term: string): boolean {
  return HIRAGANA.test(term)
}

export function isKatakana(term: string): boolean {
  return KATAKANA.test(term)
}
