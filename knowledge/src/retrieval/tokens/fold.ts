import { foldTerm } from '@tradewind/schema/units'

/** Latin letters that carry no mark which decomposition would take off. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' }

/** Arabic-Indic digits, which NFKC keeps apart from 0…9. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
}

/** Soft hyphens, Arabic marks and tatweel, marks of direction: nothing that makes another word of it. */
const IDLE = /[\u00ad\u0640\u064b-\u065f\u0670\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu

/** Most words: nothing to compose, nothing to leave out. */
const ASCII_WORD = /^[A-Za-z0-9]+$/

/** A word as it was written, for a stemmer: composed, lower case, without idle characters. */
export function writtenWord(word: string): string {
  if (ASCII_WORD.test(word)) return word.toLowerCase()
  return word.normalize('NFKC').replace(IDLE, '').toLowerCase().trim()
}

/**
 * A word in one spelling: foldTerm (NFKC, lower case, Arabic letter variants and marks), Western digits, and hamza
 * without its seat, which writers often leave out. Accents stay, because stemmers read them. Idempotent.
 */
export function foldWord(word: string): string {
  if (ASCII_WORD.test(word)) return word.toLowerCase()
  return westernDigits(foldTerm(writtenWord(word)))
    .replace(/[ؤٶ]/gu, 'و')
    .replace(/[ئٸ]/gu, 'ي')
    .replace(/ٱ/gu, 'ا')
}

/** Without the accents of Latin script: what somebody types on a foreign keyboard. Expects folded text. */
export function withoutAccents(word: string): string {
  if (/^\p{ASCII}*$/u.test(word)) return word
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/[ßøłđæœı]/gu, (letter) => LETTERS[letter] ?? letter)
}

/** Text for comparing letter by letter: folded, no accents, one space for whatever is neither letter nor digit. */
export function plainText(text: string): string {
  return withoutAccents(foldWord(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
