/** A table as it was read: names, and the cells of each column as text. What is missing is null. */
export interface RawTable {
  readonly rows: number
  readonly columns: readonly RawColumn[]
}

export interface RawColumn {
  readonly name: string
  readonly cells: readonly (string | null)[]
}

const MISSING = new Set(['', 'na', 'n/a', 'nan', 'null', 'none', 'nil', '?', '-', '#n/a', 'undefined'])

/** The cell without its margins, or null when it says that nothing is known. */
export function readCell(text: string): string | null {
  const trimmed = text.trim()
  return MISSING.has(trimmed.toLowerCase()) ? null : trimmed
}
