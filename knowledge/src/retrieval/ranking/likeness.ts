import { withoutAccents } from '../tokens/fold.ts'

const SIZE = 3
/** Half of the letter groups: "torgue" is like "torque", "Schlüssel" like "Drehmomentschlüssel". */
const ENOUGH = 0.5
/** Shorter words are like too many others. */
const SHORTEST = 5

function groupsOf(word: string): ReadonlySet<string> {
  const bordered = `_${word}_`
  return new Set(Array.from({ length: bordered.length - SIZE + 1 }, (_group, at) => bordered.slice(at, at + SIZE)))
}

/**
 * How far a word stands in another one, misspelled or as part of a compound: share of its groups of three letters,
 * 0 when it is less than half.
 */
export function likeness(asked: string, found: string): number {
  if (asked.length < SHORTEST || found.length < SHORTEST) return 0
  const groups = groupsOf(withoutAccents(asked))
  const others = groupsOf(withoutAccents(found))
  let shared = 0
  for (const group of groups) if (others.has(group)) shared += 1
  const share = shared / groups.size
  return share >= ENOUGH ? share : 0
}
