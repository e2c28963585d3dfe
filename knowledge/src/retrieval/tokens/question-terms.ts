import type { Locale } from '@tradewind/schema/locales'
import type { QueryExpansion } from '../engine.ts'
import { bigramsOf, isHiragana } from './cjk.ts'
import { plainText } from './fold.ts'
import { extraTerms, termOf } from './passage-terms.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { isStopWord } from './stop-words.ts'

export interface AskedTerm {
  readonly term: string
  /** 1 for what the question says itself. */
  readonly weight: number
  /** One more way to find what another term asks for, too: counts only where the index knows it. */
  readonly isExtra: boolean
  /** Its letters, when it may be found inside another word. */
  readonly word?: string
}

/** A question as the passages of one language are asked it. */
export interface AskedTerms {
  readonly locale: Locale
  readonly terms: readonly AskedTerm[]
  /** Neighbouring words, at least one of which is no stop word. */
  readonly pairs: readonly (readonly [string, string])[]
  /** `plainText` of what is asked. */
  readonly plain: string
  /** How many words the question has, when it is asked in another language than the passages; else 0. */
  readonly foreignWords: number
}

export interface AskedQuestion {
  readonly text: string
  readonly locale: Locale
  readonly expansions?: readonly QueryExpansion[]
}

/** A word that both languages happen to spell alike means the same only sometimes; a number always does. */
const FOREIGN_WORD = 0.5

/** "IT", "TI" and "WHO" are names, unless the whole text shouts. */
function isAcronym(text: string, piece: Piece): boolean {
  const written = text.slice(piece.start, piece.end)
  return written.length > 1 && /^\p{Lu}+$/u.test(written) && /\p{Ll}/u.test(text)
}

function isContent(text: string, piece: Piece, locale: Locale): boolean {
  if (piece.kind === 'cjk' && piece.form.length === 1 && isHiragana(piece.form)) return false
  return !isStopWord(piece.form, locale) || isAcronym(text, piece)
}

interface Reading {
  readonly content: readonly Piece[]
  readonly pairs: readonly (readonly [Piece, Piece])[]
}

/** Nothing but stop words: then they are what is asked. */
function readText(text: string, pieces: readonly Piece[], locale: Locale): Reading {
  const isAsked = new Set(pieces.filter((piece) => isContent(text, piece, locale)))
  const pairs = pieces.flatMap((piece, at) => {
    const before = pieces[at - 1]
    if (before === undefined || before.sentence !== piece.sentence) return []
    return isAsked.has(before) || isAsked.has(piece) ? [[before, piece] as const] : []
  })
  return { content: isAsked.size === 0 ? pieces : [...isAsked], pairs }
}

function ownTerms(text: string, pieces: readonly Piece[], content: readonly Piece[], locale: Locale): AskedTerm[] {
  const words = content.map((piece) => ({ term: termOf(piece, locale), weight: 1, isExtra: false, word: piece.form }))
  const bigrams = bigramsOf(plainText(text)).filter((pair) => !isHiragana(pair))
  const extras = [...extraTerms(text, pieces, locale), ...bigrams]
  return [...words, ...extras.map((term) => ({ term, weight: 1, isExtra: true }))]
}

/** What of a question may stand in another language as it is: names and numbers. A single character is neither. */
function sharedTerms(terms: readonly AskedTerm[]): readonly AskedTerm[] {
  return terms
    .filter(({ term }) => term.length > 1)
    .map(({ term }) => ({ term, isExtra: true, weight: /\p{N}/u.test(term) ? 1 : FOREIGN_WORD }))
}

/** The heaviest of each term. */
function distinct(terms: readonly AskedTerm[]): readonly AskedTerm[] {
  const kept = new Map<string, AskedTerm>()
  for (const term of terms) {
    if ((kept.get(term.term)?.weight ?? -1) < term.weight) kept.set(term.term, term)
  }
  return [...kept.values()]
}

/** Reads a question for the passages of the locale `of`, which need not be the language it is asked in. */
export function askedTerms(question: AskedQuestion, of: Locale): AskedTerms {
  const { text, locale, expansions = [] } = question
  const pieces = piecesOf(text, locale)
  const { content, pairs } = readText(text, pieces, locale)
  const isForeign = of !== locale
  const spelled = ownTerms(text, pieces, content, of)
  const own = isForeign ? sharedTerms(spelled) : spelled
  const expanded = expansions
    .filter((expansion) => expansion.locale === of)
    .map((expansion) => {
      const read = piecesOf(expansion.text, of)
      return { ...readText(expansion.text, read, of), ...expansion, weight: Math.min(1, Math.max(0, expansion.weight)) }
    })
  const added = expanded.flatMap((expansion) => [
    ...expansion.content.map((piece) => ({
      term: termOf(piece, of),
      weight: expansion.weight,
      isExtra: !isForeign,
      word: piece.form,
    })),
    ...bigramsOf(plainText(expansion.text)).map((term) => ({ term, weight: expansion.weight, isExtra: true })),
  ])
  const spoken = isForeign ? [...expanded.map((expansion) => expansion.text), text] : [text]
  const near = [...pairs, ...expanded.flatMap((expansion) => expansion.pairs)]
  return {
    locale: of,
    terms: distinct([...own, ...added]),
    pairs: near.map(([before, after]) => [termOf(before, of), termOf(after, of)] as const),
    plain: spoken.map(plainText).join(' '),
    foreignWords: isForeign ? new Set(content.map((piece) => piece.form)).size : 0,
  }
}
