import type { Locale } from '@tradewind/schema/locales'
import type { Chunk } from '../engine.ts'
import type { Candidate } from '../ranking/rank.ts'
import { numberOf, type Row, textOf } from './rows.ts'
import { readTerms } from './stored-terms.ts'

export const PASSAGE_COLUMNS = 'id, locale, models, chunk, sentences, headings, extras, plain, length'

export interface StoredPassage extends Candidate {
  readonly id: number
  readonly locale: Locale
  /** Parsed only for the passages that are shown. */
  chunk(): Chunk
}

export function passageOf(row: Row, similarity: number | undefined): StoredPassage {
  const models = textOf(row, 'models')
  return {
    id: numberOf(row, 'id'),
    locale: textOf(row, 'locale') as Locale,
    models: models === '' ? [] : models.split(' '),
    terms: readTerms({
      sentences: textOf(row, 'sentences'),
      plain: textOf(row, 'plain'),
      extras: textOf(row, 'extras'),
      headings: numberOf(row, 'headings'),
    }),
    length: numberOf(row, 'length'),
    ...(similarity === undefined ? {} : { similarity }),
    chunk: () => JSON.parse(textOf(row, 'chunk')) as Chunk,
  }
}
