import { type CaseFeatures, factOf, type NumberCode } from '../features.ts'
import { sigmoid } from '../learning/sigmoid.ts'
import { type Factor, type Scored, strongest } from '../scored.ts'

/**
 * One line of a rule score: how a feature moves the log-odds. `effect` is asked only where the feature is known; rules of
 * one code exclude each other, so that a factor stands once.
 */
export interface ScoreRule {
  readonly code: NumberCode
  readonly effect: (value: number, of: CaseFeatures) => number
}

export interface RuleSet {
  /** Log-odds of a case of which nothing speaks. */
  readonly base: number
  readonly rules: readonly ScoreRule[]
}

/** Adds up what the rules say, so that a score can be followed by hand. */
export function scoreByRules({ base, rules }: RuleSet, of: CaseFeatures): Scored {
  const factors = rules.flatMap(({ code, effect }): Factor[] => {
    const value = of.numbers[code]
    if (value === undefined || value === null) return []
    const moved = effect(value, of)
    return moved === 0 ? [] : [{ code, effect: moved, data: { value: factOf(of, code) ?? value } }]
  })
  const margin = factors.reduce((sum, { effect }) => sum + effect, base)
  return { value: sigmoid(margin), factors: strongest(factors) }
}

/** The effect of the last step at or below the value; 0 below the first. Steps ascend. */
export function steps(...table: readonly (readonly [from: number, effect: number])[]): (value: number) => number {
  return (value) => table.findLast(([from]) => value >= from)?.[1] ?? 0
}
