import { type CatalogueIndex, compareStanding, type Standing, standingOf } from './columns.ts'
import type { Ranked } from './select.ts'

/** Place in a ranking: what stood last on the page before. Holds when the catalogue changes in between. */
export interface Cursor extends Standing {
  readonly score: number
}

export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.score, cursor.category, cursor.sku])).toString('base64url')
}

/** Undefined when the text is no cursor of ours. */
export function readCursor(text: string): Cursor | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (!Array.isArray(parsed) || parsed.length !== 3) return undefined
    const [score, category, sku] = parsed as unknown[]
    const isOurs = typeof score === 'number' && typeof category === 'number' && typeof sku === 'string'
    return isOurs ? { score, category, sku } : undefined
  } catch {
    return undefined
  }
}

/** Position of the first match behind the cursor. */
export function positionAfter(index: CatalogueIndex, matches: readonly Ranked[], cursor: Cursor): number {
  const behind = matches.findIndex(({ at, score }) => {
    if (score !== cursor.score) return score < cursor.score
    const product = index.products[at]
    return product !== undefined && compareStanding(standingOf(product), cursor) > 0
  })
  return behind < 0 ? matches.length : behind
}
