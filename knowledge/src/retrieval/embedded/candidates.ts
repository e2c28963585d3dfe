import type { Locale } from '@tradewind/schema/locales'
import type { Corpus } from '../ranking/corpus.ts'
import { lookUpOf } from '../ranking/look-up.ts'
import type { WeightedTerms } from '../ranking/weighted-terms.ts'
import { findingExpression } from './expression.ts'
import { filtered, modelToken, type PassageFilter } from './facets.ts'
import { numberOf, type Row } from './rows.ts'
import { wordsTable } from './schema.ts'

type Statements = (sql: string) => { all(...parameters: (string | number)[]): Row[] }

/** A letter group says less than a word; tried between 0.1 and 0.5 without difference. */
const RANK = 'bm25(1.0, 0.3, 0.0)'
export interface CandidateSearch {
  readonly locale: Locale
  readonly asked: WeightedTerms
  readonly corpus: Corpus
  readonly named: readonly string[]
  readonly filter: PassageFilter
  /** Passages to rank, and as many of each model. */
  readonly count: number
}

/** Row ids of passages worth ranking: the best by BM25, and the best of each model that is named. */
export function findCandidates(statement: Statements, search: CandidateSearch): ReadonlySet<number> {
  const { locale, asked, corpus, named, filter, count } = search
  const table = wordsTable(locale)
  const find = statement(`SELECT rowid FROM ${table} WHERE ${table} MATCH ? AND rank MATCH ? ORDER BY rank LIMIT ?`)
  const best = (expression: string, limit: number): readonly number[] =>
    find.all(filtered(expression, filter), RANK, limit).map((row) => numberOf(row, 'rowid'))
  const finding = findingExpression(lookUpOf(asked, corpus))
  const found = finding === undefined ? [] : best(finding, count)
  const ofModels = named.flatMap((key) => {
    const about = `facets : "${modelToken(key)}"`
    return best(finding === undefined ? about : `${about} AND (${about} OR ${finding})`, count)
  })
  return new Set([...found, ...ofModels])
}
