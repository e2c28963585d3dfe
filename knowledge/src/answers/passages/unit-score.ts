import type { Locale } from '@tradewind/schema/locales'
import { foldTerm } from '@tradewind/schema/units'
import type { Chunk } from '../../retrieval/engine.ts'
import { termOf } from '../../retrieval/tokens/passage-terms.ts'
import { piecesOf } from '../../retrieval/tokens/pieces.ts'
import { isStopWord } from '../../retrieval/tokens/stop-words.ts'
import type { Phrase, Unit } from './question-units.ts'
import { sentencesIn } from './sentences-in.ts'

/** A text as it is searched for phrases. */
interface Searched {
  readonly terms: readonly string[]
  readonly places: ReadonlyMap<string, readonly number[]>
  readonly folded: string
}

const REMEMBERED = 4_000

/** A passage read: as a whole, its heading and title, and each of its sentences and rows. */
interface ReadPassage {
  readonly text: Searched
  readonly heading: Searched
  readonly sentences: readonly Searched[]
}

const remembered = new Map<string, ReadPassage>()

function searched(text: string, locale: Locale): Searched {
  const terms = piecesOf(text, locale).map((piece) => termOf(piece, locale))
  const places = new Map<string, number[]>()
  for (const [at, term] of terms.entries()) {
    const known = places.get(term)
    if (known === undefined) places.set(term, [at])
    else known.push(at)
  }
  return { terms, places, folded: foldTerm(text) }
}

/** A passage is read once; its id changes when its document changes its shape, its text is part of the key. */
function readPassage(chunk: Chunk): ReadPassage {
  const key = `${chunk.id} ${chunk.text.length} ${chunk.revision}`
  let known = remembered.get(key)
  if (known === undefined) {
    known = {
      text: searched([chunk.title, ...chunk.headings, chunk.text].join('\n'), chunk.locale),
      heading: searched([chunk.headings.at(-1) ?? '', chunk.title].join('\n'), chunk.locale),
      sentences: sentencesIn(chunk).map((sentence) => searched(sentence, chunk.locale)),
    }
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(key, known)
  }
  return known
}

/** Long German and Spanish words of one family: "Zahlung" in "Zahlungsbedingungen". */
const FAMILY = 6

function holdsTerm(text: Searched, term: string): boolean {
  if (text.places.has(term)) return true
  if (term.length < FAMILY) return false
  for (const other of text.places.keys()) {
    if (other.length >= FAMILY && (other.startsWith(term) || term.startsWith(other) || other.endsWith(term)))
      return true
  }
  return false
}

function holds(text: Searched, { terms, written }: Phrase): boolean {
  if (written !== undefined) return text.folded.includes(written)
  const [first, ...rest] = terms
  if (first === undefined) return false
  if (rest.length === 0) return holdsTerm(text, first)
  return (text.places.get(first) ?? []).some((at) => rest.every((term, offset) => text.terms[at + 1 + offset] === term))
}

/** What a passage holds of each unit of the question. */
export interface Held {
  readonly chunk: Chunk
  readonly units: readonly boolean[]
  /** Of those in its heading or title. */
  readonly heading: readonly boolean[]
  /** By sentence or row, in order. */
  readonly sentences: readonly (readonly boolean[])[]
  /** Whether its language has a word for the unit at all. */
  readonly known: readonly boolean[]
}

export function heldBy(chunk: Chunk, units: readonly Unit[]): Held {
  const { text, heading, sentences } = readPassage(chunk)
  const phrases = units.map((unit) => unit.phrases[chunk.locale])
  const within = (searched: Searched) => phrases.map((all) => all.some((phrase) => holds(searched, phrase)))
  const whole = within(text)
  return {
    chunk,
    units: whole,
    heading: within(heading),
    sentences: sentences.map(within),
    known: phrases.map((all) => all.length > 0),
  }
}

/** A figure or a code of the question says more than a word. */
const LITERAL = 1.6
/**
 * A word its language has no translation for cannot be held; it counts this much against the passage. More when passages
 * are compared than when one is asked whether it answers at all: there the words we can read have to do.
 */
const UNTRANSLATED = { compared: 0.45, alone: 0.3 } as const

export interface UnitScore {
  /** How much of the question the passage holds, 0…1. */
  readonly share: number
  /** How much of it stands in one sentence or row together with the heading: what answers stands close together. */
  readonly sentence: number
}

/** Weight of each unit: words that few of the candidates hold weigh most. */
export function unitWeights(units: readonly Unit[], candidates: readonly Held[]): number[] {
  return units.map((unit, at) => {
    const holding = candidates.filter((it) => it.units[at] === true).length
    return Math.log(1 + (candidates.length + 1) / (holding + 1)) * (unit.isLiteral ? LITERAL : 1)
  })
}

const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0)

/** A word of the heading counts for a sentence below it, less than one of its own. */
const FROM_HEADING = 0.5

/** How much of a question each passage holds. */
export function unitScores(weights: readonly number[], candidates: readonly Held[]): UnitScore[] {
  return candidates.map((it) => {
    const counted = (untranslated: number) =>
      weights.map((weight, at) => (it.known[at] === true ? weight : weight * untranslated))
    const counts = counted(UNTRANSLATED.compared)
    const total = sumOf(counts)
    if (total === 0) return { share: 0, sentence: 0 }
    const alone = counted(UNTRANSLATED.alone)
    const share = sumOf(alone.filter((_weight, at) => it.units[at] === true)) / sumOf(alone)
    const sentences = it.sentences.map((flags) =>
      counts.reduce((sum, weight, at) => {
        if (flags[at] === true) return sum + weight
        return it.heading[at] === true ? sum + weight * FROM_HEADING : sum
      }, 0),
    )
    return { share, sentence: Math.max(0, ...sentences) / total }
  })
}

/** Share of a passage's own heading that the question says: a question of an FAQ asked in other words. */
export function headingSaid(chunk: Chunk, units: readonly Unit[]): number {
  const heading = chunk.headings.at(-1)
  if (heading === undefined) return 0
  const words = piecesOf(heading, chunk.locale).filter((piece) => !isStopWord(piece.form, chunk.locale))
  if (words.length === 0) return 0
  const phrases = units.flatMap((unit) => unit.phrases[chunk.locale])
  const written = phrases.flatMap((phrase) => phrase.written ?? [])
  const terms = new Set(phrases.flatMap((phrase) => phrase.terms))
  const said = words.filter((piece) => {
    const form = foldTerm(piece.form)
    return terms.has(termOf(piece, chunk.locale)) || written.some((word) => word.includes(form) || form.includes(word))
  })
  return said.length / words.length
}
