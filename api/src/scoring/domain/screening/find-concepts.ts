import type { Concept } from './concepts.ts'
import { internationalLexicon, LANGUAGES, type Language, lexicon } from './lexicons.ts'
import type { Entry } from './read-lexicon.ts'
import { languagesByScript } from './scripts.ts'

/** Languages whose words are not parted by spaces. */
const DENSE: ReadonlySet<Language> = new Set(['zh', 'ja', 'ko', 'th'])
/** Small words that Arabic, Persian, Urdu and Hebrew write together with the next one. */
const PREFIXES: Partial<Record<Language, RegExp>> = {
  ar: /^[وفبكلسا]{1,4}$/,
  he: /^[והבלמשכ]{1,3}$/,
}
const LETTER = /[\p{L}\p{M}\p{N}]/u
/** Beyond these a text says the same again, and takes time. */
const MOST_CHARACTERS = 4_000
/** Entries at least this long mean the same, or nothing, in the languages they are not from. */
const UNMISTAKABLE = 6
/** And at least this long, hardly anything else, when it is not known which language it is. */
const TELLING = 5
/** So few languages are all looked up. */
const FEW = 5
/** So much evidence makes a language sure. */
const SURE = 2
/** And so much that one may say so to people. */
const VERY_SURE = 5
/** A language that has this part of the best one's evidence may be the text's too. */
const NEARLY = 0.7

/** What a text speaks of: each concept with the different entries of the word lists that were found for it. */
export type Found = ReadonlyMap<Concept, ReadonlySet<string>>

export interface Reading {
  readonly found: Found
  /** The languages it may be in, the likeliest first. */
  readonly languages: readonly Language[]
  readonly sureOfLanguage: boolean
  /** Something of its language was recognised: only then is what it does not speak of telling. */
  readonly legible: boolean
}

type Listed = Entry & { readonly language: Language | 'international' }
type Index = ReadonlyMap<string, readonly Listed[]>

/** Finds the concepts of a folded text, by the word lists of the languages it may be in. */
export function findConcepts(folded: string): Reading {
  const text = folded.slice(0, MOST_CHARACTERS)
  const allowed = new Set<Language | 'international'>([...languagesByScript(text), 'en', 'international'])
  const boundaries = boundariesOf(text)
  const long = findAll(text, boundaries, longEntries()).filter(({ language }) => allowed.has(language))
  const own = [...allowed].filter((language) => language !== 'international')
  const { languages, sure, evidence } = likeliest(text, long, own)
  // English is mixed into every language. When nothing gives the language away, longer words are looked up in all.
  const others = sure ? (['en'] as const) : own
  const short = [
    ...languages.flatMap((language) => findAll(text, boundaries, shortEntries(language))),
    ...others
      .filter((language) => !languages.includes(language))
      .flatMap((language) => findAll(text, boundaries, shortEntries(language)))
      .filter(({ text: entry }) => entry.length >= TELLING),
  ]
  const found = new Map<Concept, Set<string>>()
  for (const { concept, text: entry } of [
    ...long,
    ...findAll(text, boundaries, shortEntries('international')),
    ...short,
  ]) {
    const entries = found.get(concept) ?? new Set()
    entries.add(entry)
    found.set(concept, entries)
  }
  return {
    found,
    languages,
    sureOfLanguage: languages.length === 1 && evidence >= VERY_SURE,
    legible: evidence > 0,
  }
}

function likeliest(
  text: string,
  hits: readonly Listed[],
  allowed: readonly Language[],
): { readonly languages: readonly Language[]; readonly sure: boolean; readonly evidence: number } {
  const tokens = text.split(/[^\p{L}\p{M}']+/u).filter((token) => token !== '')
  const scores = allowed.map((language) => {
    const { words } = lexicon(language)
    const small = DENSE.has(language)
      ? [...words].filter((word) => text.includes(word)).length
      : tokens.filter((token) => words.has(token)).length
    return { language, score: small + hits.filter((hit) => hit.language === language).length }
  })
  const best = Math.max(0, ...scores.map(({ score }) => score))
  // A script that few languages use gives them away by itself.
  if (best === 0) return { languages: allowed.length <= FEW ? allowed : [], sure: allowed.length <= FEW, evidence: 0 }
  const languages = scores
    .filter(({ score }) => score > 0 && score >= best * NEARLY)
    .sort((a, b) => b.score - a.score)
    .map(({ language }) => language)
  return { languages, sure: best >= SURE || allowed.length <= FEW, evidence: best }
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** 0 between words; letters of scripts without spaces and of the others do not make one word. */
function kindOf(character: string | undefined): 0 | 1 | 2 {
  if (character === undefined || !LETTER.test(character)) return 0
  return UNSPACED.test(character) ? 1 : 2
}

/** 1 where a word begins. */
function boundariesOf(text: string): Uint8Array {
  const boundaries = new Uint8Array(text.length)
  let before: 0 | 1 | 2 = 0
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text[at])
    if (kind === 0 || kind !== before) boundaries[at] = 1
    before = kind
  }
  return boundaries
}

/** The word goes on behind `end`. */
const goesOn = (text: string, end: number): boolean => {
  const next = kindOf(text[end])
  return next !== 0 && next === kindOf(text[end - 1])
}

function findAll(text: string, boundaries: Uint8Array, index: Index): Listed[] {
  const hits = new Set<Listed>()
  for (let at = 0; at < text.length; at += 1) {
    for (const entry of index.get(text.slice(at, at + 2)) ?? []) {
      if (!text.startsWith(entry.text, at) || !mayStart(text, boundaries, at, entry)) continue
      if (entry.whole && goesOn(text, at + entry.text.length)) continue
      hits.add(entry)
    }
    for (const entry of index.get(text[at] ?? '') ?? []) {
      if (mayStart(text, boundaries, at, entry) && !(entry.whole && goesOn(text, at + 1))) hits.add(entry)
    }
  }
  return [...hits]
}

function mayStart(text: string, boundaries: Uint8Array, at: number, { inside, language }: Listed): boolean {
  if (inside || boundaries[at] === 1) return true
  if (language === 'international') return false
  if (DENSE.has(language)) return true
  const prefix = PREFIXES[language]
  if (prefix === undefined) return false
  for (let start = at - 1; start >= at - 4 && start >= 0; start -= 1) {
    if (boundaries[start] === 1) return prefix.test(text.slice(start, at))
  }
  return false
}

const indexes = new Map<string, Index>()

function indexed(name: string, entries: () => readonly Listed[]): Index {
  const known = indexes.get(name)
  if (known !== undefined) return known
  const index = new Map<string, Listed[]>()
  for (const entry of entries()) {
    const key = entry.text.slice(0, 2)
    index.set(key, [...(index.get(key) ?? []), entry])
  }
  indexes.set(name, index)
  return index
}

const listed = (language: Listed['language']): Listed[] =>
  (language === 'international' ? internationalLexicon() : lexicon(language)).entries.map((entry) => ({
    ...entry,
    language,
  }))

const shortEntries = (language: Listed['language']): Index =>
  indexed(language, () => listed(language).filter((entry) => entry.text.length < UNMISTAKABLE))

const longEntries = (): Index =>
  indexed('long', () =>
    (['international', ...LANGUAGES] as const).flatMap(listed).filter((entry) => entry.text.length >= UNMISTAKABLE),
  )
