import type { Locale } from '@tradewind/schema/locales'
import type { Corpus } from '../ranking/corpus.ts'
import { numberOf, type Row } from './rows.ts'
import { indexToken, vocabularyTable } from './schema.ts'

type Statements = (sql: string) => { get(...parameters: (string | number)[]): Row | undefined }

/** Counting a common term means reading its whole list, so counts are kept until something is written. */
export function createCorpusReader(statement: Statements): (locale: Locale) => Corpus | undefined {
  let version: number | undefined
  const corpora = new Map<Locale, Corpus | undefined>()

  function read(locale: Locale): Corpus | undefined {
    const total = statement('SELECT passages, terms FROM total WHERE locale = ?').get(locale)
    const passages = total === undefined ? 0 : numberOf(total, 'passages')
    if (total === undefined || passages === 0) return undefined
    const counts = new Map<string, number>()
    const sql = `SELECT doc FROM ${vocabularyTable(locale)} WHERE term = ? AND col = 'words'`
    return {
      passages,
      averageLength: Math.max(1, numberOf(total, 'terms') / passages),
      holding(term) {
        let count = counts.get(term)
        if (count === undefined) {
          const row = statement(sql).get(indexToken(term))
          count = row === undefined ? 0 : numberOf(row, 'doc')
          counts.set(term, count)
        }
        return count
      },
    }
  }

  return (locale) => {
    const now = numberOf(statement('PRAGMA data_version').get() ?? {}, 'data_version')
    if (now !== version) {
      corpora.clear()
      version = now
    }
    if (!corpora.has(locale)) corpora.set(locale, read(locale))
    return corpora.get(locale)
  }
}
