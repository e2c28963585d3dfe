import type { Locale } from '@tradewind/schema/locales'
import { bigramsOf, hasCjk } from './cjk.ts'
import { plainText } from './fold.ts'
import { wordGrams } from './grams.ts'
import { modelKeys, modelTerms } from './models.ts'
import { canonicalNumber, quantityTerm } from './numbers.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { stemOf } from './stems.ts'
import { isStopWord } from './stop-words.ts'

/** The term by which a word is found. */
export function termOf(piece: Piece, locale: Locale): string {
  return piece.kind === 'number' ? canonicalNumber(piece.form, locale) : stemOf(piece.written, locale)
}

/** Further terms of a text: model numbers without their joints, quantities with their unit. */
export function extraTerms(text: string, pieces: readonly Piece[], locale: Locale): readonly string[] {
  const quantities = pieces.flatMap((_piece, at) => quantityTerm(text, pieces, at, locale) ?? [])
  return [...new Set([...modelTerms(pieces), ...quantities])]
}

/** What the index keeps of a passage, so that ranking need not read it again. */
export interface PassageTerms {
  /** Words by sentence, in their order; headings come first, a sentence each. */
  readonly sentences: readonly (readonly string[])[]
  /** How many of the sentences are title and headings. */
  readonly headings: number
  /** Model numbers, quantities. */
  readonly extras: readonly string[]
  /** `plainText` of each sentence. */
  readonly plain: readonly string[]
}

interface SentenceTerms {
  readonly words: readonly string[]
  readonly plain: string
}

function sentencesOf(text: string, pieces: readonly Piece[], locale: Locale): readonly SentenceTerms[] {
  const groups = Map.groupBy(pieces, (piece) => piece.sentence)
  return [...groups.values()].map((group) => ({
    words: group.map((piece) => termOf(piece, locale)),
    plain: plainText(text.slice(group[0]?.start, group.at(-1)?.end)),
  }))
}

export interface PassageText {
  readonly locale: Locale
  readonly title: string
  readonly headings: readonly string[]
  readonly text: string
  readonly skus: readonly string[]
}

export function passageTerms(passage: PassageText): PassageTerms {
  const { locale, text } = passage
  const read = [...new Set([passage.title, ...passage.headings]), text].map((part) => {
    const pieces = piecesOf(part, locale)
    return { sentences: sentencesOf(part, pieces, locale), extras: extraTerms(part, pieces, locale) }
  })
  const sentences = read.flatMap((part) => part.sentences)
  return {
    sentences: sentences.map((sentence) => sentence.words),
    headings: sentences.length - (read.at(-1)?.sentences.length ?? 0),
    extras: [...new Set([...modelKeys(passage.skus), ...read.flatMap((part) => part.extras)])],
    plain: sentences.map((sentence) => sentence.plain),
  }
}

/** All terms by which a passage is found, as often as they occur in it. */
export function findingTerms(terms: PassageTerms): readonly string[] {
  return [...terms.sentences.flat(), ...terms.extras, ...terms.plain.flatMap(bigramsOf)]
}

/** Letter groups by which its words are found when they are misspelled, inflected or part of a compound; each once. */
export function findingGrams(terms: PassageTerms, locale: Locale): readonly string[] {
  const words = new Set(terms.plain.flatMap((sentence) => sentence.split(' ')))
  const grams = new Set<string>()
  for (const word of words) {
    if (word === '' || hasCjk(word) || isStopWord(word, locale)) continue
    for (const gram of wordGrams(word)) grams.add(gram)
  }
  return [...grams]
}
