import type { Feature, Frame } from '../frame.ts'

/** How one column of numbers is made of a feature. Plain data, kept with the model. */
export type Part =
  | { readonly kind: 'number'; readonly feature: string }
  /** Standardised, first to a logarithm where a few values are far above the rest; what is missing is the mean, 0. */
  | {
      readonly kind: 'standard'
      readonly feature: string
      readonly log: boolean
      readonly mean: number
      readonly deviation: number
    }
  | { readonly kind: 'missing'; readonly feature: string }
  | { readonly kind: 'level'; readonly feature: string; readonly level: string }
  /** The log-odds of the outcome among cases of the same level; unknown and missing levels have that of all. */
  | {
      readonly kind: 'rate'
      readonly feature: string
      readonly rates: Readonly<Record<string, number>>
      readonly base: number
    }

/** The level a case has in a feature; a number that stands for a category is a level, too. */
export function levelOf(feature: Feature, row: number): string | null {
  const value = feature.values[row] ?? null
  if (typeof value === 'number') return Number.isNaN(value) ? null : String(value)
  return value
}

/** Columns of numbers as the parts say, in their order. A feature the frame does not have is missing in every case. */
export function encode(parts: readonly Part[], frame: Frame): Float64Array[] {
  const byName = new Map(frame.features.map((feature) => [feature.name, feature]))
  return parts.map((part) => encodePart(part, byName.get(part.feature) ?? absent(part.feature, frame.rows)))
}

function absent(name: string, rows: number): Feature {
  return { name, kind: 'numeric', values: new Float64Array(rows).fill(Number.NaN) }
}

function encodePart(part: Part, feature: Feature): Float64Array {
  const column = new Float64Array(feature.values.length)
  for (let row = 0; row < column.length; row += 1) column[row] = encodeCell(part, feature, row)
  return column
}

function encodeCell(part: Part, feature: Feature, row: number): number {
  switch (part.kind) {
    case 'number':
      return numberOf(feature, row)
    case 'standard': {
      const value = numberOf(feature, row)
      if (Number.isNaN(value)) return 0
      return ((part.log ? Math.log1p(Math.max(value, 0)) : value) - part.mean) / part.deviation
    }
    case 'missing':
      return levelOf(feature, row) === null ? 1 : 0
    case 'level':
      return levelOf(feature, row) === part.level ? 1 : 0
    case 'rate':
      return part.rates[levelOf(feature, row) ?? ''] ?? part.base
  }
}

function numberOf(feature: Feature, row: number): number {
  return feature.kind === 'numeric' ? (feature.values[row] ?? Number.NaN) : Number.NaN
}
