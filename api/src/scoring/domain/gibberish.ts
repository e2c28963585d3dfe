const LATIN_WORD = /^[a-z]{8,}$/i
const CONSONANTS = /[bcdfghjklmnpqrstvwxz]{8,}/i
/** Least share of vowels in a word that somebody could say. */
const LEAST_VOWELS = 0.2
/** More words than these are a text. */
const MOST_WORDS = 3

/** Keys hit at random: one to three words, one of which nobody could say. Long German words are none. */
export function isGibberish(text: string): boolean {
  const words = text.trim().split(/[\s.,_-]+/)
  return words.length <= MOST_WORDS && words.some(isUnspeakable)
}

function isUnspeakable(word: string): boolean {
  if (!LATIN_WORD.test(word)) return false
  const vowels = word.match(/[aeiouy]/gi)?.length ?? 0
  if (CONSONANTS.test(word) && vowels / word.length < LEAST_VOWELS) return true
  // Capitals in the middle, again and again: `aKdMeQwLpT`.
  return word.length >= 10 && (word.match(/[a-z](?=[A-Z])/g)?.length ?? 0) >= 3
}
