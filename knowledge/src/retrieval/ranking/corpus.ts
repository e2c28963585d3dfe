/** What is known of all passages of one language together. */
export interface Corpus {
  readonly passages: number
  /** Terms of a passage on average; at least 1. */
  readonly averageLength: number
  /** How many passages hold the term. */
  holding(term: string): number
}

/** How much a term tells passages apart (inverse document frequency); above 0 even for one that all hold. */
export function rarity(holding: number, passages: number): number {
  return Math.log(1 + (Math.max(0, passages - holding) + 0.5) / (holding + 0.5))
}

/**
 * BM25. Tried on the development questions of all languages: 0.6 to 1.6 and 0.3 to 0.9 change recall@1 by less than
 * half a point, so that these are the usual values, the first a little low.
 */
const SATURATION = 0.9
const LENGTH_SHARE = 0.75

/** 0…1.9: how well a term is covered that occurs `count` times in a passage of this length. */
export function saturated(count: number, length: number, averageLength: number): number {
  const norm = 1 - LENGTH_SHARE + LENGTH_SHARE * (length / averageLength)
  return (count * (SATURATION + 1)) / (count + SATURATION * norm)
}
