import { expectedValue, explainTree } from './boosting/explain-tree.ts'
import { type Boosted, boostedMargins } from './boosting/tree.ts'
import { encode, type Part } from './encoding/part.ts'
import type { Frame } from './frame.ts'
import type { LogisticFit } from './logistic/fit-logistic.ts'
import { correct, type Platt } from './platt.ts'
import { sigmoid } from './sigmoid.ts'

/** A model that was learnt, as plain data. */
export type Classifier = {
  readonly parts: readonly Part[]
  readonly calibration: Platt
} & (
  | { readonly family: 'boosted' /** Their mean speaks. */; readonly members: readonly Boosted[] }
  | {
      readonly family: 'logistic'
      readonly fit: LogisticFit /** Mean of each column while learning. */
      readonly means: readonly number[]
    }
)

/** What one feature adds to the log-odds of a case. */
export interface Contribution {
  readonly feature: string
  readonly effect: number
}

export interface Explanation {
  /** Log-odds of the average case. */
  readonly base: number
  /** Base and effects add up to the log-odds of the case's probability. */
  readonly contributions: readonly Contribution[]
}

/** Probability of each case, 0 to 1. */
export function predict(classifier: Classifier, frame: Frame): Float64Array {
  const margins = rawMargins(classifier, encode(classifier.parts, frame), frame.rows)
  return margins.map((margin) => sigmoid(correct(classifier.calibration, margin)))
}

/** Log-odds before calibration; `columns` encoded by the classifier's parts. */
export function rawMargins(classifier: Classifier, columns: readonly Float64Array[], rows: number): Float64Array {
  if (classifier.family === 'logistic') return logisticMargins(classifier.fit, columns, rows)
  const sums = new Float64Array(rows)
  for (const member of classifier.members) {
    const margins = boostedMargins(member, columns, rows)
    for (let row = 0; row < rows; row += 1) sums[row] = (sums[row] ?? 0) + (margins[row] ?? 0)
  }
  return sums.map((sum) => sum / classifier.members.length)
}

export function logisticMargins(fit: LogisticFit, columns: readonly Float64Array[], rows: number): Float64Array {
  const margins = new Float64Array(rows).fill(fit.bias)
  for (const [at, column] of columns.entries()) {
    const weight = fit.weights[at] ?? 0
    for (let row = 0; row < rows; row += 1) margins[row] = (margins[row] ?? 0) + weight * (column[row] ?? 0)
  }
  return margins
}

/** Why each case has its probability, feature by feature, the greatest effect first. */
export function explain(classifier: Classifier, frame: Frame): Explanation[] {
  const columns = encode(classifier.parts, frame)
  const rows = Array.from({ length: frame.rows }, (_, row) => columns.map((column) => column[row] ?? Number.NaN))
  const { slope, shift } = classifier.calibration
  const explainRow = classifier.family === 'boosted' ? byTrees(classifier.members) : byWeights(classifier)
  return rows.map((values) => {
    const { base, effects } = explainRow(values)
    const byFeature = new Map<string, number>()
    for (const [at, { feature }] of classifier.parts.entries()) {
      byFeature.set(feature, (byFeature.get(feature) ?? 0) + slope * (effects[at] ?? 0))
    }
    const contributions = Array.from(byFeature, ([feature, effect]) => ({ feature, effect }))
    return {
      base: slope * base + shift,
      contributions: contributions.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect)),
    }
  })
}

type ExplainRow = (values: readonly number[]) => { base: number; effects: Float64Array }

function byTrees(members: readonly Boosted[]): ExplainRow {
  const trees = members.flatMap((member) => member.trees)
  const starts = members.reduce((sum, member) => sum + member.start, 0)
  const base = (starts + trees.reduce((sum, tree) => sum + expectedValue(tree), 0)) / members.length
  return (values) => {
    const effects = new Float64Array(values.length)
    for (const tree of trees) explainTree(tree, values, effects)
    return { base, effects: effects.map((effect) => effect / members.length) }
  }
}

function byWeights({ fit, means }: Extract<Classifier, { family: 'logistic' }>): ExplainRow {
  const base = fit.weights.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), fit.bias)
  return (values) => ({
    base,
    effects: Float64Array.from(fit.weights, (weight, at) => weight * ((values[at] ?? 0) - (means[at] ?? 0))),
  })
}
