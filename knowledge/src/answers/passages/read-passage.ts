import { foldTerm } from '@tradewind/schema/units'
import type { Chunk } from '../../retrieval/engine.ts'
import { termOf } from '../../retrieval/tokens/passage-terms.ts'
import { piecesOf } from '../../retrieval/tokens/pieces.ts'
import { isStopWord } from '../../retrieval/tokens/stop-words.ts'
import { sentencesIn } from './sentences-in.ts'
import type { Phrase } from './unit.ts'

/** A passage as questions are compared with it. Its lines are title, headings, and then each sentence or row. */
export interface ReadPassage {
  readonly terms: readonly string[]
  /** Where each term stands, and in which line each place is. */
  readonly places: ReadonlyMap<string, readonly number[]>
  readonly lineAt: readonly number[]
  /** Long words by how they begin and by how they end. */
  readonly heads: ReadonlyMap<string, readonly string[]>
  readonly tails: ReadonlyMap<string, readonly string[]>
  readonly folded: readonly string[]
  /** The sentences, and the line of the first of them. */
  readonly sentences: readonly string[]
  readonly firstSentence: number
  /** Content words of the innermost heading. */
  readonly heading: readonly { readonly form: string; readonly term: string }[]
}

/** Long German and Spanish words of one family: "Zahlung" in "Zahlungsbedingungen". */
const FAMILY = 6
const REMEMBERED = 6_000
const remembered = new Map<string, ReadPassage>()

function listAt<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function read(chunk: Chunk): ReadPassage {
  const { title, headings, locale } = chunk
  const sentences = sentencesIn(chunk)
  const lines = [title, ...headings, ...sentences]
  const terms: string[] = []
  const lineAt: number[] = []
  const places = new Map<string, number[]>()
  const heads = new Map<string, string[]>()
  const tails = new Map<string, string[]>()
  for (const [line, text] of lines.entries()) {
    for (const piece of piecesOf(text, locale)) {
      const term = termOf(piece, locale)
      if (!places.has(term) && term.length >= FAMILY) {
        listAt(heads, term.slice(0, FAMILY), term)
        listAt(tails, term.slice(-FAMILY), term)
      }
      listAt(places, term, terms.length)
      terms.push(term)
      lineAt.push(line)
    }
  }
  const heading = piecesOf(headings.at(-1) ?? '', locale)
    .filter((piece) => !isStopWord(piece.form, locale))
    .map((piece) => ({ form: foldTerm(piece.form), term: termOf(piece, locale) }))
  const firstSentence = 1 + headings.length
  return { terms, places, lineAt, heads, tails, folded: lines.map(foldTerm), sentences, firstSentence, heading }
}

/** A passage is read once; its id changes when its document changes its shape, its text is part of the key. */
export function readPassage(chunk: Chunk): ReadPassage {
  const key = `${chunk.id} ${chunk.text.length} ${chunk.revision}`
  let known = remembered.get(key)
  if (known === undefined) {
    known = read(chunk)
    const [oldest] = remembered.keys()
    if (remembered.size >= REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    remembered.set(key, known)
  }
  return known
}

/** How well a word stands for the one asked for: a relative of it may mean something else. */
const RELATIVE = 0.5

interface Kin {
  readonly term: string
  readonly likeness: number
}

/** Terms of the passage that are the asked one, go on where it ends, are how it begins, or end as it does. */
function kinOf({ places, heads, tails }: ReadPassage, term: string): Kin[] {
  const same = places.has(term) ? [{ term, likeness: 1 }] : []
  if (term.length < FAMILY) return same
  const relatives = [
    ...(heads.get(term.slice(0, FAMILY)) ?? []).filter((it) => it.startsWith(term) || term.startsWith(it)),
    ...(tails.get(term.slice(-FAMILY)) ?? []).filter((it) => it.endsWith(term)),
  ]
  return [...same, ...relatives.filter((it) => it !== term).map((it) => ({ term: it, likeness: RELATIVE }))]
}

/** A line in which a phrase stands, and how well: 1 as it is, less by a relative of its word. */
export interface HeldLine {
  readonly line: number
  readonly likeness: number
}

/** The lines of a passage in which a phrase stands; some of them twice. */
export function linesHolding(passage: ReadPassage, { terms, written }: Phrase): HeldLine[] {
  const { places, lineAt, folded } = passage
  if (written !== undefined) {
    return folded.flatMap((text, line) => (text.includes(written) ? [{ line, likeness: 1 }] : []))
  }
  const [first, ...rest] = terms
  if (first === undefined) return []
  const begins = rest.length === 0 ? kinOf(passage, first) : [{ term: first, likeness: 1 }]
  return begins.flatMap(({ term, likeness }) =>
    (places.get(term) ?? []).flatMap((at) => {
      const line = lineAt[at]
      const isWhole = rest.every(
        (next, offset) => passage.terms[at + 1 + offset] === next && lineAt[at + 1 + offset] === line,
      )
      return isWhole && line !== undefined ? [{ line, likeness }] : []
    }),
  )
}
