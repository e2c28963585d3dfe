import type { Chunk } from '../engine.ts'
import type { StoredPassage } from '../ranking/hits.ts'
import { numberOf, type Row, textOf } from './rows.ts'
import { readTerms } from './stored-terms.ts'

export const PASSAGE_COLUMNS = 'id, chunk_id, models, chunk, sentences, headings, extras, plain, length'

export function passageOf(row: Row, similarity: number | undefined): StoredPassage {
  const models = textOf(row, 'models')
  return {
    chunkId: textOf(row, 'chunk_id'),
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
