import type pg from 'pg'
import { openQuoteDollars } from '../../funnel/domain/open-value.ts'
import {
  type CaseFeatures,
  CUSTOMER_CATEGORIES,
  CUSTOMER_NUMBERS,
  DEAL_CATEGORIES,
  DEAL_NUMBERS,
  type SubjectKind,
} from '../domain/features.ts'
import { CUSTOMER_FEATURES, DEAL_FEATURES } from './feature-sql.ts'

/** A deal or customer at a time. */
export interface SubjectAt {
  readonly subjectId: string
  readonly at: Date
}

type Row = Readonly<Record<string, number | string | null>>

/** Subjects per statement: a statement stays below a second or two. */
const BATCH = 2000
/** Closed deals of the usual win rate added to each owner's own: few deals say little of a person. */
const PRIOR_DEALS = 10
const USUAL_WIN_RATE = 0.25

/**
 * What was known of each subject at its time, in the order given; undefined for one that does not exist. Nothing that
 * happened later is looked at, so that a model can be trained on the past as it was.
 */
export async function loadFeatures(
  pool: pg.Pool,
  kind: SubjectKind,
  subjects: readonly SubjectAt[],
): Promise<(CaseFeatures | undefined)[]> {
  const found: (CaseFeatures | undefined)[] = new Array(subjects.length).fill(undefined)
  for (let start = 0; start < subjects.length; start += BATCH) {
    const batch = subjects.slice(start, start + BATCH)
    const { rows } = await pool.query<Row & { n: number }>(kind === 'deal' ? DEAL_FEATURES : CUSTOMER_FEATURES, [
      batch.map(({ subjectId }) => subjectId),
      batch.map(({ at }) => at),
    ])
    for (const row of rows) found[start + row.n - 1] = kind === 'deal' ? dealFeatures(row) : customerFeatures(row)
  }
  return found
}

function dealFeatures(row: Row): CaseFeatures {
  const won = Number(row.ownerWon ?? 0)
  const closed = Number(row.ownerClosed ?? 0)
  const computed: Row = {
    ...row,
    quotedUsd: dollarsOf(row),
    deciderReached: row.deciderReached === null ? null : Math.min(Number(row.deciderReached), 1),
    ownerWinRate: (won + PRIOR_DEALS * USUAL_WIN_RATE) / (closed + PRIOR_DEALS),
  }
  return { numbers: pick(computed, DEAL_NUMBERS, numberOf), categories: pick(computed, DEAL_CATEGORIES, textOf) }
}

function customerFeatures(row: Row): CaseFeatures {
  return { numbers: pick(row, CUSTOMER_NUMBERS, numberOf), categories: pick(row, CUSTOMER_CATEGORIES, textOf) }
}

function dollarsOf({ totalMinor, currency, exchangeRate }: Row): number | null {
  if (totalMinor == null || currency == null || exchangeRate == null) return null
  const version = { version: 1, totalMinor: BigInt(totalMinor), currency: String(currency), exchangeRate }
  return openQuoteDollars({ currentVersion: 1, versions: [version] }) / 100
}

function pick<Code extends string, Value>(
  row: Row,
  codes: readonly Code[],
  read: (value: number | string | null) => Value,
): Record<Code, Value> {
  return Object.fromEntries(codes.map((code) => [code, read(row[code] ?? null)])) as Record<Code, Value>
}

const numberOf = (value: number | string | null): number | null => (value === null ? null : Number(value))
const textOf = (value: number | string | null): string | null => (value === null ? null : String(value))
