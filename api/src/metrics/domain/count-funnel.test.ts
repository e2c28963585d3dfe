import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asOfFor, type CountingScope, countFunnel, type FunnelStage, type FunnelStep } from './count-funnel.ts'

const CODES = ['lead', 'contact', 'first_touch', 'decision', 'won', 'lost'] as const
const STAGES: readonly FunnelStage[] = CODES.map((id, position) => ({
  id,
  position,
  outcome: id === 'won' || id === 'lost' ? id : 'open',
}))
const DAY = 86_400_000
const day = (number: number): Date => new Date(Date.UTC(2026, 0, 1) + number * DAY)
const scope = (counting: CountingScope['counting'], from: number, to: number, now = 1_000): CountingScope => ({
  counting,
  from: day(from),
  to: day(to),
  asOf: asOfFor(counting, day(to), day(now)),
})

/** A way through the stages: [stage, day] each. */
function path(subjectId: string, ...stops: readonly (readonly [string, number])[]): FunnelStep[] {
  return stops.map(([toStageId, at], index) => ({
    id: `${subjectId}-${index}`,
    subjectId,
    fromStageId: stops[index - 1]?.[0] ?? null,
    toStageId,
    at: day(at),
  }))
}

const WAYS = [
  ...path('quick', ['lead', 1], ['contact', 2], ['decision', 5], ['won', 9]),
  ...path('lost', ['lead', 2], ['contact', 4], ['lost', 10]),
  ...path('early', ['lead', -20], ['contact', 3]),
  ...path('later', ['lead', 40]),
]
const entered = (counted: ReturnType<typeof countFunnel>) =>
  CODES.filter((code) => code !== 'lost').map((code) => counted.get(code)?.entered)

describe('a cohort', () => {
  it('is those that entered in the period, and how far they came until now', () => {
    const counted = countFunnel(STAGES, WAYS, scope('cohort', 0, 30))
    expect(entered(counted)).toEqual([2, 2, 1, 1, 1])
    expect(counted.get('contact')).toMatchObject({ lost: 1, dwell: { cases: 2, mean: 4.5, median: 4.5 } })
    expect(counted.get('won')?.standing).toBe(1)
  })

  it('does not know what happened later than now', () => {
    expect(entered(countFunnel(STAGES, WAYS, scope('cohort', 0, 30, 6)))).toEqual([2, 2, 1, 1, 0])
  })

  it('compares with the cohort before at the same age', () => {
    const counted = countFunnel(STAGES, WAYS, scope('cohort', 0, 30, 30))
    // At day 0 the customer who came on day −20 had not been contacted.
    expect([counted.get('lead')?.enteredBefore, counted.get('contact')?.enteredBefore]).toEqual([1, 0])
  })
})

describe('a snapshot', () => {
  it('counts each entry in the period it happened in, whoever came earlier', () => {
    const counted = countFunnel(STAGES, WAYS, scope('snapshot', 0, 30))
    expect(entered(counted)).toEqual([2, 3, 1, 1, 1])
    expect(counted.get('contact')?.standing).toBe(1)
    expect(counted.get('contact')?.lost).toBe(1)
    expect(counted.get('lead')?.dwell).toEqual({ cases: 3, mean: 26 / 3, median: 2 })
  })

  it('has a loss in the period it happened in, not before and not after', () => {
    const losses = (from: number, to: number) =>
      countFunnel(STAGES, WAYS, scope('snapshot', from, to)).get('contact')?.lost
    expect([losses(0, 10), losses(10, 11), losses(11, 30)]).toEqual([0, 1, 0])
  })
})

it('counts nobody as lost who came back', () => {
  const back = path('back', ['lead', 1], ['contact', 2], ['lost', 3], ['contact', 4])
  const counted = countFunnel(STAGES, back, scope('cohort', 0, 30))
  expect(counted.get('contact')).toMatchObject({ entered: 1, lost: 0, standing: 1 })
})

describe('any history', () => {
  const way = fc
    .array(fc.tuple(fc.constantFrom(...CODES), fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 6 })
    .map((stops) => [['lead', 0] as const, ...stops].sort((a, b) => a[1] - b[1]))
  const history = fc
    .array(way, { maxLength: 12 })
    .map((ways) => ways.flatMap((stops, index) => path(`s${index}`, ...stops)))

  it('narrows from stage to stage in a cohort, and loses or keeps everybody', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const counted = countFunnel(STAGES, steps, scope('cohort', 0, 1))
        const ladder = [...counted.values()]
        for (const [index, stage] of ladder.entries())
          if (index > 0) expect(stage.entered).toBeLessThanOrEqual(ladder[index - 1]?.entered ?? 0)
        const sum = ladder.reduce((all, stage) => all + stage.standing + stage.lost, 0)
        expect(sum).toBe(ladder[0]?.entered)
      }),
    )
  })

  it('counts every entry in exactly one of the snapshots that share out the time', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 60 }), (steps, cut) => {
        const whole = countFunnel(STAGES, steps, scope('snapshot', 0, 61))
        const [first, second] = [scope('snapshot', 0, cut), scope('snapshot', cut, 61)].map((part) =>
          countFunnel(STAGES, steps, part),
        )
        for (const [stage, { entered: all }] of whole)
          expect((first?.get(stage)?.entered ?? 0) + (second?.get(stage)?.entered ?? 0)).toBe(all)
      }),
    )
  })

  it('does not depend on the order the rows come in', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const turned = countFunnel(STAGES, [...steps].reverse(), scope('cohort', 0, 30))
        expect(turned).toEqual(countFunnel(STAGES, steps, scope('cohort', 0, 30)))
      }),
    )
  })
})
