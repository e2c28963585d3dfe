import type { GlossaryTerm } from '@tradewind/schema/contracts/knowledge-documents'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { foldTerm } from '@tradewind/schema/units'
import type { QueryExpansion } from '../../retrieval/engine.ts'
import type { Glossary } from '../parts.ts'
import { CONCEPTS } from './concepts.ts'
import { type Entry, glossaryEntries, ontologyEntries } from './entries.ts'
import { type Place, placesIn, readText, type Spellings, spellingsOf } from './spellings.ts'

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

const houseSpellings = new Map<Locale, Spellings>()
const glossarySpellings = new WeakMap<readonly GlossaryTerm[], Map<Locale, Spellings>>()

const CONCEPT_SET: ReadonlySet<Entry> = new Set(CONCEPTS)

function ofHouse(locale: Locale): Spellings {
  let known = houseSpellings.get(locale)
  if (known === undefined) {
    known = spellingsOf([...CONCEPTS, ...ontologyEntries()], locale, (entry) => CONCEPT_SET.has(entry))
    houseSpellings.set(locale, known)
  }
  return known
}

/** Entries are made once per list, so that what is known of an entry can be kept with it. */
const entriesOfGlossary = new WeakMap<readonly GlossaryTerm[], readonly Entry[]>()

function ofGlossary(terms: readonly GlossaryTerm[], locale: Locale): Spellings {
  const entries = entriesOfGlossary.get(terms) ?? glossaryEntries(terms)
  entriesOfGlossary.set(terms, entries)
  const byLocale = glossarySpellings.get(terms) ?? new Map<Locale, Spellings>()
  let known = byLocale.get(locale)
  if (known === undefined) {
    known = spellingsOf(entries, locale)
    glossarySpellings.set(terms, byLocale.set(locale, known))
  }
  return known
}

/** An entry a text speaks of, and where. Half-open, UTF-16 code units. */
export interface Said {
  readonly entry: Entry
  readonly start: number
  readonly end: number
}

const holds = (outer: Place, inner: Place): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start

/** Entries a text speaks of, at every place, the longest words first; of "torque accuracy" not also "torque". */
export function entriesSaid(text: string, locale: Locale, glossary: Glossary): Said[] {
  const read = readText(text, locale)
  const places = [ofGlossary(glossary.terms(), locale), ofHouse(locale)]
    .flatMap((spellings) => placesIn(spellings, read))
    .sort((a, b) => b.spelling.folded.length - a.spelling.folded.length)
  const outer: Place[] = []
  const found: Said[] = []
  for (const place of places) {
    const { start, end, spelling } = place
    if (outer.some((longer) => holds(longer, place))) continue
    outer.push(place)
    if (found.some((it) => it.entry === spelling.entry && it.start === start)) continue
    found.push({ entry: spelling.entry, start, end })
  }
  return found
}

/** The words of all languages for what a question says, by ontology, technical concepts and the marketers' glossary. */
export function expansionsOf(text: string, language: Locale, glossary: Glossary): QueryExpansion[] {
  const entries = [...new Set(entriesSaid(text, language, glossary).map(({ entry }) => entry))].slice(0, MOST_ENTRIES)
  const folded = foldTerm(text)
  return LOCALES.flatMap((locale) =>
    entries.flatMap((entry) => {
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
