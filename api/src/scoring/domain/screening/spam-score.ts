import { FEATURES, featuresOf, type MessageReading } from './read-message.ts'
import weights from './weights.json' with { type: 'json' }

/** How far the pieces of words may pull the score: they know only messages like those that were learnt from. */
const GRAMS_COUNT = 0.25
const GRAMS_MOST = 2

/** At or above: spam. Chosen so that of the inquiries learnt from, left out in turn, one in 200 reaches it. */
export const SPAM_FROM = 1.2
/** At or above: may be spam; a person decides. */
export const DOUBTFUL_FROM = 0.2

const named: readonly number[] = FEATURES.map(
  (name) => (weights.weights as Readonly<Record<string, number>>)[name] ?? 0,
)
let bytes: Int8Array | undefined

function gramWeights(): Int8Array {
  bytes ??= Int8Array.from(atob(weights.grams.bytes), (character) => (character.charCodeAt(0) << 24) >> 24)
  return bytes
}

/** What the pieces of words add to the score. */
export function boundGrams(byGrams: number): number {
  return Math.max(-GRAMS_MOST, Math.min(GRAMS_MOST, byGrams * GRAMS_COUNT))
}

/** The logarithm of the odds that a message is spam: 0 is even, 2.2 nine to one. */
export function spamScore(reading: MessageReading): number {
  const byName = featuresOf(reading).reduce((sum, value, index) => sum + value * (named[index] ?? 0), weights.bias)
  const perGram = gramWeights()
  let byGrams = weights.grams.bias
  for (const bucket of reading.grams) byGrams += (perGram[bucket] ?? 0) * weights.grams.step
  return byName + boundGrams(byGrams)
}

/** What a feature adds to the score of a message; negative speaks for an inquiry. */
export function contributions(reading: MessageReading): ReadonlyMap<string, number> {
  const values = featuresOf(reading)
  return new Map(FEATURES.map((name, index) => [name, (values[index] ?? 0) * (named[index] ?? 0)] as const))
}
