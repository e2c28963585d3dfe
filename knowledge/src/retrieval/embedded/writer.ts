import type { DatabaseSync } from 'node:sqlite'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import type { Chunk, IndexedDocument } from '../engine.ts'
import { permissionLevel } from '../permission-level.ts'
import { modelKeys } from '../tokens/models.ts'
import { findingGrams, findingTerms, passageTerms } from '../tokens/passage-terms.ts'
import { toBytes } from '../vectors/vector.ts'
import { facetTokens } from './facets.ts'
import { numberOf, statementsOf, textOf } from './rows.ts'
import { indexToken, wordsTable } from './schema.ts'
import { readTerms, storeTerms } from './stored-terms.ts'

/** Vectors of a document's passages in their order, and the model that made them. */
export interface DocumentVectors {
  readonly model: string
  readonly vectors: readonly Float32Array[]
}

export interface IndexWriter {
  /** False when the document is held with this hash, and with vectors if some are given. */
  put(document: IndexedDocument, vectors?: DocumentVectors): boolean
  remove(documentId: string): boolean
}

interface Series {
  readonly series: string
  readonly locale: Locale
}

/** Writes documents, each in one transaction: a reader sees the whole old one or the whole new one. */
export function createIndexWriter(database: DatabaseSync): IndexWriter {
  const statement = statementsOf(database)

  function inTransaction<T>(work: () => T): T {
    database.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      database.exec('COMMIT')
      return result
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }

  function addToTotal(locale: string, passages: number, terms: number): void {
    statement(
      `INSERT INTO total (locale, passages, terms) VALUES (?, ?, ?)
       ON CONFLICT (locale) DO UPDATE SET passages = passages + excluded.passages, terms = terms + excluded.terms`,
    ).run(locale, passages, terms)
  }

  /** Removes the passages of a document and says which series lost one. */
  function clear(documentRow: number): Series[] {
    const rows = statement('SELECT id, locale, series, length FROM passage WHERE document = ?').all(documentRow)
    for (const row of rows) {
      const locale = textOf(row, 'locale') as Locale
      statement(`DELETE FROM ${wordsTable(locale)} WHERE rowid = ?`).run(numberOf(row, 'id'))
      addToTotal(locale, -1, -numberOf(row, 'length'))
    }
    statement('DELETE FROM passage WHERE document = ?').run(documentRow)
    return rows.map((row) => ({ series: textOf(row, 'series'), locale: textOf(row, 'locale') as Locale }))
  }

  function insert(documentRow: number, chunk: Chunk, vector: Float32Array | undefined): void {
    const terms = passageTerms(chunk)
    const stored = storeTerms(terms)
    const { length } = findingTerms(terms)
    statement(
      `INSERT INTO passage (document, chunk_id, locale, kind, permission, models, series, revision, chunk,
         sentences, headings, extras, plain, length, vector)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      documentRow,
      chunk.id,
      chunk.locale,
      chunk.kind,
      permissionLevel(chunk.permission),
      modelKeys(chunk.skus).join(' '),
      chunk.series,
      chunk.revision,
      JSON.stringify(chunk),
      stored.sentences,
      stored.headings,
      stored.extras,
      stored.plain,
      length,
      vector === undefined ? null : toBytes(vector),
    )
    addToTotal(chunk.locale, 1, length)
  }

  /** Passages that became the newest of their series, or ceased to be, or are not in the full-text index yet. */
  function refresh({ series, locale }: Series): void {
    const changed = statement(
      `SELECT id, kind, permission, models, sentences, headings, extras, plain, isNewest
       FROM (SELECT *, revision = max(revision) OVER () AS isNewest FROM passage WHERE series = ? AND locale = ?)
       WHERE newest IS NOT isNewest`,
    ).all(series, locale)
    for (const row of changed) {
      const newest = numberOf(row, 'isNewest') === 1
      const models = textOf(row, 'models')
      const terms = readTerms({
        sentences: textOf(row, 'sentences'),
        plain: textOf(row, 'plain'),
        extras: textOf(row, 'extras'),
        headings: numberOf(row, 'headings'),
      })
      const facets = facetTokens({
        kind: textOf(row, 'kind'),
        permission: numberOf(row, 'permission'),
        models: models === '' ? [] : models.split(' '),
        newest,
      })
      statement('UPDATE passage SET newest = ? WHERE id = ?').run(newest ? 1 : 0, numberOf(row, 'id'))
      statement(`INSERT OR REPLACE INTO ${wordsTable(locale)} (rowid, words, grams, facets) VALUES (?, ?, ?, ?)`).run(
        numberOf(row, 'id'),
        findingTerms(terms).map(indexToken).join(' '),
        findingGrams(terms, locale).map(indexToken).join(' '),
        facets.join(' '),
      )
    }
  }

  function refreshAll(touched: readonly Series[]): void {
    for (const locale of LOCALES) {
      const names = new Set(touched.filter((one) => one.locale === locale).map(({ series }) => series))
      for (const series of names) refresh({ series, locale })
    }
  }

  return {
    put(document, vectors) {
      const { id, contentHash, chunks } = document
      const held = statement('SELECT id, content_hash, embedding FROM document WHERE document_id = ?').get(id)
      const model = vectors?.model ?? null
      if (held?.content_hash === contentHash && (model === null || held.embedding === model)) return false
      inTransaction(() => {
        const lost = held === undefined ? [] : clear(numberOf(held, 'id'))
        statement(
          `INSERT INTO document (document_id, content_hash, embedding) VALUES (?, ?, ?)
           ON CONFLICT (document_id) DO UPDATE SET content_hash = excluded.content_hash, embedding = excluded.embedding`,
        ).run(id, contentHash, model)
        const row = numberOf(statement('SELECT id FROM document WHERE document_id = ?').get(id) ?? {}, 'id')
        chunks.forEach((chunk, at) => {
          insert(row, chunk, vectors?.vectors[at])
        })
        refreshAll([...lost, ...chunks])
      })
      return true
    },

    remove(documentId) {
      const held = statement('SELECT id FROM document WHERE document_id = ?').get(documentId)
      if (held === undefined) return false
      inTransaction(() => {
        const lost = clear(numberOf(held, 'id'))
        statement('DELETE FROM document WHERE id = ?').run(numberOf(held, 'id'))
        refreshAll(lost)
      })
      return true
    },
  }
}
