import { logisticMargins } from './classifier.ts'
import { encodeForLogistic } from './encoding/for-logistic.ts'
import { encode } from './encoding/part.ts'
import { type Frame, takeLabels, takeRows } from './frame.ts'
import { fitLogistic } from './logistic/fit-logistic.ts'
import { logLoss } from './measures/probabilities.ts'
import { rocAuc } from './measures/ranking.ts'
import { correct, fitPlatt } from './platt.ts'
import { sigmoid } from './sigmoid.ts'
import { crossValidationSplits, type Training } from './training.ts'

const PULLS = [0.3, 3, 30]

/** Logistic regression with the penalty that does best in cross-validation, calibrated on what cross-validation said. */
export function trainLogistic(
  frame: Frame,
  labels: Uint8Array,
  seed: number,
  folds = 5,
  groups?: Int32Array,
): Training {
  const splits = crossValidationSplits(labels, folds, seed, groups)
  const margins = PULLS.map(() => new Float64Array(frame.rows))
  for (const { train, test } of splits) {
    const known = takeLabels(labels, train)
    const { parts, columns, trends } = encodeForLogistic(takeRows(frame, train), known, seed)
    const apart = encode(parts, takeRows(frame, test))
    for (const [at, pull] of PULLS.entries()) {
      const said = logisticMargins(fitLogistic(columns, known, pull, trends), apart, test.length)
      for (const [index, row] of test.entries()) (margins[at] ?? said)[row] = said[index] ?? 0
    }
  }
  const judged = margins.map((some, at) => ({ some, pull: PULLS[at] ?? 1, loss: logLoss(labels, some.map(sigmoid)) }))
  const best = judged.reduce((least, next) => (next.loss < least.loss ? next : least))
  const calibration = fitPlatt(best.some, labels)
  const { parts, columns, trends } = encodeForLogistic(frame, labels, seed)
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / frame.rows)
  const crossValidated = best.some.map((margin) => sigmoid(correct(calibration, margin)))
  return {
    classifier: { family: 'logistic', parts, calibration, fit: fitLogistic(columns, labels, best.pull, trends), means },
    crossValidated,
    logLoss: logLoss(labels, crossValidated),
    auc: rocAuc(labels, crossValidated),
    settings: `L2 ${best.pull}`,
  }
}
