import { expect, it } from 'vitest'
import type { StageCounts } from './count-funnel.ts'
import type { MetricScope } from './funnel-metrics.ts'
import { funnelRates, type LadderStage } from './funnel-rates.ts'

const SCOPE: MetricScope = { unit: 'customer', counting: 'cohort', from: new Date(0), to: new Date(1) }
const ladder: readonly LadderStage[] = ['lead', 'contact', 'first_touch', 'decision', 'won'].map((code) => ({
  id: code,
  code,
  name: { en: code },
  outcome: code === 'won' ? 'won' : 'open',
}))
const count = (entered: number, changes: Partial<StageCounts> = {}): StageCounts => ({
  entered,
  enteredBefore: 0,
  standing: 0,
  lost: 0,
  dwell: null,
  ...changes,
})
const rates = (counts: readonly StageCounts[], scope = SCOPE) =>
  funnelRates(scope, ladder, new Map(counts.map((one, index) => [ladder[index]?.id ?? '', one])), new Map())

it('computes the example everybody knows: 1000 → 800 → 300 → 120 → 80', () => {
  const funnel = rates([1000, 800, 300, 120, 80].map((entered) => count(entered)))
  expect(funnel.stages.map((stage) => stage.conversion)).toEqual([null, 0.8, 0.375, 0.4, 80 / 120])
  expect(funnel.stages.map((stage) => stage.share)).toEqual([1, 0.8, 0.3, 0.12, 0.08])
  expect([funnel.total, funnel.won, funnel.winRate, funnel.lossRate]).toEqual([1000, 80, 0.08, 0.92])
})

it('makes up no rate where nobody entered', () => {
  const funnel = rates([0, 0, 0, 0, 0].map((entered) => count(entered)))
  expect(funnel.winRate).toBeNull()
  expect(funnel.lossRate).toBeNull()
  expect(
    funnel.stages.every(({ conversion, share, lossRate, change }) =>
      [conversion, share, lossRate, change].every((one) => one === null),
    ),
  ).toBe(true)
})

it('knows no loss rate when a snapshot won more than entered', () => {
  const funnel = rates([2, 5, 5, 5, 5].map((entered) => count(entered)))
  expect(funnel.lossRate).toBeNull()
  expect(funnel.winRate).toBe(2.5)
})

it('tells change and losses per stage', () => {
  const [lead] = rates([count(110, { enteredBefore: 100, lost: 11 })]).stages
  expect(lead?.change).toBeCloseTo(0.1)
  expect(lead?.lossRate).toBe(0.1)
})
