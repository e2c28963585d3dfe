/** What every reader makes of its format: the blocks of a document in reading order, plain text. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly page?: number }
  | { readonly kind: 'paragraph' | 'item'; readonly text: string; readonly page?: number }
  | {
      readonly kind: 'table'
      /** Empty when the table has none; then the first column names the row. */
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      readonly page?: number
    }

/** Text on one line: blanks and line breaks are one space, soft hyphens and marks of width nothing are gone. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** A table with cells tidied; undefined when no row holds anything. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  page?: number,
): Extract<Block, { kind: 'table' }> | undefined {
  const filled = rows.map((row) => row.map(tidy)).filter((row) => row.some((cell) => cell !== ''))
  const titles = head.map(tidy)
  if (filled.length === 0) return undefined
  return {
    kind: 'table',
    head: titles.some((title) => title !== '') ? titles : [],
    rows: filled,
    ...(page === undefined ? {} : { page }),
  }
}
