/** Rows from the greatest score to the smallest. */
function descending(scores: Float64Array): Int32Array {
  return Int32Array.from(scores, (_, row) => row).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
}

/** Calls back for each group of equal scores, from the greatest down, with its positives and negatives. */
function eachTie(
  labels: Uint8Array,
  scores: Float64Array,
  visit: (positives: number, negatives: number) => void,
): void {
  const order = descending(scores)
  for (let start = 0; start < order.length; ) {
    const score = scores[order[start] ?? 0]
    let positives = 0
    let end = start
    while (end < order.length && scores[order[end] ?? 0] === score) {
      positives += labels[order[end] ?? 0] ?? 0
      end += 1
    }
    visit(positives, end - start - positives)
    start = end
  }
}

/**
 * Area under the ROC curve: how often a case that happened has the greater score than one that did not; an equal score
 * counts half. NaN when there is only one class.
 */
export function rocAuc(labels: Uint8Array, scores: Float64Array): number {
  let above = 0
  let wins = 0
  let negativesInAll = 0
  eachTie(labels, scores, (positives, negatives) => {
    wins += negatives * (above + positives / 2)
    above += positives
    negativesInAll += negatives
  })
  return wins / (above * negativesInAll)
}

/** Average precision: the precision at each case that happened, averaged; equal scores are one step. NaN without any. */
export function averagePrecision(labels: Uint8Array, scores: Float64Array): number {
  let found = 0
  let seen = 0
  let sum = 0
  eachTie(labels, scores, (positives, negatives) => {
    found += positives
    seen += positives + negatives
    sum += positives * (found / seen)
  })
  return sum / found
}
