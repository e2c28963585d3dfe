import type { Atom } from '../text/atoms.ts'
import type { Consulted, Mention } from './match.ts'
import type { Meaning } from './meaning.ts'

/** Parts shorter than this stand in too many words by chance. */
const SHORTEST_PART = 4
const SHORTEST_WORD = 9
/** What German puts between the parts of a compound. */
const LINK = /^(?:s|n|en|es|e)?$/

/** Kinds of meaning worth finding inside a compound. */
const CONTENT: readonly Meaning['kind'][] = [
  'value',
  'application',
  'industry',
  'category',
  'parameter',
  'protocol',
  'brand',
  'counter',
]

/**
 * "Akkuversion", "Radmutternmontage": the known words at the beginning and the end of a compound no list has. Each
 * is a mention of its own part of the word.
 */
export function findInCompounds(
  atoms: readonly Atom[],
  isExplained: (atom: number) => boolean,
  { lexicon, quality }: Consulted,
): readonly Mention[] {
  if (lexicon.locale !== 'de') return []
  return atoms.flatMap((atom, index): Mention[] => {
    if (atom.kind !== 'latin' || atom.text.length < SHORTEST_WORD || isExplained(index)) return []
    const meaningsOf = (part: string): readonly Meaning[] => {
      const found: Meaning[] = []
      lexicon.exact.walk(
        (position) => (position === 0 ? [part] : undefined),
        (_, meanings) => found.push(...meanings.filter(({ kind }) => CONTENT.includes(kind))),
      )
      return found
    }
    const part = (start: number, end: number): Mention | undefined => {
      const meanings = meaningsOf(atom.text.slice(start, end))
      return meanings.length === 0
        ? undefined
        : {
            first: index,
            next: index + 1,
            start: atom.start + start,
            end: atom.start + end,
            meanings,
            quality: quality * 0.88,
          }
    }
    const { length } = atom.text
    let head: Mention | undefined
    for (let end = length - 3; end >= SHORTEST_PART && head === undefined; end -= 1) head = part(0, end)
    const from = head === undefined ? SHORTEST_PART : head.end - atom.start
    let tail: Mention | undefined
    for (let start = from; start <= length - SHORTEST_PART && tail === undefined; start += 1) tail = part(start, length)
    // Without a known tail the head needs a link or a whole word's length behind it.
    const rest = head === undefined ? '' : atom.text.slice(head.end - atom.start)
    const isPlausible = head !== undefined && (tail !== undefined || rest.length >= 3 || LINK.test(rest))
    return [
      ...(isPlausible && head !== undefined ? [head] : []),
      ...(tail === undefined || head === undefined ? [] : [tail]),
    ]
  })
}
