import { type Block, tableOf } from '../../blocks.ts'
import { joinLines } from './join-lines.ts'
import type { Cell, Line } from './line.ts'

/** Fewer lines with cells are chance. */
const FEWEST_ROWS = 2

/** How far, in points, the beginnings (or ends, for numbers) of cells of one column may lie apart. */
const ALIGNED = 6
/** As a share of the size: lines of one cell are not further apart. */
const NEXT_LINE = 1.75

export interface FoundTable {
  readonly block: Block
  /** How many lines it takes. */
  readonly lines: number
}

/** A line of prose pulled apart to fill a narrow column: single words with the same gap between all of them. */
function isJustified({ cells }: Line): boolean {
  if (cells.length < 3 || cells.some(({ text }) => /[\s\p{Nd}]/u.test(text))) return false
  const ordered = [...cells].sort((a, b) => a.x - b.x)
  const gaps = ordered.slice(1).map((cell, index) => cell.x - (ordered[index]?.end ?? 0))
  return Math.max(...gaps) <= Math.min(...gaps) * 1.03
}

interface OpenRow {
  readonly cells: string[]
  /** Lines it takes, and the column and height of the last of them. */
  lines: number
  place: number
  y: number
}

/**
 * The table that begins at a line of two cells and more. A PDF writes a table line by line, or cell by cell with the
 * lines of each cell below each other: a row begins where the first column comes again.
 */
export function tableAt(lines: readonly Line[], from: number): FoundTable | undefined {
  const first = lines[from]
  if (first === undefined || first.cells.length < 2 || isJustified(first)) return undefined
  const columns = widest(lines, from)
  const rows: OpenRow[] = []
  for (const line of lines.slice(from)) {
    const places = line.cells.map((cell) => columnOf(cell, columns))
    if (line.page !== first.page || places.some((place) => place === undefined)) break
    const [place = 0] = places
    const row = rows.at(-1)
    if (row === undefined || beginsRow(line, place, row)) {
      rows.push({ cells: columns.map(() => ''), lines: 0, place, y: line.y })
    }
    const open = rows.at(-1) as OpenRow
    line.cells.forEach((cell, index) => {
      const column = places[index] ?? 0
      open.cells[column] = joinLines([open.cells[column] ?? '', cell.text])
    })
    open.lines += 1
    open.place = places.at(-1) ?? 0
    open.y = line.y
  }
  // What stands in the first column only, at the end, is text below the table.
  while (
    rows.length > 0 &&
    rows
      .at(-1)
      ?.cells.slice(1)
      .every((cell) => cell === '')
  )
    rows.pop()
  if (rows.length < FEWEST_ROWS) return undefined
  const texts = rows.map(({ cells }) => cells)
  const [top = [], ...rest] = texts
  const block = isHead(top, rest) ? tableOf(top, rest, first.page) : tableOf([], texts, first.page)
  return block === undefined ? undefined : { block, lines: rows.reduce((sum, row) => sum + row.lines, 0) }
}

function beginsRow(line: Line, place: number, row: OpenRow): boolean {
  if (line.cells.length > 1) return place <= row.place
  // The first column again, unless it is the next line of the same cell.
  return place === 0 && (row.place > 0 || row.y - line.y > NEXT_LINE * line.size)
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

/** The column a cell stands in: it begins, ends or is centred with it and does not reach into the next. */
function columnOf(cell: Cell, columns: readonly Cell[]): number | undefined {
  const place = columns.findIndex(
    (column, index) =>
      cell.end <= (columns[index + 1]?.x ?? Number.POSITIVE_INFINITY) + ALIGNED &&
      (Math.abs(column.x - cell.x) <= ALIGNED ||
        Math.abs(column.end - cell.end) <= ALIGNED ||
        Math.abs(column.x + column.end - cell.x - cell.end) <= ALIGNED * 2),
  )
  return place < 0 ? undefined : place
}

/** A first row of words over rows with figures is the head; so is one of three columns and more without figures. */
function isHead(top: readonly string[], rows: readonly (readonly string[])[]): boolean {
  if (rows.length === 0 || top.some((cell) => cell === '')) return false
  const isFigure = (cell: string): boolean => /^[±≤≥<>~\s]*\p{Nd}/u.test(cell)
  if (top.slice(1).some(isFigure)) return false
  return top.length > 2 || rows.every((row) => row.slice(1).some(isFigure))
}
