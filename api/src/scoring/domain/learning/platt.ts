import { fitLogistic } from './logistic/fit-logistic.ts'

/** Turns a model's log-odds into log-odds that hold: slope · margin + shift. */
export interface Platt {
  readonly slope: number
  readonly shift: number
}

export const NO_CORRECTION: Platt = { slope: 1, shift: 0 }

/**
 * Learns the correction from cases the model did not learn from (Platt scaling). With few cases it stays near to none;
 * a slope that would turn the order round is refused.
 */
export function fitPlatt(margins: Float64Array, labels: Uint8Array): Platt {
  const positives = labels.reduce((sum, label) => sum + label, 0)
  if (positives === 0 || positives === labels.length) return NO_CORRECTION
  const { bias, weights } = fitLogistic([margins], labels, 1e-3)
  const slope = weights[0] ?? 1
  return slope > 0 ? { slope, shift: bias } : NO_CORRECTION
}

export const correct = ({ slope, shift }: Platt, margin: number): number => slope * margin + shift
