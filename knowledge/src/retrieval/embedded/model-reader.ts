import { LOCALES } from '@tradewind/schema/locales'
import { modelToken } from './facets.ts'
import { numberOf, type Row } from './rows.ts'
import { vocabularyTable } from './schema.ts'

type Statements = (sql: string) => { get(...parameters: (string | number)[]): Row | undefined }

/** Enough for every model and what looks like one. */
const REMEMBERED = 10_000

/** Whether passages are about a model; kept until something is written, since each search of a question asks anew. */
export function createModelReader(statement: Statements): (key: string) => boolean {
  let version: number | undefined
  const known = new Map<string, boolean>()

  const isHeld = (key: string): boolean =>
    LOCALES.some((locale) => {
      const sql = `SELECT 1 FROM ${vocabularyTable(locale)} WHERE term = ? AND col = 'facets'`
      return statement(sql).get(modelToken(key)) !== undefined
    })

  return (key) => {
    const now = numberOf(statement('PRAGMA data_version').get() ?? {}, 'data_version')
    if (now !== version || known.size >= REMEMBERED) known.clear()
    version = now
    const held = known.get(key) ?? isHeld(key)
    known.set(key, held)
    return held
  }
}
