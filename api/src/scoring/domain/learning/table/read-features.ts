import type { Feature, Frame } from '../frame.ts'
import type { RawColumn, RawTable } from './raw-table.ts'

/** How a column was used, or why it was not. */
export type ColumnUse =
  | { readonly name: string; readonly as: 'number' | 'yes or no' | 'date' }
  | { readonly name: string; readonly as: 'category'; readonly levels: number }
  | {
      readonly name: string
      readonly as: 'left out'
      readonly why: 'empty' | 'always the same' | 'different in almost every row'
    }

export interface ReadFeatures {
  readonly frame: Frame
  readonly uses: readonly ColumnUse[]
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/
const DATE = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/
const TRUTH: Readonly<Record<string, number>> = { true: 1, false: 0, yes: 1, no: 0, y: 1, n: 0, t: 1, f: 0 }
const DAY_MS = 86_400_000
/** A text column with more different values than this share of its rows tells cases apart rather than describing them. */
const MOST_DISTINCT = 0.5

/** Types every column by what all of its cells are; names in `except` (the outcome, the key) are not features. */
export function readFeatures(table: RawTable, except: readonly string[]): ReadFeatures {
  const read = table.columns.filter(({ name }) => !except.includes(name)).map(readColumn)
  return {
    frame: { rows: table.rows, features: read.flatMap(({ features }) => features) },
    uses: read.map(({ use }) => use),
  }
}

interface ReadColumn {
  readonly features: readonly Feature[]
  readonly use: ColumnUse
}

function readColumn(column: RawColumn): ReadColumn {
  const { name, cells } = column
  const distinct = new Set(cells.filter((cell) => cell !== null))
  const known = cells.reduce((count, cell) => count + Number(cell !== null), 0)
  if (distinct.size === 0) return { features: [], use: { name, as: 'left out', why: 'empty' } }
  if (distinct.size === 1 && known === cells.length)
    return { features: [], use: { name, as: 'left out', why: 'always the same' } }
  const values = [...distinct]
  if (values.every((value) => NUMBER.test(value) || DECIMAL_COMMA.test(value))) {
    return { features: [numeric(name, cells, readNumber)], use: { name, as: 'number' } }
  }
  if (values.every((value) => value.toLowerCase() in TRUTH)) {
    const truth = (cell: string): number => TRUTH[cell.toLowerCase()] ?? Number.NaN
    return { features: [numeric(name, cells, truth)], use: { name, as: 'yes or no' } }
  }
  if (values.every((value) => DATE.test(value) && !Number.isNaN(Date.parse(value)))) return readDates(column)
  if (distinct.size > Math.max(20, known * MOST_DISTINCT)) {
    return { features: [], use: { name, as: 'left out', why: 'different in almost every row' } }
  }
  return {
    features: [{ name, kind: 'categorical', values: cells }],
    use: { name, as: 'category', levels: distinct.size },
  }
}

/** A date speaks by its place in time, its month and its day of the week. */
function readDates({ name, cells }: RawColumn): ReadColumn {
  const features = [
    numeric(name, cells, (cell) => Date.parse(cell) / DAY_MS),
    numeric(`${name} (month)`, cells, (cell) => new Date(Date.parse(cell)).getUTCMonth() + 1),
    numeric(`${name} (weekday)`, cells, (cell) => new Date(Date.parse(cell)).getUTCDay()),
  ]
  return { features, use: { name, as: 'date' } }
}

function numeric(name: string, cells: RawColumn['cells'], read: (cell: string) => number): Feature {
  return {
    name,
    kind: 'numeric',
    values: Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : read(cell))),
  }
}

function readNumber(cell: string): number {
  const value = Number(cell.replace(',', '.'))
  return Number.isFinite(value) ? value : Number.NaN
}
