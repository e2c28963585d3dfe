import { describe, expect, it } from 'vitest'
import { createRandom } from '../random.ts'
import { sigmoid } from '../sigmoid.ts'
import { fitLogistic } from './fit-logistic.ts'
import { invert } from './solve.ts'

/** Three yes-or-no or spread-out columns whose true weights are known. */
function drawn(count: number, weights: readonly number[], bias: number, seed: number) {
  const random = createRandom(seed)
  const columns = weights.map(() => Float64Array.from({ length: count }, () => random() * 2 - 1))
  const labels = Uint8Array.from({ length: count }, (_, row) => {
    const margin = weights.reduce((sum, weight, at) => sum + weight * (columns[at]?.[row] ?? 0), bias)
    return Number(random() < sigmoid(margin))
  })
  return { columns, labels }
}

describe('fitLogistic', () => {
  it('gives the odds ratio of a table of four, with its standard error', () => {
    // 30 of 40 with, 20 of 60 without: odds 3 and 0.5.
    const rows = [
      ...Array(30).fill([1, 1]),
      ...Array(10).fill([1, 0]),
      ...Array(20).fill([0, 1]),
      ...Array(40).fill([0, 0]),
    ]
    const fit = fitLogistic(
      [Float64Array.from(rows, ([seen]) => seen)],
      Uint8Array.from(rows, ([, won]) => won),
      0,
    )
    expect(Math.exp(fit.weights[0] ?? 0)).toBeCloseTo(6, 6)
    expect(fit.bias).toBeCloseTo(Math.log(0.5), 6)
    expect(fit.errors[0]).toBeCloseTo(Math.sqrt(1 / 30 + 1 / 10 + 1 / 20 + 1 / 40), 6)
  })

  it('finds weights that are known, within what their errors say', () => {
    const truth = [1.5, -0.8, 0]
    const { columns, labels } = drawn(20_000, truth, -1, 5)
    const fit = fitLogistic(columns, labels, 0.01)
    for (const [at, weight] of truth.entries()) {
      const error = fit.errors[at] ?? 0
      expect(error).toBeLessThan(0.06)
      expect(Math.abs((fit.weights[at] ?? 0) - weight)).toBeLessThan(3 * error)
    }
  })

  it('stands still where the slope is 0', () => {
    const { columns, labels } = drawn(500, [1, -1], 0.3, 9)
    const fit = fitLogistic(columns, labels, 2)
    const residual = Array.from(labels, (label, row) => {
      const margin = fit.weights.reduce((sum, weight, at) => sum + weight * (columns[at]?.[row] ?? 0), fit.bias)
      return label - sigmoid(margin)
    })
    for (const [at, column] of columns.entries()) {
      const slope = residual.reduce((sum, left, row) => sum + left * (column[row] ?? 0), 0)
      expect(slope - 2 * (fit.weights[at] ?? 0)).toBeCloseTo(0, 6)
    }
    expect(residual.reduce((sum, left) => sum + left, 0)).toBeCloseTo(0, 6)
  })

  it('stays finite where a column tells the outcomes apart without error, and where two columns are the same', () => {
    const column = Float64Array.from({ length: 40 }, (_, row) => (row < 20 ? -1 : 1))
    const labels = Uint8Array.from({ length: 40 }, (_, row) => Number(row >= 20))
    const fit = fitLogistic([column, column], labels, 1)
    for (const weight of [...fit.weights, ...fit.errors, fit.bias]) expect(Number.isFinite(weight)).toBe(true)
    expect(fit.weights[0]).toBeCloseTo(fit.weights[1] ?? 0, 6)
    expect(fit.weights[0]).toBeGreaterThan(0.5)
  })
})

describe('fitLogistic with trends', () => {
  it('gives a weight against its trend none, and fits the others as if its column were not there', () => {
    const { columns, labels } = drawn(3_000, [1.2, -0.7, 0.4], 0.2, 13)
    const free = fitLogistic(columns, labels, 1)
    expect(fitLogistic(columns, labels, 1, [1, -1, 0])).toEqual(free)
    const bound = fitLogistic(columns, labels, 1, [1, 1, 0])
    expect(bound.weights[1]).toBe(0)
    const [first = labels, , third = labels] = columns
    const without = fitLogistic([Float64Array.from(first), Float64Array.from(third)], labels, 1)
    expect([bound.weights[0], bound.weights[2]]).toEqual(without.weights)
    expect(bound.bias).toBe(without.bias)
  })
})

describe('invert', () => {
  it('gives the matrix that undoes it', () => {
    const matrix = [Float64Array.from([4, 1, 0.5]), Float64Array.from([1, 3, 0.2]), Float64Array.from([0.5, 0.2, 2])]
    const inverse = invert(matrix)
    for (let row = 0; row < 3; row += 1) {
      for (let column = 0; column < 3; column += 1) {
        const cell = [0, 1, 2].reduce((sum, at) => sum + (matrix[row]?.[at] ?? 0) * (inverse[at]?.[column] ?? 0), 0)
        expect(cell).toBeCloseTo(row === column ? 1 : 0, 10)
      }
    }
  })
})
