import { bigramsOf, hasCjk, runsOf } from './cjk.ts'

/** Long enough to tell words apart, short enough to find a word inside a compound; tried 3, 4 and 5. */
const SIZE = 4

function windows(text: string, size: number): string[] {
  const found: string[] = []
  for (let at = 0; at + size <= text.length; at += 1) found.push(text.slice(at, at + size))
  return found
}

/** Four letters each of a word with its borders: "_bol", "bolt", "olt_". Found inside compounds and misspelled words. */
export function wordGrams(word: string): readonly string[] {
  const bordered = `_${word}_`
  return bordered.length <= SIZE ? [bordered] : windows(bordered, SIZE)
}

/**
 * Every four letters of a text across its words, and in Chinese and Japanese every one and two characters: what a
 * passage and a question have in common letter by letter.
 * @param plain as `plainText` gives it
 */
export function textGrams(plain: string): readonly string[] {
  return runsOf(plain).flatMap((run) => (hasCjk(run) ? [...bigramsOf(run), ...run] : windows(` ${run.trim()} `, SIZE)))
}
