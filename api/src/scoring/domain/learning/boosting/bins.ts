/** Bin 0 holds what is missing; the others are numbered upwards by value, so that a bin fits into a byte. */
export interface Bins {
  /** Upper edges per column: bin b + 1 holds what is at or below edge b, the last bin the rest. */
  readonly edges: readonly Float64Array[]
  /** Bins per column, that of the missing included. */
  readonly counts: readonly number[]
}

/** Cuts each column where its values lie dense: between neighbours when there are few, else at quantiles. */
export function cutBins(columns: readonly Float64Array[], mostBins: number): Bins {
  const edges = columns.map((column) => edgesOf(column, mostBins))
  return { edges, counts: edges.map((cuts) => cuts.length + 2) }
}

function edgesOf(column: Float64Array, mostBins: number): Float64Array {
  const sorted = column.filter((value) => !Number.isNaN(value)).sort()
  const distinct = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1])
  if (distinct.length <= mostBins) return between(distinct)
  const cuts = new Set<number>()
  for (let bin = 1; bin < mostBins; bin += 1) cuts.add(sorted[Math.floor((bin * sorted.length) / mostBins)] ?? 0)
  return Float64Array.from(cuts)
    .sort()
    .filter((cut) => cut < (sorted.at(-1) ?? 0))
}

/** Midway between neighbours: a value of tomorrow that lies between two of today's goes to the nearer. */
function between(values: Float64Array): Float64Array {
  const edges = new Float64Array(Math.max(values.length - 1, 0))
  for (let at = 0; at < edges.length; at += 1) edges[at] = ((values[at] ?? 0) + (values[at + 1] ?? 0)) / 2
  return edges
}

export function binColumns({ edges }: Bins, columns: readonly Float64Array[]): Uint8Array[] {
  return columns.map((column, at) => {
    const cuts = edges[at] ?? new Float64Array()
    const binned = new Uint8Array(column.length)
    for (let row = 0; row < column.length; row += 1) binned[row] = binOf(cuts, column[row] ?? Number.NaN)
    return binned
  })
}

function binOf(cuts: Float64Array, value: number): number {
  if (Number.isNaN(value)) return 0
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (cuts[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low + 1
}
