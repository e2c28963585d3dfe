import type { Locale } from '@tradewind/schema/locales'
import type { Chunk } from '../../retrieval/engine.ts'
import { linesHolding, type ReadPassage, readPassage } from './read-passage.ts'
import type { Unit } from './unit.ts'

/** What a passage holds of each unit of the question: 0 nothing, 1 the word itself, between them what stands for it. */
export interface Held {
  readonly chunk: Chunk
  readonly units: readonly number[]
  /** Of those in its heading or title. */
  readonly heading: readonly number[]
  /** By sentence or row, in order. */
  readonly sentences: readonly (readonly number[])[]
  /** Whether its language has a word for the unit at all. */
  readonly known: readonly boolean[]
}

/** A synonym or a translation says nearly what the word says. */
const STANDS_FOR = 0.85

/** By line of the passage, the most that it holds of a unit. */
function heldLines(
  passage: ReadPassage,
  { phrases, language, isLiteral }: Unit,
  locale: Locale,
): ReadonlyMap<number, number> {
  const lines = new Map<number, number>()
  for (const [at, phrase] of phrases[locale].entries()) {
    const worth = at === 0 && (isLiteral || locale === language) ? 1 : STANDS_FOR
    for (const { line, likeness } of linesHolding(passage, phrase)) {
      lines.set(line, Math.max(lines.get(line) ?? 0, worth * likeness))
    }
  }
  return lines
}

export function heldBy(chunk: Chunk, units: readonly Unit[]): Held {
  const passage = readPassage(chunk)
  const { firstSentence, sentences } = passage
  const lines = units.map((unit) => heldLines(passage, unit, chunk.locale))
  return {
    chunk,
    units: lines.map((held) => Math.max(0, ...held.values())),
    heading: lines.map((held) => Math.max(held.get(0) ?? 0, held.get(firstSentence - 1) ?? 0)),
    sentences: sentences.map((_text, at) => lines.map((held) => held.get(firstSentence + at) ?? 0)),
    known: units.map((unit) => unit.phrases[chunk.locale].length > 0),
  }
}

/** A passage together with the questions written beside it, each as one more of its lines. */
export function withLines(held: Held, lines: readonly (readonly number[])[]): Held {
  if (lines.length === 0) return held
  const best = (at: number): number => Math.max(0, ...lines.map((line) => line[at] ?? 0))
  return {
    ...held,
    units: held.units.map((value, at) => Math.max(value, best(at))),
    sentences: [...held.sentences, ...lines],
    known: held.known.map((isKnown, at) => isKnown || best(at) > 0),
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
    const holding = candidates.filter((it) => (it.units[at] ?? 0) > 0).length
    return Math.log(1 + (candidates.length + 1) / (holding + 1)) * (unit.isLiteral ? LITERAL : 1)
  })
}

const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0)

/** A word of the heading counts for a sentence below it, less than one of its own. */
const FROM_HEADING = 0.6

/** How much of a question each passage holds. */
export function unitScores(weights: readonly number[], candidates: readonly Held[]): UnitScore[] {
  return candidates.map((it) => {
    const counted = (untranslated: number) =>
      weights.map((weight, at) => (it.known[at] === true ? weight : weight * untranslated))
    const counts = counted(UNTRANSLATED.compared)
    const total = sumOf(counts)
    if (total === 0) return { share: 0, sentence: 0 }
    const alone = counted(UNTRANSLATED.alone)
    const share = sumOf(alone.filter((_weight, at) => (it.units[at] ?? 0) > 0)) / sumOf(alone)
    const sentences = it.sentences.map((held) =>
      sumOf(counts.map((weight, at) => weight * Math.max(held[at] ?? 0, (it.heading[at] ?? 0) * FROM_HEADING))),
    )
    return { share, sentence: Math.max(0, ...sentences) / total }
  })
}

/** What a question says in one language. */
export interface SaidWords {
  readonly terms: ReadonlySet<string>
  readonly written: readonly string[]
}

/** The words of a question in each language, to be compared with many headings. */
export function saidWords(units: readonly Unit[]): (locale: Locale) => SaidWords {
  const known = new Map<Locale, SaidWords>()
  return (locale) => {
    let said = known.get(locale)
    if (said === undefined) {
      const phrases = units.flatMap((unit) => unit.phrases[locale])
      said = {
        terms: new Set(phrases.flatMap((phrase) => phrase.terms)),
        written: [...new Set(phrases.flatMap((phrase) => phrase.written ?? []))],
      }
      known.set(locale, said)
    }
    return said
  }
}

/** Share of a passage's own heading that the question says: a question of an FAQ asked in other words. */
export function headingSaid(chunk: Chunk, { terms, written }: SaidWords): number {
  const { heading } = readPassage(chunk)
  if (heading.length === 0) return 0
  const said = heading.filter(
    ({ form, term }) => terms.has(term) || written.some((word) => word.includes(form) || form.includes(word)),
  )
  return said.length / heading.length
}
