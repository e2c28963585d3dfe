import { type Block, tableOf } from '../../blocks.ts'
import type { Cell, Line } from './line.ts'

/** Fewer lines with cells are chance. */
const FEWEST_ROWS = 2

/** How far, in points, the beginnings (or ends, for numbers) of cells of one column may lie apart. */
const ALIGNED = 6

export interface FoundTable {
  readonly block: Block
  /** How many lines it takes. */
  readonly lines: number
}

/** The table that begins at a line: lines of two cells and more whose columns stand below each other. */
export function tableAt(lines: readonly Line[], from: number): FoundTable | undefined {
  const first = lines[from]
  if (first === undefined || first.cells.length < 2) return undefined
  const columns = widest(lines, from)
  const rows: string[][] = []
  let taken = 0
  for (const line of lines.slice(from)) {
    if (line.page !== first.page) break
    const places = line.cells.map((cell) => columnOf(cell, columns))
    if (places.some((place) => place === undefined)) break
    if (line.cells.length === 1) {
      // A line with one cell goes on with the row above when it stands in a later column; else the table is over.
      const row = rows.at(-1)
      const [place = 0] = places
      if (row === undefined || place === 0) break
      row[place] = `${row[place] ?? ''} ${line.cells[0]?.text ?? ''}`.trim()
    } else {
      const row: string[] = columns.map(() => '')
      line.cells.forEach((cell, index) => {
        const place = places[index] ?? 0
        row[place] = `${row[place]} ${cell.text}`.trim()
      })
      rows.push(row)
    }
    taken += 1
  }
  if (rows.length < FEWEST_ROWS) return undefined
  const [top = [], ...rest] = rows
  const hasHead = rest.length > 0 && isHead(top, rest)
  const block = hasHead ? tableOf(top, rest, first.page) : tableOf([], rows, first.page)
  return block === undefined ? undefined : { block, lines: taken }
}

/** Columns of the line with most cells among those that follow closely. */
function widest(lines: readonly Line[], from: number): readonly Cell[] {
  let best: readonly Cell[] = []
  for (const line of lines.slice(from, from + 6)) {
    if (line.cells.length < 2) break
    if (line.cells.length > best.length) best = line.cells
  }
  return best
}

function columnOf(cell: Cell, columns: readonly Cell[]): number | undefined {
  const place = columns.findIndex(
    (column) =>
      Math.abs(column.x - cell.x) <= ALIGNED ||
      Math.abs(column.end - cell.end) <= ALIGNED ||
      Math.abs(column.x + column.end - cell.x - cell.end) <= ALIGNED * 2,
  )
  return place < 0 ? undefined : place
}

/** A first row of words over rows with figures is the head; so is one of three columns and more without figures. */
function isHead(top: readonly string[], rows: readonly (readonly string[])[]): boolean {
  if (top.some((cell) => cell === '')) return false
  const isFigure = (cell: string): boolean => /^[±≤≥<>~\s]*\p{Nd}/u.test(cell)
  if (top.slice(1).some(isFigure)) return false
  return top.length > 2 || rows.every((row) => row.slice(1).some(isFigure))
}
