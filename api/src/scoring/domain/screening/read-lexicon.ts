import { CONCEPTS, type Concept } from './concepts.ts'
import { foldText } from './fold-text.ts'

export interface Entry {
  readonly concept: Concept
  /** As it is compared (`foldText`). */
  readonly text: string
  /** Nothing may follow: a word, not the beginning of one. */
  readonly whole: boolean
  /** May stand anywhere in a word, not only at its beginning. */
  readonly inside: boolean
}

export interface Lexicon {
  /** Small words that give the language away. */
  readonly words: ReadonlySet<string>
  readonly entries: readonly Entry[]
}

const KNOWN: ReadonlySet<string> = new Set(CONCEPTS)

/**
 * Reads a word list: a line per concept, `concept: entry, entry`. An entry is the beginning of a word; with `$` behind it
 * is the whole word, with `~` before it stands anywhere in one. A space lets an entry run over several words.
 * @throws {Error} for a line it cannot read.
 */
export function readLexicon(text: string): Lexicon {
  const words = new Set<string>()
  const entries: Entry[] = []
  for (const line of text.split('\n').filter((candidate) => candidate.trim() !== '')) {
    const colon = line.indexOf(':')
    const concept = line.slice(0, colon)
    if (concept !== 'words' && !KNOWN.has(concept)) throw new Error(`no concept: ${line}`)
    for (const written of line.slice(colon + 1).split(',')) {
      const entry = foldText(written.replace(/[~$]/g, ''))
      if (entry === '') continue
      if (concept === 'words') words.add(entry)
      else
        entries.push({
          concept: concept as Concept,
          text: entry,
          whole: written.includes('$'),
          inside: written.includes('~'),
        })
    }
  }
  return { words, entries }
}
