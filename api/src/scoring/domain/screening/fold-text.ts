/** Marks over Latin, Greek and Cyrillic letters, Hebrew points and Arabic vowels: people leave them out as they like. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g
/** Characters nobody sees; spammers cut words with them. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u206a-\u206f\ufeff\u{e0000}-\u{e007f}]/gu
const APOSTROPHES = /[’‘`´ʼ′]/g
/** Letters that decompose into nothing simpler, and Arabic ones that are written in several ways. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ħ: 'h',
  þ: 'th',
  ς: 'σ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ـ: '',
}
const FOLDED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

/**
 * Text as it is compared: compatibility forms and case levelled, marks, invisible characters and runs of space gone, so
 * that "Crédito", "CREDITO" and "ｃｒｅｄｉｔｏ" are one word.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(FOLDED, (letter) => LETTERS[letter] ?? '')
    .replace(APOSTROPHES, "'")
    .replace(/\s+/g, ' ')
    .trim()
}
