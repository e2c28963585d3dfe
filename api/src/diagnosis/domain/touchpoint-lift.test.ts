import { describe, expect, it } from 'vitest'
import type { DealFact } from './deal-fact.ts'
import { afterDays, dealFact, OPENED } from './testing/deal-fact.ts'
import { numbers } from './testing/numbers.ts'
import { touchpointLifts } from './touchpoint-lift.ts'

const OPEN = new Set(['lead', 'contact', 'first_touch', 'decision'])

interface World {
  readonly deals: number
  /** Points that a demonstration adds to winning. */
  readonly lift: number
  readonly seed: number
}

/** Deals of which half come to First touch; there 40 % see a demonstration, and 30 % are won, more with it. */
function world({ deals, lift, seed }: World): readonly DealFact[] {
  const next = numbers(seed)
  return Array.from({ length: deals }, (_, index) => {
    const reached = next() < 0.5
    const demo = reached && next() < 0.4
    const won = reached && next() < 0.3 + (demo ? lift : 0)
    const steps = [
      { stageId: 'contact', at: OPENED },
      ...(reached ? [{ stageId: 'first_touch', at: afterDays(3) }] : []),
      { stageId: won ? 'won' : 'lost', at: afterDays(30) },
    ]
    return dealFact({
      id: String(index),
      status: won ? 'won' : 'lost',
      steps,
      channel: index % 2 === 0 ? 'linkedin' : 'direct',
      employeeCount: index % 3 === 0 ? 20 : 900,
      touches: demo ? { demo_done: { count: 1, first: afterDays(8) } } : {},
    })
  })
}
const demoOf = (drawn: World) => touchpointLifts(world(drawn), OPEN).find(({ touchpoint }) => touchpoint === 'demo')

describe('the lift of a touchpoint', () => {
  it('is overrated by the plain difference and found by the adjusted one', () => {
    const found = demoOf({ deals: 4_000, lift: 0.27, seed: 5 })
    expect(found?.lift?.low).toBeGreaterThan(0.33)
    expect(found?.adjusted?.value).toBeGreaterThan(0.23)
    expect(found?.adjusted?.value).toBeLessThan(0.31)
    expect(found?.adjusted?.low).toBeLessThan(0.27)
    expect(found?.adjusted?.high).toBeGreaterThan(0.27)
    expect(found?.smallNumbers).toBe(false)
  })

  it('of a touchpoint without effect is none, though the plain difference says otherwise', () => {
    let alarms = 0
    for (let seed = 1; seed <= 100; seed += 1) {
      const found = demoOf({ deals: 1_000, lift: 0, seed })
      expect(found?.lift?.low).toBeGreaterThan(0)
      if ((found?.adjusted?.low ?? 0) > 0 || (found?.adjusted?.high ?? 0) < 0) alarms += 1
    }
    expect(alarms).toBeLessThanOrEqual(10)
  })

  it('is not told of few cases, and of some with a warning', () => {
    const few = demoOf({ deals: 40, lift: 0.27, seed: 2 })
    expect(few?.withTouch.cases).toBeLessThan(10)
    expect(few).toMatchObject({ lift: null, adjusted: null, smallNumbers: true })
    const some = demoOf({ deals: 100, lift: 0.27, seed: 2 })
    expect(some?.withTouch.cases).toBeGreaterThan(9)
    expect(some?.withTouch.cases).toBeLessThan(30)
    expect(some).toMatchObject({ lift: { value: expect.any(Number) }, smallNumbers: true })
  })

  it('counts a request that moved the deal in the stage before', () => {
    const deal = (id: string, sample: boolean, won: boolean) =>
      dealFact({
        id,
        status: won ? 'won' : 'lost',
        touches: sample ? { sample_request: { count: 1, first: afterDays(9) } } : {},
        steps: [
          { stageId: 'first_touch', at: OPENED },
          ...(sample ? [{ stageId: 'decision', at: afterDays(9) }] : []),
          { stageId: won ? 'won' : 'lost', at: afterDays(30) },
        ],
      })
    const deals = Array.from({ length: 40 }, (_, index) => deal(String(index), index % 2 === 0, index % 4 === 0))
    const [sample] = touchpointLifts(deals, OPEN)
    expect(sample?.adjusted).toMatchObject({ value: 0.5, cases: 40 })
  })

  it('leaves out what never happened', () => {
    const deals = [dealFact({ contacts: [] })]
    expect(touchpointLifts(deals, OPEN)).toEqual([])
  })

  it('takes a first answer within four hours for quick', () => {
    const answered = (hours: number) => dealFact({ contacts: [OPENED + hours * 3_600_000] })
    const quick = (hours: number) =>
      touchpointLifts([answered(hours)], OPEN).some(({ touchpoint }) => touchpoint === 'quick_answer')
    expect([quick(3.9), quick(4.1)]).toEqual([true, false])
  })
})
