import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { foldTerm } from '@tradewind/schema/units'
import { termOf } from '../../retrieval/tokens/passage-terms.ts'
import { type Piece, piecesOf } from '../../retrieval/tokens/pieces.ts'
import { isStopWord } from '../../retrieval/tokens/stop-words.ts'
import type { Glossary } from '../parts.ts'
import type { Entry } from '../question/entries.ts'
import { entriesSaid } from '../question/expand.ts'
import type { Question } from '../question/read-question.ts'
import { isUnspaced } from '../question/spellings.ts'
import type { Phrase, Unit } from './unit.ts'

const LITERAL = /\d/u
const ABBREVIATION = /^\p{Lu}{2,5}$/u
const NAME = /^\p{Lu}\p{Ll}{3,}$/u
/** Not the first word of a sentence. */
const isWithin = (text: string, { start }: Piece): boolean => !/(?:^|[.?!:;"“„«¿¡(])\s*$/u.test(text.slice(0, start))

export function phraseOf(text: string, locale: Locale): Phrase {
  if (isUnspaced(text)) return { terms: [], written: foldTerm(text) }
  return { terms: piecesOf(text, locale).map((piece) => termOf(piece, locale)) }
}

const known = new WeakMap<Entry, Unit['phrases']>()

/** The words of an entry as texts are searched for them, read once. */
function phrasesOf(entry: Entry): Unit['phrases'] {
  let phrases = known.get(entry)
  if (phrases === undefined) {
    phrases = Object.fromEntries(
      LOCALES.map((locale) => [locale, (entry.words[locale] ?? []).map((word) => phraseOf(word, locale))]),
    ) as unknown as Unit['phrases']
    known.set(entry, phrases)
  }
  return phrases
}

/** Whether a word of a text says something by itself. */
export function isContent(piece: Piece, locale: Locale): boolean {
  if (isStopWord(piece.form, locale)) return false
  // A single kana is an ending; a single Han character may be a word.
  return !(piece.kind === 'cjk' && /^[\u3040-\u309f]{1,2}$/u.test(piece.form))
}

/** Names of the products and families a question is about: they stand in every passage about them. */
export function namesIn({ skus, family }: Pick<Question, 'skus' | 'family'>): string[] {
  return [...skus, ...new Set([...family].map((sku) => sku.slice(0, sku.indexOf('-'))))]
}

/** The content words of a question as it was read, without the names of what it is about. */
export function questionUnits(
  question: Pick<Question, 'text' | 'language' | 'skus' | 'family'>,
  glossary: Glossary,
): Unit[] {
  return unitsOf(question.text, question.language, namesIn(question), glossary)
}

/** The content words of a question. @param names of products, which are left out */
export function unitsOf(text: string, language: Locale, names: readonly string[], glossary: Glossary): Unit[] {
  const pieces = piecesOf(text, language)
  const entries = entriesSaid(text, language, glossary)
  const isName = (piece: Piece) =>
    names.some((sku) => {
      const at = text.toUpperCase().indexOf(sku)
      if (text.slice(piece.start, piece.end).toUpperCase() === sku) return true
      return at >= 0 && piece.start >= at && piece.end <= at + sku.length
    })
  return pieces
    .filter((piece) => isContent(piece, language) && !isName(piece))
    .map((piece): Unit => {
      const written = text.slice(piece.start, piece.end)
      const said = entries.filter(({ start, end }) => piece.start < end && piece.end > start)
      const own: Phrase = isUnspaced(written) ? phraseOf(written, language) : { terms: [termOf(piece, language)] }
      const isLiteral = LITERAL.test(written)
      const phrases = Object.fromEntries(
        LOCALES.map((locale) => [
          locale,
          [
            ...(locale === language || isLiteral ? [own] : []),
            ...said.flatMap(({ entry }) => phrasesOf(entry)[locale]),
          ],
        ]),
      ) as unknown as Unit['phrases']
      const before = pieces[pieces.indexOf(piece) - 1]
      const followsFigure = before?.kind === 'number' && !isLiteral && /^\s?$/u.test(piece.gap)
      const isName =
        ABBREVIATION.test(written) ||
        (language !== 'de' && NAME.test(written) && pieces[0] !== piece && isWithin(text, piece))
      return { text: written, language, phrases, isName, isLiteral, followsFigure }
    })
}
