import { withoutAccents } from '../tokens/fold.ts'

const SIZE = 3
/** Half of the letter groups: "torgue" is like "torque", "Schlüssel" like "Drehmomentschlüssel". */
const ENOUGH = 0.5
/** Shorter words are like too many others. */
const SHORTEST = 5

/**
 * Compares words with the one that is asked for: how far it stands in another one, misspelled or as part of a compound,
 * as the share of its groups of three letters; 0 when that is less than half.
 */
export function likenessTo(asked: string): (found: string) => number {
  const bordered = `_${withoutAccents(asked)}_`
  const groups = new Set<string>()
  for (let at = 0; at + SIZE <= bordered.length; at += 1) groups.add(bordered.slice(at, at + SIZE))
  return (found) => {
    if (asked.length < SHORTEST || found.length < SHORTEST) return 0
    const other = `_${withoutAccents(found)}_`
    const shared = new Set<string>()
    for (let at = 0; at + SIZE <= other.length; at += 1) {
      const group = other.slice(at, at + SIZE)
      if (groups.has(group)) shared.add(group)
    }
    const share = shared.size / groups.size
    return share >= ENOUGH ? share : 0
  }
}
