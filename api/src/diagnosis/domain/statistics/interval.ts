import type { Estimate } from '../diagnosis.ts'

/** Normal quantiles: 95 % of what is shown; more for a verdict on one of many figures, so that chance passes few. */
export const Z_95 = 1.959964
export const Z_995 = 2.807034
export const Z_999 = 3.290527

/** Wilson's interval of a rate; null without cases. Keeps to 0–1 and stays honest at few cases, unlike ± standard error. */
export function wilson(hits: number, cases: number, z = Z_95): Estimate | null {
  if (cases === 0) return null
  const rate = hits / cases
  const square = z * z
  const middle = (rate + square / (2 * cases)) / (1 + square / cases)
  const half = (z / (1 + square / cases)) * Math.sqrt((rate * (1 - rate)) / cases + square / (4 * cases * cases))
  return { value: rate, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

export interface Outcome {
  readonly cases: number
  readonly won: number
}

/** Difference of two rates with Newcombe's interval (his method 10, made of two Wilson intervals); null without cases. */
export function rateDifference(one: Outcome, other: Outcome, z = Z_95): Estimate | null {
  const a = wilson(one.won, one.cases, z)
  const b = wilson(other.won, other.cases, z)
  if (a === null || b === null) return null
  const value = a.value - b.value
  return {
    value,
    low: value - Math.hypot(a.value - a.low, b.high - b.value),
    high: value + Math.hypot(a.high - a.value, b.value - b.low),
  }
}
