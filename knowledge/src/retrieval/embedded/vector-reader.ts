import { isLocale, LOCALES, type Locale } from '@tradewind/schema/locales'
import type { RetrievalQuery } from '../engine.ts'
import { permissionLevel } from '../permission-level.ts'
import { modelKey } from '../tokens/models.ts'
import { fromBytes } from '../vectors/vector.ts'
import { numberOf, type Row, textOf } from './rows.ts'

type Statements = (sql: string) => { all(...parameters: (string | number)[]): Row[] }

/** Cosine by row id, by language, scaled to 0…1 between the least and the most alike of the answer. */
export type Similarities = ReadonlyMap<Locale, ReadonlyMap<number, number>>

export interface QuestionMeaning {
  readonly model: string
  /** Of unit length. */
  readonly vector: Float32Array
}

interface Entry {
  readonly id: number
  readonly cosine: number
}

const UNREAD = `
  SELECT passage.id, vector FROM passage JOIN document ON document.id = passage.document
  WHERE passage.id > ? AND vector IS NOT NULL AND embedding = ? ORDER BY passage.id`

/** Row ids are never used twice, so that what was read once need not be read again; deleted ones fall out by a join. */
const ALLOWED = `
  SELECT id, locale, models FROM passage
  WHERE id IN (SELECT value FROM json_each(?)) AND permission <= ? AND (newest = 1 OR ?)
    AND locale IN (SELECT value FROM json_each(?)) AND (? OR kind IN (SELECT value FROM json_each(?)))`

/** Vectors of replaced passages are forgotten when there are as many of them as of living ones. */
const FORGET_AT = 2

function scaled(entries: readonly (Entry & { readonly locale: Locale })[]): Similarities {
  const least = Math.min(...entries.map(({ cosine }) => cosine))
  const range = Math.max(...entries.map(({ cosine }) => cosine)) - least
  const byLocale = Map.groupBy(entries, ({ locale }) => locale)
  return new Map(
    [...byLocale].map(([locale, group]) => [
      locale,
      new Map(group.map(({ id, cosine }) => [id, range === 0 ? 1 : (cosine - least) / range] as const)),
    ]),
  )
}

/**
 * Exact search: compares the question with every vector. They stay in memory (4 bytes per dimension), which suits some
 * ten thousand passages; beyond that Qdrant is the better index.
 */
export function createVectorReader(
  statement: Statements,
): (meaning: QuestionMeaning, query: RetrievalQuery, count: number) => Similarities {
  const held = new Map<number, Float32Array>()
  let last = 0
  let model: string | undefined

  function catchUp(wanted: string): void {
    const [count] = statement('SELECT count(vector) AS n FROM passage').all()
    if (wanted !== model || held.size > FORGET_AT * numberOf(count ?? {}, 'n')) {
      held.clear()
      last = 0
      model = wanted
    }
    for (const row of statement(UNREAD).all(last, wanted)) {
      last = numberOf(row, 'id')
      if (row.vector instanceof Uint8Array) held.set(last, fromBytes(row.vector))
    }
  }

  function allowed(entries: readonly Entry[], query: RetrievalQuery): readonly (Entry & { locale: Locale })[] {
    const rows = statement(ALLOWED).all(
      JSON.stringify(entries.map(({ id }) => id)),
      permissionLevel(query.permission),
      query.everyRevision === true ? 1 : 0,
      JSON.stringify(query.locales ?? LOCALES),
      query.kinds === undefined ? 1 : 0,
      JSON.stringify(query.kinds ?? []),
    )
    const wanted = query.skus?.map(modelKey)
    const locales = new Map<number, Locale>()
    for (const row of rows) {
      const models = textOf(row, 'models')
      const locale = textOf(row, 'locale')
      const fits = wanted === undefined || models === '' || models.split(' ').some((key) => wanted.includes(key))
      if (fits && isLocale(locale)) locales.set(numberOf(row, 'id'), locale)
    }
    return entries.flatMap((entry) => {
      const locale = locales.get(entry.id)
      return locale === undefined ? [] : [{ ...entry, locale }]
    })
  }

  return ({ model: wanted, vector }, query, count) => {
    catchUp(wanted)
    const entries: Entry[] = []
    for (const [id, other] of held) {
      if (other.length !== vector.length) continue
      let cosine = 0
      for (let at = 0; at < vector.length; at += 1) cosine += (vector[at] ?? 0) * (other[at] ?? 0)
      entries.push({ id, cosine })
    }
    entries.sort((a, b) => b.cosine - a.cosine)
    const found: (Entry & { locale: Locale })[] = []
    for (let at = 0; at < entries.length && found.length < count; at += count * 4) {
      found.push(...allowed(entries.slice(at, at + count * 4), query))
    }
    return scaled(found.slice(0, count))
  }
}
