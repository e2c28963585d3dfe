import { describe, expect, it } from 'vitest'
import { explain, predict } from './classifier.ts'
import type { Frame } from './frame.ts'
import { measure } from './measures/measure.ts'
import { rocAuc } from './measures/ranking.ts'
import { createRandom } from './random.ts'
import { logit } from './sigmoid.ts'
import { foldsOf, splitStratified } from './split.ts'
import { visitsAsCases } from './testing/visit-frame.ts'
import { simulateVisits } from './testing/visits.ts'
import { BOOSTED_PLAN, trainBoosted } from './train-boosted.ts'
import { trainLogistic } from './train-logistic.ts'

const QUICK = { ...BOOSTED_PLAN, folds: 3, grid: BOOSTED_PLAN.grid.slice(1, 2), members: 2 }

/** Two amounts that only matter together, and a category of no matter. */
function together(rows: number, seed: number): { frame: Frame; labels: Uint8Array } {
  const random = createRandom(seed)
  const price = Float64Array.from({ length: rows }, () => random() * 2 - 1)
  const need = Float64Array.from({ length: rows }, () => random() * 2 - 1)
  const labels = Uint8Array.from(price, (value, row) => Number(random() < (value * (need[row] ?? 0) > 0 ? 0.85 : 0.15)))
  const town = Array.from(price, () => ['A', 'B', 'C'][Math.floor(random() * 3)] ?? null)
  const features: Frame['features'] = [
    { name: 'price', kind: 'numeric', values: price },
    { name: 'need', kind: 'numeric', values: need },
    { name: 'town', kind: 'categorical', values: town },
  ]
  return { frame: { rows, features }, labels }
}

describe('splits', () => {
  const labels = Uint8Array.from({ length: 1000 }, (_, row) => Number(row % 7 === 0))
  const positives = (rows: Int32Array): number => rows.reduce((sum, row) => sum + (labels[row] ?? 0), 0)

  it('keep the share of either outcome, use each row once, and repeat by seed', () => {
    const { train, test } = splitStratified(labels, 0.3, 5)
    expect(test).toHaveLength(300)
    expect(positives(test)).toBe(Math.round(143 * 0.3))
    expect([...train, ...test].sort((a, b) => a - b)).toEqual(Array.from({ length: 1000 }, (_, row) => row))
    expect(splitStratified(labels, 0.3, 5)).toEqual({ train, test })
    expect(splitStratified(labels, 0.3, 6)).not.toEqual({ train, test })
  })

  it('spread either outcome evenly over the folds', () => {
    const folds = foldsOf(labels, 5, 1)
    for (const fold of [0, 1, 2, 3, 4]) {
      const rows = Int32Array.from(labels.keys()).filter((row) => folds[row] === fold)
      expect(Math.abs(positives(rows) - 143 / 5)).toBeLessThan(1)
    }
  })
})

describe('training', () => {
  const known = together(2000, 1)
  const fresh = together(3000, 2)

  it('boosted trees see what amounts say together; logistic regression cannot', () => {
    const boosted = trainBoosted(known.frame, known.labels, QUICK)
    const logistic = trainLogistic(known.frame, known.labels, 1)
    expect(rocAuc(fresh.labels, predict(boosted.classifier, fresh.frame))).toBeGreaterThan(0.8)
    expect(rocAuc(fresh.labels, predict(logistic.classifier, fresh.frame))).toBeLessThan(0.55)
    expect(boosted.logLoss).toBeLessThan(logistic.logLoss)
  })

  it('says the same for the same cases and seed, also after a journey as JSON', () => {
    const first = trainBoosted(known.frame, known.labels, QUICK).classifier
    expect(trainBoosted(known.frame, known.labels, QUICK).classifier).toEqual(first)
    const kept = JSON.parse(JSON.stringify(first)) as typeof first
    expect(predict(kept, fresh.frame)).toEqual(predict(first, fresh.frame))
  })

  it('explains each probability: base and effects add up to its log-odds', () => {
    const { frame, labels } = visitsAsCases(simulateVisits(1500, 4))
    for (const { classifier } of [trainBoosted(frame, labels, QUICK), trainLogistic(frame, labels, 1)]) {
      const probabilities = predict(classifier, frame)
      for (const [row, { base, contributions }] of explain(classifier, { ...frame, rows: 20 }).entries()) {
        const sum = contributions.reduce((so, { effect }) => so + effect, base)
        expect(sum).toBeCloseTo(logit(probabilities[row] ?? 0), 6)
        expect(contributions[0]?.feature).not.toBe('Region')
      }
    }
  })

  it('comes near to what can be known of visits, and means the probabilities it says', () => {
    const known = visitsAsCases(simulateVisits(4000, 11))
    const visits = simulateVisits(12_000, 12)
    const later = visitsAsCases(visits)
    const { classifier, auc } = trainBoosted(known.frame, known.labels, QUICK)
    const { auc: reached, ...test } = measure(later.labels, predict(classifier, later.frame))
    const ceiling = measure(later.labels, visits.truth)
    expect(ceiling.auc - reached).toBeLessThan(0.02)
    expect(Math.abs(auc - reached)).toBeLessThan(0.02)
    expect(test.calibrationError).toBeLessThan(0.015)
    expect(test.brier).toBeLessThan(ceiling.brier * 1.06)
    expect(test.brier).toBeLessThan(test.brierOfBaseRate * 0.7)
  })

  it('learns nothing where there is nothing to be learnt, and says so by its own measure', () => {
    const random = createRandom(9)
    const labels = Uint8Array.from({ length: 2000 }, () => Number(random() < 0.2))
    const { auc, classifier } = trainBoosted(known.frame, labels, QUICK)
    expect(Math.abs(auc - 0.5)).toBeLessThan(0.05)
    const said = predict(classifier, fresh.frame)
    expect(Math.max(...said) - Math.min(...said)).toBeLessThan(0.15)
  })
})
