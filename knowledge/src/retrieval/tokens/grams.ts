import { hasCjk, runsOf } from './cjk.ts'

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
 * passage and a question have in common letter by letter. Visited, not listed: ranking reads some ten thousand.
 * @param plain as `plainText` gives it
 * @returns how many there were
 */
export function visitTextGrams(plain: string, visit: (gram: string) => void): number {
  let count = 0
  for (const run of runsOf(plain)) {
    const isCjk = hasCjk(run)
    const text = isCjk ? run : ` ${run.trim()} `
    const size = isCjk ? 2 : SIZE
    for (let at = 0; at + size <= text.length; at += 1) visit(text.slice(at, at + size))
    count += Math.max(0, text.length - size + 1)
    if (!isCjk) continue
    for (const character of run) visit(character)
    count += run.length
  }
  return count
}
