import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../random.ts'
import { brierScore, calibrationError, calibrationTable, logLoss } from './probabilities.ts'
import { averagePrecision, rocAuc } from './ranking.ts'

/** Of all pairs of one that happened and one that did not, the share in the right order; a tie is half. */
function aucByPairs(labels: Uint8Array, scores: Float64Array): number {
  let wins = 0
  let pairs = 0
  for (let a = 0; a < labels.length; a += 1) {
    for (let b = 0; b < labels.length; b += 1) {
      if (labels[a] !== 1 || labels[b] !== 0) continue
      pairs += 1
      wins += scores[a] === scores[b] ? 0.5 : Number((scores[a] ?? 0) > (scores[b] ?? 0))
    }
  }
  return wins / pairs
}

/** Sum over all thresholds of the gain in recall times the precision there. */
function averagePrecisionByThresholds(labels: Uint8Array, scores: Float64Array): number {
  const positives = labels.reduce((sum, label) => sum + label, 0)
  let before = 0
  let area = 0
  for (const threshold of [...new Set(scores)].sort((a, b) => b - a)) {
    const above = Array.from(labels).filter((_, row) => (scores[row] ?? 0) >= threshold)
    const found = above.filter((label) => label === 1).length
    area += ((found - before) / positives) * (found / above.length)
    before = found
  }
  return area
}

const cases = fc
  .array(fc.record({ label: fc.integer({ min: 0, max: 1 }), score: fc.integer({ min: 0, max: 6 }) }), { minLength: 2 })
  .filter((some) => new Set(some.map(({ label }) => label)).size === 2)
  .map((some) => ({
    labels: Uint8Array.from(some, ({ label }) => label),
    scores: Float64Array.from(some, ({ score }) => score / 6),
  }))

describe('ranking', () => {
  it('counts pairs, ties as half', () => {
    fc.assert(
      fc.property(cases, ({ labels, scores }) => {
        expect(rocAuc(labels, scores)).toBeCloseTo(aucByPairs(labels, scores), 12)
      }),
    )
  })

  it('averages precision over all thresholds', () => {
    fc.assert(
      fc.property(cases, ({ labels, scores }) => {
        expect(averagePrecision(labels, scores)).toBeCloseTo(averagePrecisionByThresholds(labels, scores), 12)
      }),
    )
  })

  it('does not depend on the order of the rows', () => {
    const labels = Uint8Array.from([1, 0, 0, 1, 0])
    const scores = Float64Array.from([0.5, 0.5, 0.5, 0.5, 0.5])
    expect(rocAuc(labels, scores)).toBe(0.5)
    expect(averagePrecision(labels, scores)).toBe(0.4)
    expect(rocAuc(labels.toReversed(), scores)).toBe(0.5)
  })
})

describe('probabilities', () => {
  it('scores what was said against what happened', () => {
    const labels = Uint8Array.from([1, 0])
    expect(brierScore(labels, Float64Array.from([0.8, 0.4]))).toBeCloseTo((0.04 + 0.16) / 2, 12)
    expect(logLoss(labels, Float64Array.from([0.8, 0.4]))).toBeCloseTo(-(Math.log(0.8) + Math.log(0.6)) / 2, 12)
    expect(logLoss(labels, Float64Array.from([0, 1]))).toBeGreaterThan(20)
  })

  it('puts said and happened beside each other in bins that hold every case once', () => {
    const random = createRandom(3)
    const probabilities = Float64Array.from({ length: 20_000 }, () => random())
    const honest = Uint8Array.from(probabilities, (probability) => Number(random() < probability))
    const table = calibrationTable(honest, probabilities)
    expect(table).toHaveLength(10)
    expect(table.reduce((sum, { count }) => sum + count, 0)).toBe(20_000)
    for (const [at, { predicted, observed }] of table.entries()) {
      expect(predicted).toBeCloseTo(at / 10 + 0.05, 1)
      expect(Math.abs(observed - predicted)).toBeLessThan(0.04)
    }
    expect(calibrationError(table)).toBeLessThan(0.02)
    const boastful = probabilities.map((probability) => Math.sqrt(probability))
    expect(calibrationError(calibrationTable(honest, boastful))).toBeGreaterThan(0.1)
  })

  it('never spreads one probability over two bins', () => {
    const table = calibrationTable(
      Uint8Array.from([1, 0, 0, 1, 0, 1]),
      Float64Array.from([0.2, 0.2, 0.2, 0.2, 0.2, 0.9]),
      3,
    )
    expect(table.map(({ predicted, count }) => [Number(predicted.toFixed(6)), count])).toEqual([
      [0.2, 5],
      [0.9, 1],
    ])
  })
})
