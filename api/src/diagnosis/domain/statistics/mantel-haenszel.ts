import type { Estimate } from '../diagnosis.ts'
import { type Outcome, Z_95 } from './interval.ts'

export interface Stratum {
  readonly withTouch: Outcome
  readonly withoutTouch: Outcome
}

/**
 * Mantel and Haenszel's common difference of rates over strata of like cases, with Sato's variance, which holds for few
 * large strata as for many small ones. A stratum that lacks one side says nothing and weighs nothing. Null when none says
 * anything. `cases` are those of the strata that count.
 */
export function commonDifference(strata: readonly Stratum[], z = Z_95): (Estimate & { readonly cases: number }) | null {
  let weights = 0
  let weighted = 0
  let p = 0
  let q = 0
  let cases = 0
  for (const { withTouch, withoutTouch } of strata) {
    const [n1, n0] = [withTouch.cases, withoutTouch.cases]
    if (n1 === 0 || n0 === 0) continue
    const n = n1 + n0
    const [a, b] = [withTouch.won, withoutTouch.won]
    weights += (n1 * n0) / n
    weighted += (a * n0 - b * n1) / n
    p += (n1 * n1 * b - n0 * n0 * a + (n1 * n0 * (n0 - n1)) / 2) / (n * n)
    q += (a * (n0 - b) + b * (n1 - a)) / (2 * n)
    cases += n
  }
  if (weights === 0) return null
  const value = weighted / weights
  const half = z * Math.sqrt(Math.max(0, value * p + q) / (weights * weights))
  return { value, low: Math.max(-1, value - half), high: Math.min(1, value + half), cases }
}
