import { withoutAccents } from '../tokens/fold.ts'

const SIZE = 3
/** "Schlüssel" stands in "Drehmomentschlüssel" with almost all of its groups, "entran" in "entrega" with half. */
const ENOUGH = 0.6
/** Of a word with one letter wrong that much counts. */
const MISSPELLED = 0.8
/** Shorter words are like too many others. */
const SHORTEST = 5

/** One letter is another, is missing, is too many, or has changed places with its neighbour. */
function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [restOfA, restOfB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (restOfA.length <= 1 && restOfB.length <= 1) return true
  return restOfA.length === 2 && restOfB === `${restOfA[1]}${restOfA[0]}`
}

/** A word cut up for comparing. */
interface Cut {
  readonly word: string
  readonly groups: ReadonlySet<string>
}

function cut(form: string): Cut {
  const word = withoutAccents(form)
  const bordered = `_${word}_`
  const groups = new Set<string>()
  for (let at = 0; at + SIZE <= bordered.length; at += 1) groups.add(bordered.slice(at, at + SIZE))
  return { word, groups }
}

/** Passages use the same words over and over. */
const REMEMBERED = 30_000
const remembered = new Map<string, Cut>()

function cutOf(form: string): Cut {
  let known = remembered.get(form)
  if (known === undefined) {
    known = cut(form)
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(form, known)
  }
  return known
}

/**
 * Compares words with the one that is asked for, 0…1: how far it stands in another one, as the share of its groups of
 * three letters, or whether somebody slipped on the keyboard; 0 when it is neither.
 */
export function likenessTo(asked: string): (found: string) => number {
  const { word, groups } = cut(asked)
  const wanted = groups.size * ENOUGH
  return (found) => {
    if (word.length < SHORTEST || found.length < SHORTEST) return 0
    const other = cutOf(found)
    if (isOneSlipApart(word, other.word)) return MISSPELLED
    if (other.groups.size < wanted) return 0
    let shared = 0
    let left = groups.size
    for (const group of groups) {
      if (other.groups.has(group)) shared += 1
      left -= 1
      if (shared + left < wanted) return 0
    }
    return shared / groups.size
  }
}
