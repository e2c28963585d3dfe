import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import type { Locale } from '@tradewind/schema/locales'
import { foldWord, withoutAccents } from './fold.ts'

/** Snowball. Chinese and Japanese words are not inflected by endings that could be cut off without a dictionary. */
const STEMMERS: Readonly<Partial<Record<Locale, (word: string) => string>>> = {
  en: english,
  es: spanish,
  ar: arabic,
  de: german,
  pt: portuguese,
}

/** Many write ه at the end for ة, which the stemmer takes off. */
const HEH_FOR_TA_MARBUTA = /(?<=...)ه$/u

/** Enough for the vocabulary in use; the stemmers take some microseconds a word. */
const REMEMBERED = 50_000
const remembered = new Map<string, string>()

/**
 * The stem of a word, without accents. Words with digits have none: they are names. The Arabic stemmer knows ة and the
 * alef with hamza as endings and prefixes, so it reads the word before these are folded.
 * @param word as written, in lower case
 */
export function stemOf(word: string, locale: Locale): string {
  const stemmer = STEMMERS[locale]
  if (stemmer === undefined || /\p{N}/u.test(word)) return withoutAccents(foldWord(word))
  const key = `${locale}${word}`
  let stem = remembered.get(key)
  if (stem === undefined) {
    const cut = withoutAccents(foldWord(stemmer(word) || word))
    stem = locale === 'ar' ? cut.replace(HEH_FOR_TA_MARBUTA, '') : cut
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(key, stem)
  }
  return stem
}
