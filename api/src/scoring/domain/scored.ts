import { sigmoid } from './learning/sigmoid.ts'

/** One contribution to a score: the code of a feature, its effect on the log-odds, and what the sentence shows. */
export interface Factor {
  readonly code: string
  readonly effect: number
  readonly data: Readonly<Record<string, number | string>>
}

export interface Scored {
  /** 0 to 1. */
  readonly value: number
  /** Strongest first. */
  readonly factors: readonly Factor[]
}

const MOST_FACTORS = 8
/** Log-odds below which a factor is not worth a line. */
const SLIGHT = 0.05

export function strongest(factors: readonly Factor[]): Factor[] {
  return factors
    .filter(({ effect }) => Math.abs(effect) >= SLIGHT)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    .slice(0, MOST_FACTORS)
}

/** Percentage points by which the score would be lower without the factor, rounded; negative: higher. */
export function pointsOf(value: number, effect: number): number {
  const bounded = Math.min(Math.max(value, 1e-6), 1 - 1e-6)
  const margin = Math.log(bounded / (1 - bounded))
  return Math.round((bounded - sigmoid(margin - effect)) * 100)
}
