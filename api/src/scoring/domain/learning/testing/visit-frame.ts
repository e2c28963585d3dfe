import type { Frame } from '../frame.ts'
import type { RawTable } from '../table/raw-table.ts'
import { readFeatures } from '../table/read-features.ts'
import type { Visits } from './visits.ts'

export function visitsAsTable({ names, rows }: Visits): RawTable {
  return { rows: rows.length, columns: names.map((name, at) => ({ name, cells: rows.map((row) => row[at] ?? null) })) }
}

export function visitsAsCases(visits: Visits): { readonly frame: Frame; readonly labels: Uint8Array } {
  const { frame } = readFeatures(visitsAsTable(visits), ['Bought'])
  return { frame, labels: Uint8Array.from(visits.rows, (row) => Number(row.at(-1) === 'TRUE')) }
}
