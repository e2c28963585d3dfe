import type pg from 'pg'
import { HISTORY_TABLES, type History, type Row } from '../simulation/rows.ts'

/** Rows per statement: large enough to be quick, small enough for one parameter. */
const ROWS_PER_STATEMENT = 4_000

/** Writes rows in few statements; columns no row names keep their defaults. */
export async function insertRows(client: pg.ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => `"${name}"`).join(', ')
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    await client.query(
      `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
      [JSON.stringify(rows.slice(from, from + ROWS_PER_STATEMENT))],
    )
  }
}

/** Writes a portion of the history in the order in which the rows refer to each other, then freezes its quotations. */
export async function writeHistory(client: pg.ClientBase, { rows, freezing }: History): Promise<void> {
  for (const table of HISTORY_TABLES) await insertRows(client, table, rows[table])
  if (freezing.length === 0) return
  await client.query(
    `UPDATE quote_version v SET frozen_at = f.frozen_at, document = f.document
     FROM jsonb_to_recordset($1::jsonb) AS f(id uuid, frozen_at timestamptz, document jsonb) WHERE v.id = f.id`,
    [JSON.stringify(freezing)],
  )
}
