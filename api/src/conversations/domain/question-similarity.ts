import { characterGrams, searchable } from './search-text.ts'
import { STOP_WORDS } from './stop-words.ts'

/** Counts of what a question is made of: its words, parts of words, and pairs of characters where these are words. */
export type Features = ReadonlyMap<string, number>

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-./][\p{L}\p{N}]+)*/gu
const CHARACTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu
/** Endings and particles, which say how is asked. */
const ONLY_KANA = /^\p{Script=Hiragana}+$/u
/** Parts of words let "calibrate" and "calibration" meet. All of a word's together weigh this, however long it is. */
const PARTS_WEIGHT = 0.8

/** The features of a question. Words that only say how is asked count nothing. */
export function features(text: string): Features {
  const counts = new Map<string, number>()
  const add = (feature: string, weight: number) => counts.set(feature, (counts.get(feature) ?? 0) + weight)
  const plain = searchable(text)
  for (const gram of characterGrams(plain)) {
    if ([...gram].length > 1 && !ONLY_KANA.test(gram) && !STOP_WORDS.has(gram)) add(`g:${gram}`, 1)
  }
  for (const [word] of plain.replace(CHARACTERS, ' ').matchAll(WORD)) {
    if (STOP_WORDS.has(word)) continue
    add(`w:${word}`, 1)
    const own = parts(word)
    for (const part of own) add(`p:${part}`, PARTS_WEIGHT / Math.sqrt(own.length))
  }
  return counts
}

/** Every word of a question that has a digit in it, such as a model or a torque: one other makes another question. */
export function figuresIn(text: string): string {
  const words = [...searchable(text).replace(CHARACTERS, ' ').matchAll(WORD)].map(([word]) => word)
  return words
    .filter((word) => /\p{Nd}/u.test(word))
    .sort()
    .join(' ')
}

/** Runs of four letters, the word's beginning and end marked. */
function parts(word: string): string[] {
  const marked = [...`^${word}$`]
  return marked.length < 5 ? [] : marked.slice(0, -3).map((_, at) => marked.slice(at, at + 4).join(''))
}

/**
 * How rare each feature is among the questions known: what all of them have says little. With few questions all are
 * nearly alike.
 */
export function rarity(questions: readonly Features[]): (feature: string) => number {
  const seen = new Map<string, number>()
  for (const question of questions)
    for (const feature of question.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  return (feature) => Math.log(1 + (questions.length + 1) / ((seen.get(feature) ?? 0) + 1))
}

/** Cosine of the angle between two questions, weighted by rarity: 0 nothing in common, 1 the same. */
export function similarity(a: Features, b: Features, weigh: (feature: string) => number): number {
  let dot = 0
  for (const [feature, count] of a) dot += count * (b.get(feature) ?? 0) * weigh(feature) ** 2
  const size = (question: Features) =>
    Math.sqrt([...question].reduce((sum, [feature, count]) => sum + (count * weigh(feature)) ** 2, 0))
  const sizes = size(a) * size(b)
  return sizes === 0 ? 0 : dot / sizes
}
