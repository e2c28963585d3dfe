import { brierScore, type CalibrationBin, calibrationError, calibrationTable, logLoss } from './probabilities.ts'
import { averagePrecision, rocAuc } from './ranking.ts'

/** How good probabilities are on cases that were not learnt from. */
export interface Measures {
  readonly rows: number
  readonly positives: number
  readonly auc: number
  readonly averagePrecision: number
  readonly brier: number
  /** Brier of somebody who always says the base rate. */
  readonly brierOfBaseRate: number
  readonly logLoss: number
  readonly calibrationError: number
  readonly calibration: readonly CalibrationBin[]
}

export function measure(labels: Uint8Array, probabilities: Float64Array): Measures {
  const calibration = calibrationTable(labels, probabilities)
  const positives = labels.reduce((sum, label) => sum + label, 0)
  const baseRate = positives / labels.length
  return {
    rows: labels.length,
    positives,
    auc: rocAuc(labels, probabilities),
    averagePrecision: averagePrecision(labels, probabilities),
    brier: brierScore(labels, probabilities),
    brierOfBaseRate: baseRate * (1 - baseRate),
    logLoss: logLoss(labels, probabilities),
    calibrationError: calibrationError(calibration),
    calibration,
  }
}
