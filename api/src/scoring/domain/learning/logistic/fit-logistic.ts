import type { Trend } from '../frame.ts'
import { sigmoid } from '../sigmoid.ts'
import { invert, type Matrix, solve } from './solve.ts'

const ROUNDS = 50
const CLOSE_ENOUGH = 1e-8
/** Of one step: separable cases would otherwise run away. */
const LONGEST_STEP = 8

export interface LogisticFit {
  readonly bias: number
  readonly weights: readonly number[]
  /** Standard errors of the weights, in their units. */
  readonly errors: readonly number[]
}

/**
 * Logistic regression whose weights keep to the trends of their columns: a weight that would go against one is none, and
 * the others are fitted anew without its column (active set).
 * @param trends one per column; left out: every weight is free
 */
export function fitLogistic(
  columns: readonly Float64Array[],
  labels: Uint8Array,
  pull: number,
  trends: readonly Trend[] = [],
): LogisticFit {
  let kept = [...columns.keys()]
  for (;;) {
    const fit = fitFreely(
      kept.map((at) => columns[at] ?? new Float64Array()),
      labels,
      pull,
    )
    const isAgainst = kept.map((at, index) => (trends[at] ?? 0) * (fit.weights[index] ?? 0) < 0)
    if (!isAgainst.includes(true)) return spread(fit, kept, columns.length)
    kept = kept.filter((_at, index) => isAgainst[index] === false)
  }
}

/** A fit of some columns as one of all: the others have no weight. */
function spread({ bias, weights, errors }: LogisticFit, kept: readonly number[], count: number): LogisticFit {
  const all = (values: readonly number[]) => {
    const spreadOut = new Array<number>(count).fill(0)
    for (const [index, at] of kept.entries()) spreadOut[at] = values[index] ?? 0
    return spreadOut
  }
  return { bias, weights: all(weights), errors: all(errors) }
}

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares). `pull` is the L2 penalty: a prior of
 * `pull` for each weight, none for the bias. Give columns of similar spread and without gaps.
 */
function fitFreely(columns: readonly Float64Array[], labels: Uint8Array, pull: number): LogisticFit {
  const size = columns.length + 1
  const base = labels.reduce((sum, label) => sum + label, 0) / labels.length
  const weights = new Float64Array(size)
  weights[size - 1] = Math.log(base / (1 - base))
  let information = informationOf(columns, labels, weights)
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = information.gradient.map((value, at) => (at === size - 1 ? value : value - pull * (weights[at] ?? 0)))
    const [step = new Float64Array(size)] = solve(penalised(information.fisher, pull), [slope])
    const longest = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    const scale = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1
    for (let at = 0; at < size; at += 1) weights[at] = (weights[at] ?? 0) + scale * (step[at] ?? 0)
    information = informationOf(columns, labels, weights)
    if (longest < CLOSE_ENOUGH) break
  }
  return {
    bias: weights[size - 1] ?? 0,
    weights: Array.from(weights.subarray(0, size - 1)),
    errors: standardErrors(information.fisher, pull).slice(0, size - 1),
  }
}

interface Information {
  readonly gradient: Float64Array
  readonly fisher: Matrix
}

function informationOf(columns: readonly Float64Array[], labels: Uint8Array, weights: Float64Array): Information {
  const size = weights.length
  const gradient = new Float64Array(size)
  const fisher = Array.from({ length: size }, () => new Float64Array(size))
  const row = new Float64Array(size)
  for (let at = 0; at < labels.length; at += 1) {
    for (let column = 0; column < size - 1; column += 1) row[column] = columns[column]?.[at] ?? 0
    row[size - 1] = 1
    let margin = 0
    for (let column = 0; column < size; column += 1) margin += (weights[column] ?? 0) * (row[column] ?? 0)
    const said = sigmoid(margin)
    const spread = Math.max(said * (1 - said), 1e-12)
    for (let column = 0; column < size; column += 1) {
      const value = row[column] ?? 0
      if (value === 0) continue
      gradient[column] = (gradient[column] ?? 0) + ((labels[at] ?? 0) - said) * value
      const line = fisher[column] ?? gradient
      const weighed = spread * value
      for (let other = 0; other <= column; other += 1) line[other] = (line[other] ?? 0) + weighed * (row[other] ?? 0)
    }
  }
  for (let column = 0; column < size; column += 1) {
    for (let other = 0; other < column; other += 1) {
      const mirrored = fisher[other] ?? gradient
      mirrored[column] = fisher[column]?.[other] ?? 0
    }
  }
  return { gradient, fisher }
}

function penalised(fisher: Matrix, pull: number): Matrix {
  return fisher.map((line, at) =>
    line.map((value, other) => (at === other && at < fisher.length - 1 ? value + pull : value)),
  )
}

/** Of the penalised estimate: H⁻¹ F H⁻¹ with F the information of the cases and H with the penalty. */
function standardErrors(fisher: Matrix, pull: number): number[] {
  const inverse = invert(penalised(fisher, pull))
  return inverse.map((line) => {
    let variance = 0
    for (let at = 0; at < line.length; at += 1) {
      let sum = 0
      for (let other = 0; other < line.length; other += 1) sum += (fisher[at]?.[other] ?? 0) * (line[other] ?? 0)
      variance += (line[at] ?? 0) * sum
    }
    return Math.sqrt(Math.max(variance, 0))
  })
}
