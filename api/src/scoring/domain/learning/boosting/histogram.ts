/** Sum of slopes, sum of curvatures and number of cases, for each bin of each column one after the other. */
export type Histogram = Float64Array

/** What a histogram is made of: binned columns, and the loss's first and second derivative at each row. */
export interface Slopes {
  readonly binned: readonly Uint8Array[]
  /** Where a column's bins begin in the histogram, counted in bins; one more entry than columns. */
  readonly offsets: Int32Array
  readonly gradient: Float64Array
  readonly curvature: Float64Array
}

export function offsetsOf(counts: readonly number[]): Int32Array {
  const offsets = new Int32Array(counts.length + 1)
  for (const [at, count] of counts.entries()) offsets[at + 1] = (offsets[at] ?? 0) + count
  return offsets
}

/** Counts the rows of one node; only the columns that this tree may use. */
export function countNode(slopes: Slopes, rows: Int32Array, used: readonly number[]): Histogram {
  const { binned, offsets, gradient, curvature } = slopes
  const histogram = new Float64Array((offsets[offsets.length - 1] ?? 0) * 3)
  const size = rows.length
  for (const column of used) {
    const bins = binned[column] ?? new Uint8Array()
    const offset = offsets[column] ?? 0
    for (let at = 0; at < size; at += 1) {
      const row = rows[at] as number
      const cell = (offset + (bins[row] as number)) * 3
      histogram[cell] = (histogram[cell] as number) + (gradient[row] as number)
      histogram[cell + 1] = (histogram[cell + 1] as number) + (curvature[row] as number)
      histogram[cell + 2] = (histogram[cell + 2] as number) + 1
    }
  }
  return histogram
}

/** What is left of the parent when one child is taken away is the other child: half of the counting is saved. */
export function otherChild(parent: Histogram, child: Histogram): Histogram {
  const other = new Float64Array(parent.length)
  for (let cell = 0; cell < parent.length; cell += 1) other[cell] = (parent[cell] as number) - (child[cell] as number)
  return other
}
