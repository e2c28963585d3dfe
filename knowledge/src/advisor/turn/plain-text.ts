/** Characters that show nothing or turn the text around: control, format and private-use characters, except line ends. */
const INVISIBLE = /[^\P{C}\n\u200c\u200d]/gu
/** Longer than a buyer writes; what follows is not read. */
const MOST_CHARACTERS = 2_000

/** A buyer's text without what cannot be seen. Never longer than the contract allows. */
export function plainText(text: string): string {
  return text.replaceAll(INVISIBLE, ' ').slice(0, MOST_CHARACTERS).trim()
}

/** Whether there is a letter or a digit in it. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
