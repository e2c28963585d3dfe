import { gate } from './gate.ts'
import type { GateEvidence, GatePolicy, Removal } from './types.ts'

export interface GatedTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface TableStanding {
  /** Numbers of the passages that the table as a whole stands on. */
  readonly citing: readonly number[]
  /** Heads and labels that our own code wrote: names of properties, titles of sources. */
  readonly trusted: ReadonlySet<string>
}

const NOTHING = '–'

/**
 * A table cell by cell: a cell is read with its row's label and its column's head, so that a figure stands for the
 * product above it. A cell that nothing carries becomes a dash; a row whose label falls, or that has only dashes left,
 * goes. Undefined when no row is left.
 */
export function gateTable(
  table: GatedTable,
  evidence: GateEvidence,
  policy: GatePolicy,
  standing: TableStanding = { citing: [], trusted: new Set() },
): { readonly table: GatedTable | undefined; readonly kept: number; readonly removed: readonly Removal[] } {
  const marks = standing.citing.map((number) => `[${number}]`).join('')
  const removed: Removal[] = []
  let kept = 0
  const stands = (text: string): boolean => {
    if (text.trim() === '' || text.trim() === NOTHING || standing.trusted.has(text)) return true
    const result = gate(`${text} ${marks}`, evidence, policy)
    removed.push(...result.removed)
    kept += result.kept.length
    return result.removed.length === 0
  }
  const head = table.head.map((cell) => (stands(cell) ? cell : NOTHING))
  const rows = table.rows.flatMap(([label = '', ...cells]) => {
    if (!stands(label)) return []
    const shown = cells.map((cell, at) =>
      // One statement: the head names the product, the label the property.
      cell.trim() === '' || cell === NOTHING || stands([head[at + 1], `${label}: ${cell}`].filter(Boolean).join(': '))
        ? cell
        : NOTHING,
    )
    return shown.every((cell) => cell === NOTHING || cell.trim() === '') ? [] : [[label, ...shown]]
  })
  return { table: rows.length === 0 ? undefined : { head, rows }, kept, removed }
}
