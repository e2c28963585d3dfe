import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite'

/** A row of the database whose columns the schema guarantees. */
export type Row = Readonly<Record<string, SQLOutputValue>>

export const textOf = (row: Row, column: string): string => String(row[column])
export const numberOf = (row: Row, column: string): number => Number(row[column])

/** Prepares each statement once. */
export function statementsOf(database: DatabaseSync): (sql: string) => StatementSync {
  const prepared = new Map<string, StatementSync>()
  return (sql) => {
    let statement = prepared.get(sql)
    if (statement === undefined) {
      statement = database.prepare(sql)
      prepared.set(sql, statement)
    }
    return statement
  }
}
