/** Mean squared distance between what was said and what happened: 0 is perfect, the base rate's own is p(1 - p). */
export function brierScore(labels: Uint8Array, probabilities: Float64Array): number {
  let sum = 0
  for (let row = 0; row < labels.length; row += 1) sum += ((probabilities[row] ?? 0) - (labels[row] ?? 0)) ** 2
  return sum / labels.length
}

/** Mean of minus the natural logarithm of the probability given to what happened. */
export function logLoss(labels: Uint8Array, probabilities: Float64Array): number {
  let sum = 0
  for (let row = 0; row < labels.length; row += 1) {
    const said = Math.min(Math.max(probabilities[row] ?? 0, 1e-12), 1 - 1e-12)
    sum -= Math.log(labels[row] === 1 ? said : 1 - said)
  }
  return sum / labels.length
}

export interface CalibrationBin {
  /** Mean probability said, 0 to 1. */
  readonly predicted: number
  /** Share that happened, 0 to 1. */
  readonly observed: number
  readonly count: number
}

/** Cases sorted by what was said, in bins of equal size: said and happened beside each other. Equal bins are joined. */
export function calibrationTable(labels: Uint8Array, probabilities: Float64Array, bins = 10): CalibrationBin[] {
  const order = Int32Array.from(probabilities, (_, row) => row).sort(
    (a, b) => (probabilities[a] ?? 0) - (probabilities[b] ?? 0),
  )
  const table: CalibrationBin[] = []
  let start = 0
  for (let bin = 1; bin <= bins && start < order.length; bin += 1) {
    let end = Math.round((bin * order.length) / bins)
    // The same probability never stands in two bins.
    while (end > start && end < order.length && probabilities[order[end] ?? 0] === probabilities[order[end - 1] ?? 0]) {
      end += 1
    }
    if (end <= start) continue
    table.push(binOf(labels, probabilities, order.subarray(start, end)))
    start = end
  }
  return table
}

/** Expected calibration error: how far said and happened lie apart, weighed by the size of the bins. */
export function calibrationError(table: readonly CalibrationBin[]): number {
  const count = table.reduce((sum, bin) => sum + bin.count, 0)
  return table.reduce((sum, bin) => sum + (bin.count / count) * Math.abs(bin.predicted - bin.observed), 0)
}

function binOf(labels: Uint8Array, probabilities: Float64Array, rows: Int32Array): CalibrationBin {
  let said = 0
  let happened = 0
  for (const row of rows) {
    said += probabilities[row] ?? 0
    happened += labels[row] ?? 0
  }
  return { predicted: said / rows.length, observed: happened / rows.length, count: rows.length }
}
