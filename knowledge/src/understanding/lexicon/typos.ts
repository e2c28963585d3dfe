import type { Atom } from '../text/atoms.ts'
import { arabicForms, stemOf } from '../text/stems.ts'
import type { CompiledLexicon } from './compile.ts'

/** Words of this length take one slip, longer ones two; shorter ones are too easily another word. */
const ONE_SLIP = 5
const TWO_SLIPS = 9

/** The known words an unknown one can stand for, the nearest only; none when it is too short or nothing is near. */
export function correctionsOf(atom: Atom, lexicon: CompiledLexicon): readonly string[] {
  if (atom.kind !== 'latin' && atom.kind !== 'arabic') return []
  const words = atom.kind === 'arabic' ? arabicForms(atom.text) : [atom.text]
  for (const word of words) {
    const found = nearest(word, lexicon)
    if (found.length > 0) return found
  }
  return []
}

function nearest(word: string, lexicon: CompiledLexicon): readonly string[] {
  if (word.length < ONE_SLIP || lexicon.known.has(word)) return []
  if (lexicon.knownStems.has(stemOf(word, lexicon.locale))) return []
  const allowed = word.length >= TWO_SLIPS ? 2 : 1
  const letters = letterMask(word)
  let best = allowed
  let found: string[] = []
  for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
    for (const candidate of lexicon.vocabulary.get(length) ?? []) {
      if (Math.min(length, word.length) < ONE_SLIP) continue
      // The first letter is rarely wrong, and a wrong one rarely means the word.
      if (candidate[0] !== word[0] && !(candidate[0] === word[1] && candidate[1] === word[0])) continue
      if (bitCount(letters ^ letterMask(candidate)) > 2 * best) continue
      const slips = editDistance(word, candidate, best)
      if (slips > best || slips === 0) continue
      if (slips < best) found = []
      best = slips
      found.push(candidate)
    }
  }
  return found.slice(0, 4)
}

function letterMask(word: string): number {
  let mask = 0
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31)
  return mask
}

function bitCount(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other
 * (optimal string alignment), or something above `most` once it is clear that it takes more.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = previous
    previous = current
  }
  return previous[b.length] ?? most + 1
}
