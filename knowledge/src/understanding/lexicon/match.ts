import type { Atom } from '../text/atoms.ts'
import { arabicForms, stemOf } from '../text/stems.ts'
import type { CompiledLexicon } from './compile.ts'
import type { Meaning } from './meaning.ts'
import { correctionsOf } from './typos.ts'

/** A term of the lexicon found in the text. Offsets are those of the folded text. */
export interface Mention {
  readonly first: number
  /** Atom after the last one. */
  readonly next: number
  readonly start: number
  readonly end: number
  readonly meanings: readonly Meaning[]
  /** 0…1: exact spelling in the sentence's own language is 1. */
  readonly quality: number
}

/** A lexicon consulted, how much its word counts beside another's, and which of its words are taken. */
export interface Consulted {
  readonly lexicon: CompiledLexicon
  readonly quality: number
  readonly takes: (meaning: Meaning, atoms: readonly Atom[]) => boolean
}

const STEMMED = 0.96
const MISSPELT = 0.85
const JOINED = 0.95

const formsOf = ({ kind, text }: Atom): readonly string[] => (kind === 'arabic' ? arabicForms(text) : [text])

/** What a word can mean beside what it means already: "Windkraftanlagen" an application, its singular an industry. */
const ALONGSIDE: ReadonlySet<string> = new Set(['industry', 'application'])

const has = ({ meanings }: Mention, meaning: Meaning): boolean =>
  meanings.some(
    (other) => other.kind === meaning.kind && 'code' in other && 'code' in meaning && other.code === meaning.code,
  )

/** كمية (amount) is a word and no ك before مية (hundred); of the other prepositions both readings are looked at. */
function withoutFalsePrefix(forms: readonly string[], singles: ReadonlySet<string>): readonly string[] {
  return forms.filter((form, index) => {
    const whole = forms[index - 1]
    return whole === undefined || !(whole.startsWith('ك') && whole.slice(1) === form && singles.has(whole))
  })
}

const isEveryday = ({ kind }: Meaning): boolean => kind === 'common'

/** Every term found, overlaps included; of equal spans the best reading only. */
export function findMentions(atoms: readonly Atom[], consulted: readonly Consulted[]): readonly Mention[] {
  const found = new Map<string, Mention>()
  for (const { lexicon, quality, takes } of consulted) {
    const forms = atoms.map((atom) => withoutFalsePrefix(formsOf(atom), lexicon.singles))
    const keep = (mention: Mention) => {
      const own = mention.meanings.filter((meaning) => takes(meaning, atoms.slice(mention.first, mention.next)))
      if (own.length === 0) return
      const key = `${mention.start}-${mention.end}`
      const before = found.get(key)
      if (before === undefined || (before.meanings.every(isEveryday) && !own.every(isEveryday))) {
        found.set(key, { ...mention, meanings: own })
      } else {
        const isBetter = before.quality === mention.quality
        const isAlike = before.meanings.some(({ kind }) => ALONGSIDE.has(kind))
        const more = isBetter
          ? own
          : own.filter((meaning) => isAlike && ALONGSIDE.has(meaning.kind) && !has(before, meaning))
        if (more.length > 0) found.set(key, { ...before, meanings: [...before.meanings, ...more] })
      }
    }
    const stems = forms.map((list) => list.map((form) => stemOf(form, lexicon.locale)))
    for (let first = 0; first < atoms.length; first += 1) {
      walkFrom(atoms, first, lexicon.exact, forms, quality, keep)
      walkFrom(atoms, first, lexicon.stemmed, stems, quality * STEMMED, keep)
      joinedAt(atoms, first, lexicon, quality * JOINED, keep)
    }
  }
  return [...found.values()]
}

function walkFrom(
  atoms: readonly Atom[],
  first: number,
  trie: CompiledLexicon['exact'],
  forms: readonly (readonly string[])[],
  quality: number,
  keep: (mention: Mention) => void,
): void {
  trie.walk(
    (position) => (position > 0 && atoms[first + position]?.gap === 'hard' ? undefined : forms[first + position]),
    (length, meanings) => {
      const hasComma = atoms.slice(first + 1, first + length).some(({ gap }) => gap === 'comma')
      // Only turns of speech go on after a comma ("no, rather"); names of things do not.
      const own = hasComma ? meanings.filter(({ kind }) => kind === 'cue' || kind === 'intent') : meanings
      if (own.length > 0) keep(mentionOf(atoms, first, first + length, own, quality))
    },
  )
}

function mentionOf(
  atoms: readonly Atom[],
  first: number,
  next: number,
  meanings: readonly Meaning[],
  quality: number,
): Mention {
  return { first, next, start: atoms[first]?.start ?? 0, end: atoms[next - 1]?.end ?? 0, meanings, quality }
}

/** "torquewrench" for "torque wrench", and "screw driver" for "screwdriver". */
function joinedAt(
  atoms: readonly Atom[],
  first: number,
  lexicon: CompiledLexicon,
  quality: number,
  keep: (mention: Mention) => void,
): void {
  const atom = atoms[first]
  if (atom?.kind !== 'latin') return
  const keys = lexicon.joined.get(atom.text)
  if (keys !== undefined && !lexicon.known.has(atom.text)) {
    lexicon.exact.walk(
      (position) => keys.slice(position, position + 1),
      (length, meanings) => {
        if (length === keys.length) keep(mentionOf(atoms, first, first + 1, meanings, quality))
      },
    )
  }
  const next = atoms[first + 1]
  if (next?.kind !== 'latin' || next.gap !== 'soft') return
  const whole = atom.text + next.text
  if (whole.length < 8 || !lexicon.known.has(whole)) return
  lexicon.exact.walk(
    (position) => (position === 0 ? [whole] : undefined),
    (_, meanings) => keep(mentionOf(atoms, first, first + 2, meanings, quality)),
  )
}

/**
 * The mentions that together explain most of the text, none overlapping another: long terms before short ones, words
 * of the trade before everyday ones.
 */
export function chooseMentions(atoms: readonly Atom[], mentions: readonly Mention[]): readonly Mention[] {
  const byEnd: Mention[][] = atoms.map(() => [])
  for (const mention of mentions) byEnd[mention.next - 1]?.push(mention)
  const best: number[] = [0]
  const chosen: (readonly Mention[] | undefined)[] = [undefined]
  for (let at = 1; at <= atoms.length; at += 1) {
    best[at] = best[at - 1] ?? 0
    for (const mention of byEnd[at - 1] ?? []) {
      const weight = (best[mention.first] ?? 0) + weightOf(mention)
      if (weight > (best[at] ?? 0)) {
        best[at] = weight
        chosen[at] = [mention]
      }
    }
  }
  const result: Mention[] = []
  for (let at = atoms.length; at > 0; ) {
    const last = chosen[at]?.[0]
    if (last === undefined) {
      at -= 1
      continue
    }
    result.push(last)
    at = last.first
  }
  return result.reverse()
}

function weightOf({ start, end, quality, meanings }: Mention): number {
  // What refuses or takes back must not be lost to a longer word beside it: "nada de | batería".
  const turns = meanings.some(
    (meaning) => meaning.kind === 'cue' && (meaning.cue === 'negation' || meaning.cue === 'correction'),
  )
  return (end - start) ** 1.6 * quality * (meanings.every(isEveryday) ? 0.7 : 1) * (turns ? 1.2 : 1)
}

/**
 * Mentions of words that are misspelt: every atom nothing was found for, that is no known word, is looked up under
 * the spellings at a small edit distance.
 */
export function findMisspelt(
  atoms: readonly Atom[],
  isExplained: (atom: number) => boolean,
  consulted: readonly Consulted[],
): readonly Mention[] {
  const strangers = new Set(atoms.flatMap((_, index) => (isExplained(index) ? [] : [index])))
  const mentions: Mention[] = []
  for (const { lexicon, quality, takes } of consulted) {
    const corrected = new Map<number, readonly string[]>()
    for (const index of strangers) {
      const spellings = correctionsOf(atoms[index] as Atom, lexicon)
      if (spellings.length > 0) corrected.set(index, spellings)
    }
    if (corrected.size === 0) continue
    const forms = atoms.map((atom, index) => corrected.get(index) ?? formsOf(atom))
    for (let first = 0; first < atoms.length; first += 1) {
      walkFrom(atoms, first, lexicon.exact, forms, quality * MISSPELT, (mention) => {
        const touched = [...corrected.keys()].some((index) => index >= mention.first && index < mention.next)
        const own = mention.meanings.filter((meaning) => takes(meaning, atoms.slice(mention.first, mention.next)))
        if (touched && own.length > 0) mentions.push({ ...mention, meanings: own })
      })
    }
  }
  return mentions
}
