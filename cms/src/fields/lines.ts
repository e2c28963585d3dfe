/** How many lines a text may have, and how long each may be, in characters. */
export interface LineLimits {
  readonly shortest: number
  readonly longest: number
  readonly most: number
}

/** Questions of one section, and names, in one language; no longer than `contracts/knowledge-documents.ts` allows. */
export const QUESTION_LINES: LineLimits = { shortest: 3, longest: 200, most: 40 }
export const NAME_LINES: LineLimits = { shortest: 2, longest: 80, most: 30 }

export type LineFault =
  | { readonly kind: 'length'; readonly line: number; readonly length: number }
  | { readonly kind: 'count'; readonly line: number; readonly count: number }

/** What stands in a text line by line: trimmed, once each, blank lines left out. */
export function linesOf(text: string): string[] {
  return [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter((line) => line !== '')
}

/** The first thing wrong with a text of lines; `line` counts from 1 as the editor shows it, blank lines included. */
export function lineFault(text: string, { shortest, longest, most }: LineLimits): LineFault | undefined {
  const count = linesOf(text).length
  const seen = new Set<string>()
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim()
    if (line === '') continue
    if (line.length < shortest || line.length > longest) {
      return { kind: 'length', line: index + 1, length: line.length }
    }
    if (seen.add(line).size > most) return { kind: 'count', line: index + 1, count }
  }
  return undefined
}

/** Lines within the limits: what is stored may be older than the rule, or saved as a draft past it. */
export function fittingLines(text: string, { shortest, longest, most }: LineLimits): string[] {
  return linesOf(text)
    .filter(({ length }) => length >= shortest && length <= longest)
    .slice(0, most)
}
