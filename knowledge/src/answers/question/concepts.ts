import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { MAINTENANCE_WORDS } from '../lexicon/maintenance-words.ts'
import { TECHNICAL_WORDS } from '../lexicon/technical-words.ts'
import { WORDS_A_TO_D } from '../lexicon/words-a-d.ts'
import { WORDS_E_TO_L } from '../lexicon/words-e-l.ts'
import { WORDS_M_TO_R } from '../lexicon/words-m-r.ts'
import { WORDS_S_TO_Z } from '../lexicon/words-s-z.ts'

/** Order of the lists in a line. */
const ORDER = LOCALES

export interface Concept {
  readonly words: Readonly<Record<Locale, readonly string[]>>
}

const conceptsOf = (words: string): Concept[] =>
  words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const lists = line.split(';').map((list) => list.split('|').map((word) => word.trim()))
      return {
        words: Object.fromEntries(ORDER.map((locale, at) => [locale, lists[at] ?? []])) as unknown as Concept['words'],
      }
    })

/** Words of the trade itself; the others are those of manuals in general. */
export const TRADE_CONCEPTS: readonly Concept[] = [MAINTENANCE_WORDS, TECHNICAL_WORDS].flatMap(conceptsOf)

/**
 * What manuals speak of and no product ontology names: one concept per line, a list per language in the order
 * en; zh; es; ar; ja; de; pt. It bridges a question in one language to a passage in another, beside the ontology and the
 * marketers' glossary.
 */
export const CONCEPTS: readonly Concept[] = [
  ...TRADE_CONCEPTS,
  ...[WORDS_A_TO_D, WORDS_E_TO_L, WORDS_M_TO_R, WORDS_S_TO_Z].flatMap(conceptsOf),
]
