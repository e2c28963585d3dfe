import type { Span, UnderstandRequest } from '@tradewind/schema/contracts/understanding'
import type { Locale } from '@tradewind/schema/locales'
import type { Mention } from '../lexicon/match.ts'
import type { Cue, Meaning, MeaningOf } from '../lexicon/meaning.ts'
import type { NumberRead } from '../numbers/number-read.ts'
import type { Atom } from './atoms.ts'
import type { Folded } from './fold.ts'
import { overlaps, type Range } from './range.ts'

/** What every recogniser reads: the text folded, cut up, and the lexicon's words found in it. */
export interface Sentence {
  readonly request: UnderstandRequest
  readonly folded: Folded
  readonly atoms: readonly Atom[]
  /** In order, none overlapping another. */
  readonly mentions: readonly Mention[]
  /** All that were found, shorter ones within longer ones included. */
  readonly allMentions: readonly Mention[]
  readonly locale: Locale
  readonly numbers: readonly NumberRead[]
}

/** The span of a range of the folded text in the request's text. */
export function spanOf({ folded }: Sentence, { start, end }: Range): Span {
  const from = folded.from[start] ?? 0
  const to = folded.to[Math.max(start, end - 1)] ?? folded.source.length
  return { start: from, end: to, text: folded.source.slice(from, to) }
}

export function meaningsOf<Kind extends Meaning['kind']>(mention: Mention, kind: Kind): readonly MeaningOf<Kind>[] {
  return mention.meanings.filter((meaning): meaning is MeaningOf<Kind> => meaning.kind === kind)
}

export const meaningOf = <Kind extends Meaning['kind']>(
  mention: Mention | undefined,
  kind: Kind,
): MeaningOf<Kind> | undefined => (mention === undefined ? undefined : meaningsOf(mention, kind)[0])

export const hasCue = (mention: Mention | undefined, ...cues: readonly Cue[]): boolean =>
  mention?.meanings.some((meaning) => meaning.kind === 'cue' && cues.includes(meaning.cue)) ?? false

/** What ends a clause: more than a comma between figures ("2,5"), which stands inside an atom. */
const BREAK = /[.;!?。\n](?!\d)|\.(?=\s|$)/u

/** Whether a sentence ends between the two offsets. */
export const isBroken = ({ folded }: Sentence, from: number, to: number): boolean =>
  BREAK.test(
    folded.text.slice(from, to).replace(/\b(?:max|min|approx|ca|mind|aprox|tel|no|nr|art|ref)\.|\.(?=\S)/g, ''),
  )

/** Whether a comma, a bracket or more stands between the two offsets. */
export const isPaused = ({ folded }: Sentence, from: number, to: number): boolean =>
  /[,;:!?。、\n()|]|\.(?=\s|$)/u.test(folded.text.slice(from, to).replace(/\b(?:max|min|approx|ca|mind|aprox)\./g, ''))

/** Ranges already made something of; nothing is read twice. */
export class Taken {
  readonly #ranges: Range[] = []
  /** Where the sender's company stands: names are looked for beside it. */
  company: Range | undefined

  take(range: Range): void {
    this.#ranges.push(range)
  }

  /** Where the next of them begins, from this offset on. */
  nextAfter(offset: number): number | undefined {
    const starts = this.#ranges.map(({ start }) => start).filter((start) => start >= offset)
    return starts.length === 0 ? undefined : Math.min(...starts)
  }

  has(range: Range): boolean {
    return this.#ranges.some((taken) => overlaps(taken, range))
  }
}
