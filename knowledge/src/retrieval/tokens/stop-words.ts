import type { Locale } from '@tradewind/schema/locales'
import { foldWord, withoutAccents } from './fold.ts'
import { words as ar } from './stop-words/ar.ts'
import { words as de } from './stop-words/de.ts'
import { words as en } from './stop-words/en.ts'
import { words as es } from './stop-words/es.ts'
import { words as ja } from './stop-words/ja.ts'
import { words as pt } from './stop-words/pt.ts'
import { words as zh } from './stop-words/zh.ts'

/**
 * Words that say how something is asked, not what: articles, prepositions, auxiliaries, question words. They are left
 * out of a question only; passages keep all their words.
 */
const WORDS: Readonly<Record<Locale, string>> = { en, zh, es, ar, ja, de, pt }

const sets = new Map<Locale, ReadonlySet<string>>()

function stopWordsOf(locale: Locale): ReadonlySet<string> {
  let set = sets.get(locale)
  if (set === undefined) {
    const words = WORDS[locale].trim().split(/\s+/).map(foldWord)
    set = new Set([...words, ...words.map(withoutAccents)])
    sets.set(locale, set)
  }
  return set
}

/** @param form folded, with its accents or without */
export function isStopWord(form: string, locale: Locale): boolean {
  return stopWordsOf(locale).has(form)
}
