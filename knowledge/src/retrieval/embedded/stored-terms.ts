import type { PassageTerms } from '../tokens/passage-terms.ts'

/** Terms as two columns of text: a parser for JSON would take longer than ranking does. */
export interface StoredTerms {
  readonly sentences: string
  readonly plain: string
  readonly extras: string
  readonly headings: number
}

export function storeTerms(terms: PassageTerms): StoredTerms {
  return {
    sentences: terms.sentences.map((words) => words.join(' ')).join('\n'),
    plain: terms.plain.join('\n'),
    extras: terms.extras.join(' '),
    headings: terms.headings,
  }
}

const split = (text: string, separator: string): readonly string[] => (text === '' ? [] : text.split(separator))

export function readTerms(stored: StoredTerms): PassageTerms {
  return {
    sentences: split(stored.sentences, '\n').map((sentence) => sentence.split(' ')),
    plain: split(stored.plain, '\n'),
    extras: split(stored.extras, ' '),
    headings: stored.headings,
  }
}
