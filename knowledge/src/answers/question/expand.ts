import type { GlossaryTerm } from '@tradewind/schema/contracts/knowledge-documents'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { ontologyWords, PARAMETERS } from '@tradewind/schema/ontology'
import { foldTerm } from '@tradewind/schema/units'
import type { QueryExpansion } from '../../retrieval/engine.ts'
import { termOf } from '../../retrieval/tokens/passage-terms.ts'
import { piecesOf } from '../../retrieval/tokens/pieces.ts'
import type { Glossary } from '../parts.ts'
import { CONCEPTS } from './concepts.ts'

/** One thing as each language says it, the preferred word first. */
export interface Entry {
  readonly words: Readonly<Partial<Record<Locale, readonly string[]>>>
}

/** How much a word that stands for the question's counts beside it. */
const PREFERRED = 0.9
const SYNONYM = 0.5
/** An entry reached by a synonym may mean something else: "battery" is a voltage, a capacity, an accessory. */
const BY_SYNONYM = 0.6
/** In the question's own language: it has said the word already. */
const OWN_SYNONYM = 0.35
const MOST_SYNONYMS = 3
/** A question of many things expands into a page; the engine reads each expansion. */
const MOST_ENTRIES = 16
/** Keywords of one sentence: more are a riddle. */
const MOST_PAIRS = 5

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/u

function ontologyEntries(): Entry[] {
  const both = (pick: (locale: Locale) => { label: string; synonyms: readonly string[] } | undefined): Entry => ({
    words: Object.fromEntries(
      LOCALES.map((locale) => {
        const words = pick(locale)
        return [locale, words === undefined ? [] : [...new Set([words.label, ...words.synonyms])]]
      }),
    ),
  })
  const english = ontologyWords('en')
  return [
    ...PARAMETERS.map(({ code }) => both((locale) => ontologyWords(locale).parameters[code])),
    ...Object.entries(english.values).flatMap(([code, values]) =>
      Object.keys(values).map((value) => both((locale) => ontologyWords(locale).values[code]?.[value])),
    ),
    ...Object.keys(english.categories).map((code) => both((locale) => ontologyWords(locale).categories[code])),
    ...Object.keys(english.industries).map((code) => both((locale) => ontologyWords(locale).industries[code])),
  ]
}

/** An entry by the words of one language, each as the terms a text is searched by. */
interface Spelling {
  readonly entry: Entry
  readonly folded: string
  readonly terms: readonly string[]
}

const termsOf = (text: string, locale: Locale): string[] => piecesOf(text, locale).map((piece) => termOf(piece, locale))

function spellings(entries: readonly Entry[], locale: Locale): Spelling[] {
  return entries.flatMap((entry) =>
    (entry.words[locale] ?? []).map((word) => ({ entry, folded: foldTerm(word), terms: termsOf(word, locale) })),
  )
}

const houseSpellings = new Map<Locale, readonly Spelling[]>()
const glossarySpellings = new WeakMap<readonly GlossaryTerm[], Map<Locale, readonly Spelling[]>>()

function ofHouse(locale: Locale): readonly Spelling[] {
  let known = houseSpellings.get(locale)
  if (known === undefined) {
    known = spellings([...CONCEPTS, ...ontologyEntries()], locale)
    houseSpellings.set(locale, known)
  }
  return known
}

function ofGlossary(terms: readonly GlossaryTerm[], locale: Locale): readonly Spelling[] {
  const byLocale = glossarySpellings.get(terms) ?? new Map<Locale, readonly Spelling[]>()
  let known = byLocale.get(locale)
  if (known === undefined) {
    const entries = terms.map(({ term, synonyms }) => ({
      words: Object.fromEntries(
        LOCALES.map((it) => [it, [...(term[it] === undefined ? [] : [term[it]]), ...(synonyms[it] ?? [])]]),
      ),
    }))
    known = spellings(entries, locale)
    byLocale.set(locale, known)
    glossarySpellings.set(terms, byLocale)
  }
  return known
}

const CONCEPT_SET: ReadonlySet<Entry> = new Set(CONCEPTS)

/** An entry a text speaks of, and where. Half-open, UTF-16 code units. */
export interface Said {
  readonly entry: Entry
  readonly start: number
  readonly end: number
}

/** German writes words together: a "Pufferbatterie" is a battery, "Druckluftqualität" a property of compressed air. */
const PART = 5
const isWithin = (word: string, part: string): boolean => word.startsWith(part) || word.endsWith(part)

interface ReadText {
  readonly text: string
  readonly locale: Locale
  readonly folded: string
  readonly pieces: readonly { readonly term: string; readonly start: number; readonly end: number }[]
}

function readText(text: string, locale: Locale): ReadText {
  const pieces = piecesOf(text, locale).map((piece) => ({ ...piece, term: termOf(piece, locale) }))
  return { text, locale, folded: foldTerm(text), pieces }
}

/** Where a text says an entry's word: all its words in any inflection, side by side where the language has spaces. */
function placeOf(spelling: Spelling, { text, locale, folded, pieces }: ReadText): Omit<Said, 'entry'> | undefined {
  if (UNSPACED.test(spelling.folded)) {
    if (!folded.includes(spelling.folded)) return undefined
    const start = Math.max(0, text.toLowerCase().indexOf(spelling.folded))
    return { start, end: start + spelling.folded.length }
  }
  const [first, ...rest] = spelling.terms
  if (first === undefined) return undefined
  for (const [at, piece] of pieces.entries()) {
    const isPart = locale === 'de' && rest.length === 0 && first.length >= PART && isWithin(piece.term, first)
    if (piece.term !== first && !isPart) continue
    if (!rest.every((term, offset) => pieces[at + 1 + offset]?.term === term)) continue
    return { start: piece.start, end: pieces[at + rest.length]?.end ?? piece.end }
  }
  return undefined
}

/** Entries a text speaks of, the longest words first; of "torque accuracy" not also "torque". */
export function entriesSaid(text: string, locale: Locale, glossary: Glossary): Said[] {
  const read = readText(text, locale)
  // A single letter is a unit in Latin; in Chinese a word only where the concepts say so.
  const all = [...ofGlossary(glossary.terms(), locale), ...ofHouse(locale)].filter(
    ({ folded: word, entry }) => [...word].length > 1 || (UNSPACED.test(word) && CONCEPT_SET.has(entry)),
  )
  const said = all.flatMap((spelling) => {
    const place = placeOf(spelling, read)
    return place === undefined ? [] : [{ spelling, place }]
  })
  said.sort((a, b) => b.spelling.folded.length - a.spelling.folded.length)
  const found: Said[] = []
  const taken: string[] = []
  for (const { spelling, place } of said) {
    const { entry, folded: word } = spelling
    if (found.some((it) => it.entry === entry)) continue
    if (taken.some((longer) => longer !== word && longer.includes(word))) continue
    taken.push(word)
    found.push({ entry, ...place })
  }
  return found.slice(0, MOST_ENTRIES)
}

/** The words of all languages for what a question says, by ontology, technical concepts and the marketers' glossary. */
export function expansionsOf(text: string, language: Locale, glossary: Glossary): QueryExpansion[] {
  const entries = entriesSaid(text, language, glossary)
  const folded = foldTerm(text)
  return LOCALES.flatMap((locale) =>
    entries.flatMap(({ entry }) => {
      const { words } = entry
      // The house's own concepts are lists of equals; the ontology's labels come before what buyers call them.
      const [label = ''] = words[language] ?? []
      const certainty = CONCEPT_SET.has(entry) || folded.includes(foldTerm(label)) ? 1 : BY_SYNONYM
      return (words[locale] ?? []).slice(0, MOST_SYNONYMS + 1).flatMap((word, at): QueryExpansion[] => {
        if (locale === language) return at === 0 ? [] : [{ text: word, locale, weight: OWN_SYNONYM * certainty }]
        return [{ text: word, locale, weight: (at === 0 ? PREFERRED : SYNONYM) * certainty }]
      })
    }),
  )
}

/** Terms of a text and how another language says them, in the order of the text; what a rendering by glossary shows. */
export function termPairs(text: string, from: Locale, to: Locale, glossary: Glossary): (readonly [string, string])[] {
  const folded = foldTerm(text)
  const place = (word: string) => folded.indexOf(foldTerm(word))
  const taken: Said[] = []
  for (const said of entriesSaid(text, from, glossary)) {
    // One word has one meaning here: the first entry is the longest.
    if (!taken.some((other) => said.start < other.end && said.end > other.start)) taken.push(said)
  }
  return taken
    .slice(0, MOST_PAIRS)
    .flatMap(({ entry: { words } }) => {
      const original = (words[from] ?? []).find((word) => place(word) >= 0)
      const [other] = words[to] ?? []
      return original === undefined || other === undefined ? [] : [[original, other] as const]
    })
    .sort(([a], [b]) => place(a) - place(b))
}
