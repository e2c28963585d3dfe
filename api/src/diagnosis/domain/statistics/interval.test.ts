import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rateDifference, wilson, Z_95 } from './interval.ts'

describe('Wilson’s interval', () => {
  it('is the published one of 81 of 263 and of 0 of 20', () => {
    const some = wilson(81, 263)
    expect(some?.low).toBeCloseTo(0.2553, 4)
    expect(some?.high).toBeCloseTo(0.3662, 4)
    const none = wilson(0, 20)
    expect(none?.low).toBe(0)
    expect(none?.high).toBeCloseTo(0.1611, 4)
  })

  it('is none without cases', () => {
    expect(wilson(0, 0)).toBeNull()
  })

  it('always holds the rate and keeps to 0–1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (cases, share) => {
        const { value, low, high } = wilson(Math.floor(cases * share), cases) ?? { value: 2, low: 1, high: 0 }
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(value).toBeGreaterThanOrEqual(low - 1e-12)
        expect(value).toBeLessThanOrEqual(high + 1e-12)
      }),
    )
  })
})

describe('the difference of two rates', () => {
  it('has Newcombe’s published interval of 56 of 70 against 48 of 80', () => {
    const found = rateDifference({ cases: 70, won: 56 }, { cases: 80, won: 48 })
    expect(found?.value).toBeCloseTo(0.2, 10)
    expect(found?.low).toBeCloseTo(0.0524, 4)
    expect(found?.high).toBeCloseTo(0.3339, 4)
  })

  it('has his interval of 10 of 10 against 0 of 20', () => {
    const found = rateDifference({ cases: 10, won: 10 }, { cases: 20, won: 0 })
    expect(found?.low).toBeCloseTo(0.6791, 4)
    expect(found?.high).toBeCloseTo(1, 10)
  })

  it('turns its sign when the sides are changed', () => {
    const [one, other] = [
      { cases: 33, won: 12 },
      { cases: 410, won: 100 },
    ]
    const [there, back] = [rateDifference(one, other, Z_95), rateDifference(other, one, Z_95)]
    expect(there?.low).toBeCloseTo(-(back?.high ?? 0), 12)
    expect(there?.high).toBeCloseTo(-(back?.low ?? 0), 12)
  })
})
