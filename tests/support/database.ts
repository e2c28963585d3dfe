import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

export interface TestDatabase {
  readonly url: string
  readonly pool: pg.Pool
  /** Rows of a plain SQL statement. */
  readonly rows: <Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]) => Promise<Row[]>
  /** The one row of a statement; throws when there are none or more. */
  readonly row: <Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]) => Promise<Row>
  readonly count: (table: string, where?: string, values?: readonly unknown[]) => Promise<number>
  readonly drop: () => Promise<void>
}

async function asAdmin(statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: inject('postgres').adminUrl })
  await admin.connect()
  try {
    await admin.query(statement)
  } finally {
    await admin.end()
  }
}

/** A database of one's own, copied from the run's template in a moment. */
export async function freshDatabase(): Promise<TestDatabase> {
  const { adminUrl, template, prefix } = inject('postgres')
  const name = `${prefix}_${randomBytes(5).toString('hex')}`
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  const pool = new pg.Pool({ connectionString: url.href, max: 4 })
  pool.on('error', () => undefined)
  const rows: TestDatabase['rows'] = async (sql, values = []) => (await pool.query(sql, [...values])).rows
  return {
    url: url.href,
    pool,
    rows,
    async row<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) {
      const found = await rows<Row>(sql, values)
      const [first] = found
      if (first === undefined || found.length > 1) throw new Error(`${found.length} rows instead of one: ${sql}`)
      return first
    },
    async count(table, where = 'true', values = []) {
      const [found] = await rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`, values)
      return found?.n ?? 0
    },
    async drop() {
      await pool.end()
      await asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    },
  }
}
