/** Marks that make one letter of another, except the voicing marks of kana: か and が are two letters. */
const ACCENTS = /(?![\u3099\u309a])\p{M}/gu
const TATWEEL = /\u0640/gu
const CJK_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu
const MOST_WORDS = 8

/** A text as search compares it: one width and case, without accents, vowel marks and stretching. */
export function searchable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(TATWEEL, '')
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

/** Chinese and Japanese characters, alone and with their right neighbour, each once. Of a searchable text. */
export function characterGrams(text: string): string[] {
  const grams = new Set<string>()
  for (const [run] of text.matchAll(CJK_RUN)) {
    const characters = [...run]
    for (const [at, character] of characters.entries()) {
      grams.add(character)
      const next = characters[at + 1]
      if (next !== undefined) grams.add(character + next)
    }
  }
  return [...grams]
}

export interface SearchWord {
  readonly text: string
  /** What the index is asked for first where characters are words. */
  readonly grams: readonly string[]
}

/** The words of a query, each of which has to be found somewhere. */
export function searchWords(query: string): SearchWord[] {
  return searchable(query)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((text) => ({ text, grams: characterGrams(text) }))
}
