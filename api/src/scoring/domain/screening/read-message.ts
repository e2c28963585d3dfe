import { ASKING, CONCEPTS, type Concept, PITCHES, RHETORIC, TRADE } from './concepts.ts'
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
}

export function readMessage(message: string, email = ''): MessageReading {
  const folded = unmask(foldText(withoutLinks(message)))
  return { ...findConcepts(folded), surface: readSurface(message, email), grams: gramsOf(folded) }
}

/** Names of the features that have a weight each, in the order of `featuresOf`. */
export const FEATURES: readonly string[] = [
  ...CONCEPTS,
  'topicKinds',
  'rhetoricKinds',
  'tradeKinds',
  'askingKinds',
  ...SURFACE_SIGNS,
]

/** A second and third word of one concept say less than the first. */
const BY_COUNT = [0, 1, 1.5, 1.8]
const TOPICS = PITCHES.filter((pitch) => !(RHETORIC as readonly Concept[]).includes(pitch))
const MATTERS = TRADE.filter((trade) => !(ASKING as readonly Concept[]).includes(trade))
const MOST_KINDS = 6

const kinds = (found: Found, concepts: readonly Concept[]): number =>
  Math.min(concepts.filter((concept) => found.has(concept)).length, MOST_KINDS)

/** The message as numbers, one for each of FEATURES. */
export function featuresOf({ found, surface }: Pick<MessageReading, 'found' | 'surface'>): readonly number[] {
  return [
    ...CONCEPTS.map((concept) => BY_COUNT[Math.min(found.get(concept)?.size ?? 0, 3)] ?? 0),
    kinds(found, TOPICS),
    kinds(found, RHETORIC),
    kinds(found, MATTERS),
    kinds(found, ASKING),
    ...SURFACE_SIGNS.map((sign) => surface[sign]),
  ]
}
