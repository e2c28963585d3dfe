import { LearningError } from '../errors.ts'
import type { RawTable } from './raw-table.ts'

const YES = new Set(['1', '1.0', 'true', 't', 'yes', 'y', 'ja', 'sí', 'si', 'sim', 'won', 'positive', 'pos'])
const NO = new Set(['0', '0.0', '-1', 'false', 'f', 'no', 'n', 'nein', 'não', 'lost', 'negative', 'neg'])

export interface Target {
  /** What counts as "happened", as the table spells it. */
  readonly positive: string
  /** Rows whose outcome is known, and the outcome of each: 1 happened, 0 did not. */
  readonly rows: Int32Array
  readonly labels: Uint8Array
}

/** The outcome to learn: two values, of which the one that says yes counts as happened, else the rarer. */
export function readTarget(table: RawTable, name: string): Target {
  const cells = table.columns.find((column) => column.name === name)?.cells
  if (cells === undefined) {
    const names = table.columns.map((column) => column.name).join(', ')
    throw new LearningError('no_such_column', `There is no column "${name}". The columns are: ${names}.`)
  }
  const counts = new Map<string, number>()
  for (const cell of cells) if (cell !== null) counts.set(cell.toLowerCase(), (counts.get(cell.toLowerCase()) ?? 0) + 1)
  if (counts.size === 0) throw new LearningError('no_target', `Column "${name}" is empty in every row.`)
  if (counts.size === 1) {
    throw new LearningError(
      'one_class',
      `Column "${name}" says ${[...counts.keys()].join()} in every row; two outcomes are needed.`,
    )
  }
  if (counts.size > 2) {
    const some = [...counts.keys()].slice(0, 4).join(', ')
    throw new LearningError(
      'target_not_binary',
      `Column "${name}" has ${counts.size} different values (${some} …); an outcome has two, such as 0 and 1 or yes and no.`,
    )
  }
  const positive = positiveOf([...counts])
  const rows = Int32Array.from(cells.flatMap((cell, row) => (cell === null ? [] : [row])))
  const labels = Uint8Array.from(rows, (row) => Number(cells[row]?.toLowerCase() === positive))
  return { positive: cells.find((cell) => cell?.toLowerCase() === positive) ?? positive, rows, labels }
}

function positiveOf(counts: readonly (readonly [label: string, count: number])[]): string {
  const labels = counts.map(([label]) => label)
  const yes = labels.filter((label) => YES.has(label))
  if (yes.length === 1) return yes.join()
  const no = labels.filter((label) => NO.has(label))
  if (no.length === 1) return labels.filter((label) => label !== no[0]).join()
  return counts.reduce((rarer, next) => (next[1] < rarer[1] ? next : rarer))[0]
}
