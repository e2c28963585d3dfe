import { AMBIGUOUS, ASKING, CONCEPTS, type Concept, PITCHES, RHETORIC, TRADE } from './concepts.ts'
import { type Found, findConcepts } from './find-concepts.ts'
import { foldText } from './fold-text.ts'
import type { Language } from './lexicons.ts'
import { withoutLinks } from './links.ts'
import { readSurface, SURFACE_SIGNS, type Surface } from './surface-signs.ts'
import { gramsOf } from './text-grams.ts'
import { unmask } from './unmask.ts'

/** Everything the classifier knows of a message. */
export interface MessageReading {
  readonly found: Found
  readonly surface: Surface
  readonly grams: ReadonlySet<number>
  readonly languages: readonly Language[]
  /** The first of them, and no other. */
  readonly sureOfLanguage: boolean
  readonly legible: boolean
}

export function readMessage(message: string, email = ''): MessageReading {
  const folded = unmask(foldText(withoutLinks(message)))
  return { ...findConcepts(folded), surface: readSurface(message, email), grams: gramsOf(folded) }
}

/** Names of the features that have a weight each, in the order of `featuresOf`. */
export const FEATURES: readonly string[] = [
  ...CONCEPTS,
  'topicKinds',
  'topicHints',
  'rhetoricKinds',
  'tradeKinds',
  'askingKinds',
  'offTopic',
  ...SURFACE_SIGNS,
]

/** Of an ambiguous pitch a word says half of what a phrase does: "security" alone is no phishing. */
const WORD_SAYS = 0.5
/** From so many characters a word is as telling as a phrase; scripts without spaces write shorter. */
const TELLING_LENGTH = { spaced: 10, dense: 4 } as const
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const MOST_EVIDENCE = 2

const TOPICS = PITCHES.filter((pitch) => !(RHETORIC as readonly Concept[]).includes(pitch))
const MATTERS = TRADE.filter((trade) => !(ASKING as readonly Concept[]).includes(trade))
const MOST_KINDS = 6

/** How surely a concept is meant: 0 not at all, 1 like one phrase, at most 2. */
function evidence(found: Found, concept: Concept): number {
  const ambiguous = (AMBIGUOUS as readonly Concept[]).includes(concept)
  let sum = 0
  for (const entry of found.get(concept) ?? []) {
    const telling =
      !ambiguous || entry.includes(' ') || entry.length >= TELLING_LENGTH[DENSE.test(entry) ? 'dense' : 'spaced']
    sum += telling ? 1 : WORD_SAYS
  }
  return Math.min(sum, MOST_EVIDENCE)
}

const kinds = (found: Found, concepts: readonly Concept[]): number =>
  Math.min(concepts.filter((concept) => evidence(found, concept) >= 1).length, MOST_KINDS)

/** Topics with so many different words or phrases: one alone may be chance. */
const topicsBy = (found: Found, enough: (entries: number) => boolean): number =>
  Math.min(TOPICS.filter((topic) => enough(found.get(topic)?.size ?? 0)).length, MOST_KINDS)

/** Of no matter of the trade, neither in words nor in figures, though there is some text. */
export function isOffTopic({ found, surface }: Pick<MessageReading, 'found' | 'surface'>): boolean {
  return (
    surface.brief === 0 &&
    !MATTERS.some((matter) => found.has(matter)) &&
    surface.figure + surface.thread + surface.count + surface.number === 0
  )
}

/** The message as numbers, one for each of FEATURES. */
export function featuresOf({ found, surface }: Pick<MessageReading, 'found' | 'surface'>): readonly number[] {
  return [
    ...CONCEPTS.map((concept) => evidence(found, concept)),
    topicsBy(found, (entries) => entries > 1),
    topicsBy(found, (entries) => entries === 1),
    kinds(found, RHETORIC),
    kinds(found, MATTERS),
    kinds(found, ASKING),
    isOffTopic({ found, surface }) ? 1 : 0,
    ...SURFACE_SIGNS.map((sign) => surface[sign]),
  ]
}
