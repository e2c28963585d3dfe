import { visitTextGrams } from '../tokens/grams.ts'
import { rarity, saturated } from './corpus.ts'

export interface GramScores {
  /** BM25 over letter groups as a share of the question's weight. */
  readonly whole: number
  /** Share of the question's weight in the sentence that has most of it, 0…1. */
  readonly sentence: number
}

interface Counted {
  readonly counts: Uint16Array
  readonly length: number
  /** Which of the asked groups each sentence holds. */
  readonly sentences: readonly (readonly number[])[]
}

function count(asked: ReadonlyMap<string, number>, plain: readonly string[]): Counted {
  const counts = new Uint16Array(asked.size)
  let length = 0
  const sentences = plain.map((sentence) => {
    const held = new Set<number>()
    length += visitTextGrams(sentence, (gram) => {
      const at = asked.get(gram)
      if (at === undefined) return
      counts[at] = (counts[at] ?? 0) + 1
      held.add(at)
    })
    return [...held]
  })
  return { counts, length, sentences }
}

function numbered(question: string): ReadonlyMap<string, number> {
  const asked = new Map<string, number>()
  visitTextGrams(question, (gram) => {
    if (!asked.has(gram)) asked.set(gram, asked.size)
  })
  return asked
}

/**
 * Compares the question with each passage letter by letter. A group is weighed by how many of these passages hold it:
 * what tells the candidates apart counts, and no statistics of letter groups have to be kept.
 * @param plains per passage its sentences
 */
export function gramScores(question: string, plains: readonly (readonly string[])[]): readonly GramScores[] {
  const asked = numbered(question)
  const counted = plains.map((plain) => count(asked, plain))
  const holding = new Uint32Array(asked.size)
  for (const { counts } of counted) {
    for (let at = 0; at < counts.length; at += 1) if ((counts[at] ?? 0) > 0) holding[at] = (holding[at] ?? 0) + 1
  }
  const weights = Float64Array.from(holding, (held) => rarity(held, plains.length))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return counted.map(() => ({ whole: 0, sentence: 0 }))
  const average = Math.max(1, counted.reduce((sum, { length }) => sum + length, 0) / counted.length)
  const weightOf = (held: readonly number[]): number => held.reduce((sum, at) => sum + (weights[at] ?? 0), 0)
  return counted.map(({ counts, length, sentences }) => {
    let whole = 0
    counts.forEach((times, at) => {
      if (times > 0) whole += (weights[at] ?? 0) * saturated(times, length, average)
    })
    return { whole: whole / total, sentence: Math.max(0, ...sentences.map(weightOf)) / total }
  })
}
