import type { DatabaseSync } from 'node:sqlite'
import type { Permission } from '@tradewind/schema/contracts/passages'
import type { Locale } from '@tradewind/schema/locales'
import type { Chunk, Hit, IndexStatistics, RetrievalQuery } from '../engine.ts'
import { permissionLevel } from '../permission-level.ts'
import type { Corpus } from '../ranking/corpus.ts'
import { bestHits, type RankedPassage, type StoredPassage } from '../ranking/hits.ts'
import { candidateCount, searchedLocales } from '../ranking/limits.ts'
import { scoresOf } from '../ranking/rank.ts'
import { weigh } from '../ranking/weighted-terms.ts'
import { namedModels } from '../tokens/models.ts'
import { piecesOf } from '../tokens/pieces.ts'
import { askedTerms } from '../tokens/question-terms.ts'
import { findCandidates } from './candidates.ts'
import { createCorpusReader } from './corpus-reader.ts'
import { createModelReader } from './model-reader.ts'
import { PASSAGE_COLUMNS, passageOf } from './passage-rows.ts'
import { numberOf, statementsOf, textOf } from './rows.ts'
import { createVectorReader, type QuestionMeaning, type Similarities } from './vector-reader.ts'

export interface IndexReader {
  /** @param query within bounds */
  search(query: RetrievalQuery, meaning?: QuestionMeaning): readonly Hit[]
  chunk(id: string, permission: Permission): Chunk | undefined
  /** Content hash by document id; another value for documents that lack vectors of the model, when one is named. */
  documents(model?: string): ReadonlyMap<string, string>
  statistics(): IndexStatistics
}

/** The nearest passages by vector, of all languages together. */
const ALIKE = 50

export function createIndexReader(database: DatabaseSync): IndexReader {
  const statement = statementsOf(database)
  const corpusOf = createCorpusReader(statement)
  const similar = createVectorReader(statement)

  const isModel = createModelReader(statement)

  function load(ids: ReadonlySet<number>, similarities: ReadonlyMap<number, number>): readonly StoredPassage[] {
    const sql = `SELECT ${PASSAGE_COLUMNS} FROM passage WHERE id IN (SELECT value FROM json_each(?))`
    return statement(sql)
      .all(JSON.stringify([...ids]))
      .map((row) => passageOf(row, similarities.get(numberOf(row, 'id'))))
  }

  function rankLanguage(
    query: RetrievalQuery,
    locale: Locale,
    corpus: Corpus,
    named: readonly string[],
    similarities: Similarities,
  ): readonly RankedPassage[] {
    const asked = askedTerms(query, locale)
    const weighted = weigh(asked, corpus)
    const count = candidateCount(query, locale)
    const alike = similarities.get(locale) ?? new Map<number, number>()
    const lexical = findCandidates(statement, { locale, asked: weighted, corpus, named, filter: query, count })
    const passages = load(new Set([...lexical, ...alike.keys()]), alike)
    const scores = scoresOf(asked, weighted, corpus, named, passages)
    return passages.map((passage, at) => ({ passage, score: scores[at] ?? 0, weighted }))
  }

  /** One state of the index for all statements of a search, whatever is written meanwhile. */
  function atOneMoment<T>(work: () => T): T {
    database.exec('BEGIN')
    try {
      return work()
    } finally {
      database.exec('COMMIT')
    }
  }

  function search(query: RetrievalQuery, meaning: QuestionMeaning | undefined): readonly Hit[] {
    const named = namedModels(piecesOf(query.text, query.locale), isModel)
    const similarities: Similarities = meaning === undefined ? new Map() : similar(meaning, query, ALIKE)
    const ranked = searchedLocales(query).flatMap((locale) => {
      const corpus = corpusOf(locale)
      return corpus === undefined ? [] : rankLanguage(query, locale, corpus, named, similarities)
    })
    return bestHits(ranked, query.limit, query.highlight ?? true)
  }

  return {
    search: (query, meaning) => atOneMoment(() => search(query, meaning)),

    chunk(id, permission) {
      const row = statement('SELECT chunk, permission FROM passage WHERE chunk_id = ?').get(id)
      if (row === undefined || numberOf(row, 'permission') > permissionLevel(permission)) return undefined
      return JSON.parse(textOf(row, 'chunk')) as Chunk
    },

    documents(model) {
      const rows = statement('SELECT document_id, content_hash, embedding FROM document').all()
      return new Map(
        rows.map((row) => [
          textOf(row, 'document_id'),
          model === undefined || row.embedding === model ? textOf(row, 'content_hash') : '',
        ]),
      )
    },

    statistics() {
      const row = statement(
        'SELECT (SELECT count(*) FROM document) AS documents, (SELECT coalesce(sum(passages), 0) FROM total) AS chunks',
      ).get()
      return { documents: numberOf(row ?? {}, 'documents'), chunks: numberOf(row ?? {}, 'chunks') }
    },
  }
}
