import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as german } from '@orama/stemmers/german'
import type { Locale } from '@tradewind/schema/locales'
import { foldWord, withoutAccents } from './fold.ts'
import { arabicStem } from './stems/arabic.ts'
import { portugueseStem } from './stems/portuguese.ts'
import { spanishStem } from './stems/spanish.ts'

/** Chinese and Japanese words are not inflected by endings that could be cut off without a dictionary. */
const STEMMERS: Readonly<Partial<Record<Locale, (word: string) => string>>> = {
  en: english,
  es: spanishStem,
  ar: arabicStem,
  de: german,
  pt: portugueseStem,
}

/** Enough for the vocabulary in use; the stemmers take some microseconds a word. */
const REMEMBERED = 50_000
const remembered = new Map<string, string>()

/**
 * The stem of a word, without accents. Words with digits have none: they are names.
 * @param word as written, in lower case: stemmers read accents, and the Arabic one tells ة from ه
 */
export function stemOf(word: string, locale: Locale): string {
  const stemmer = STEMMERS[locale]
  if (stemmer === undefined || /\p{N}/u.test(word)) return withoutAccents(foldWord(word))
  const key = `${locale}${word}`
  let stem = remembered.get(key)
  if (stem === undefined) {
    stem = withoutAccents(foldWord(stemmer(word) || word))
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(key, stem)
  }
  return stem
}
