/** Which way the outcome may go as a number grows, all else the same: 1 only likelier, -1 only less likely, 0 either. */
export type Trend = -1 | 0 | 1

/** Missing is NaN. */
export interface NumericFeature {
  readonly name: string
  readonly kind: 'numeric'
  readonly values: Float64Array
  /** Left out: either way. */
  readonly trend?: Trend
}

/** Missing is null. */
export interface CategoricalFeature {
  readonly name: string
  readonly kind: 'categorical'
  readonly values: readonly (string | null)[]
}

export type Feature = NumericFeature | CategoricalFeature

/** What is known of each case, column by column; every column has `rows` entries. */
export interface Frame {
  readonly rows: number
  readonly features: readonly Feature[]
}

export function takeRows(frame: Frame, rows: Int32Array): Frame {
  return { rows: rows.length, features: frame.features.map((feature) => takeFrom(feature, rows)) }
}

function takeFrom(feature: Feature, rows: Int32Array): Feature {
  if (feature.kind === 'numeric') return { ...feature, values: takeNumbers(feature.values, rows) }
  return { ...feature, values: Array.from(rows, (row) => feature.values[row] ?? null) }
}

export function takeNumbers(values: Float64Array, rows: Int32Array): Float64Array {
  const taken = new Float64Array(rows.length)
  for (let index = 0; index < rows.length; index += 1) taken[index] = values[rows[index] ?? 0] ?? Number.NaN
  return taken
}

export function takeLabels(labels: Uint8Array, rows: Int32Array): Uint8Array {
  const taken = new Uint8Array(rows.length)
  for (let index = 0; index < rows.length; index += 1) taken[index] = labels[rows[index] ?? 0] ?? 0
  return taken
}
