import type { Locale } from '@tradewind/schema/locales'
import { foldTerm } from '@tradewind/schema/units'
import { termOf } from '../../retrieval/tokens/passage-terms.ts'
import { piecesOf } from '../../retrieval/tokens/pieces.ts'
import type { Entry } from './entries.ts'

/** A word of an entry in one language, as texts are searched for it. */
export interface Spelling {
  readonly entry: Entry
  readonly folded: string
  /** Empty for a word of a language without spaces: it is looked for as it is written. */
  readonly terms: readonly string[]
}

/** The words of one language: by their first term, and those without spaces by their first character. */
export interface Spellings {
  readonly byTerm: ReadonlyMap<string, readonly Spelling[]>
  readonly byCharacter: ReadonlyMap<string, readonly Spelling[]>
}

/** A word found in a text. Half-open, UTF-16 code units. */
export interface Place {
  readonly spelling: Spelling
  readonly start: number
  readonly end: number
}

/** A text as it is searched for words. */
export interface ReadText {
  readonly locale: Locale
  /** Each character at the place where the text has it; empty when all its words have spaces between them. */
  readonly folded: string
  readonly pieces: readonly { readonly term: string; readonly start: number; readonly end: number }[]
}

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/u
/** German writes words together: a "Pufferbatterie" is a battery, "Druckluftqualität" a property of compressed air. */
const PART = 5

export const isUnspaced = (text: string): boolean => UNSPACED.test(text)

export const termsOf = (text: string, locale: Locale): string[] =>
  piecesOf(text, locale).map((piece) => termOf(piece, locale))

function listed(spellings: readonly Spelling[], key: (spelling: Spelling) => string): Map<string, Spelling[]> {
  const lists = new Map<string, Spelling[]>()
  for (const spelling of spellings) {
    const list = lists.get(key(spelling))
    if (list === undefined) lists.set(key(spelling), [spelling])
    else list.push(spelling)
  }
  return lists
}

/**
 * The words of entries in one language, ready to be found: a text is looked up in them, not they in the text.
 * @param isWord tells whether a single character is a word of this entry; a single Latin letter never is
 */
export function spellingsOf(
  entries: readonly Entry[],
  locale: Locale,
  isWord: (entry: Entry) => boolean = () => false,
): Spellings {
  const all = entries.flatMap((entry) =>
    (entry.words[locale] ?? []).flatMap((word): Spelling[] => {
      const folded = foldTerm(word)
      const isLong = [...folded].length > 1
      if (!isLong && !(isUnspaced(folded) && isWord(entry))) return []
      return [{ entry, folded, terms: isUnspaced(folded) ? [] : termsOf(word, locale) }]
    }),
  )
  return {
    byTerm: listed(
      all.filter(({ terms }) => terms.length > 0),
      ({ terms: [first = ''] }) => first,
    ),
    byCharacter: listed(
      all.filter(({ folded }) => isUnspaced(folded)),
      ({ folded }) => folded.charAt(0),
    ),
  }
}

/** One character as texts are compared, where that does not move those behind it. */
function foldedInPlace(character: string): string {
  const folded = foldTerm(character)
  return folded.length === character.length ? folded : character.toLowerCase()
}

export function readText(text: string, locale: Locale): ReadText {
  const pieces = piecesOf(text, locale).map((piece) => ({
    term: termOf(piece, locale),
    start: piece.start,
    end: piece.end,
  }))
  return { locale, folded: isUnspaced(text) ? [...text].map(foldedInPlace).join('') : '', pieces }
}

/** Words without spaces, wherever they stand. */
function unspacedPlaces({ byCharacter }: Spellings, { folded }: ReadText): Place[] {
  const places: Place[] = []
  for (let start = 0; start < folded.length; start += 1) {
    for (const spelling of byCharacter.get(folded.charAt(start)) ?? []) {
      if (!folded.startsWith(spelling.folded, start)) continue
      places.push({ spelling, start, end: start + spelling.folded.length })
    }
  }
  return places
}

/** Words whose terms stand side by side, in any inflection. */
function spacedPlaces({ byTerm }: Spellings, { pieces }: ReadText): Place[] {
  return pieces.flatMap(({ term, start, end }, at) =>
    (byTerm.get(term) ?? []).flatMap((spelling): Place[] => {
      const [, ...rest] = spelling.terms
      if (!rest.every((other, offset) => pieces[at + 1 + offset]?.term === other)) return []
      return [{ spelling, start, end: pieces[at + rest.length]?.end ?? end }]
    }),
  )
}

/** Words that begin or end a longer one. */
function partPlaces({ byTerm }: Spellings, { pieces }: ReadText): Place[] {
  return pieces.flatMap(({ term, start, end }) => {
    const found: Place[] = []
    for (let length = term.length - 1; length >= PART; length -= 1) {
      const from = term.length - length
      for (const spelling of singles(byTerm.get(term.slice(0, length)))) {
        found.push({ spelling, start, end: Math.min(end, start + length) })
      }
      for (const spelling of singles(byTerm.get(term.slice(from)))) {
        found.push({ spelling, start: Math.min(end, start + from), end })
      }
    }
    return found
  })
}

const singles = (spellings: readonly Spelling[] = []): readonly Spelling[] =>
  spellings.filter(({ terms }) => terms.length === 1)

/** Every place where a text says a word of the list, in any inflection. */
export function placesIn(spellings: Spellings, text: ReadText): Place[] {
  return [
    ...unspacedPlaces(spellings, text),
    ...spacedPlaces(spellings, text),
    ...(text.locale === 'de' ? partPlaces(spellings, text) : []),
  ]
}
