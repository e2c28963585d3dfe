import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbers } from '../testing/numbers.ts'
import { rateDifference } from './interval.ts'
import { commonDifference } from './mantel-haenszel.ts'

const outcome = (cases: number, won: number) => ({ cases, won })

describe('the common difference over strata', () => {
  it('is the plain difference when there is one stratum, with about its interval', () => {
    const stratum = { withTouch: outcome(300, 120), withoutTouch: outcome(500, 100) }
    const plain = rateDifference(stratum.withTouch, stratum.withoutTouch)
    const common = commonDifference([stratum])
    expect(common?.value).toBeCloseTo(0.2, 12)
    expect(common?.low).toBeCloseTo(plain?.low ?? 0, 2)
    expect(common?.high).toBeCloseTo(plain?.high ?? 0, 2)
  })

  it('is not fooled by who gets the touchpoint', () => {
    // Those far along win more with or without it, and get it more: the plain difference is large, the true one zero.
    const strata = [
      { withTouch: outcome(10, 1), withoutTouch: outcome(190, 19) },
      { withTouch: outcome(190, 114), withoutTouch: outcome(10, 6) },
    ]
    expect(rateDifference(outcome(200, 115), outcome(200, 25))?.low).toBeGreaterThan(0.3)
    const common = commonDifference(strata)
    expect(common?.value).toBeCloseTo(0, 12)
    expect(common?.low).toBeLessThan(0)
    expect(common?.high).toBeGreaterThan(0)
  })

  it('leaves out strata that have one side only, and is none when all have', () => {
    const full = { withTouch: outcome(20, 10), withoutTouch: outcome(20, 5) }
    const half = { withTouch: outcome(50, 50), withoutTouch: outcome(0, 0) }
    expect(commonDifference([full, half])).toEqual(commonDifference([full]))
    expect(commonDifference([half])).toBeNull()
    expect(commonDifference([])).toBeNull()
  })

  it('holds the true difference in about 95 of 100 samples', () => {
    const next = numbers(7)
    const draw = (cases: number, rate: number) => {
      let won = 0
      for (let index = 0; index < cases; index += 1) if (next() < rate) won += 1
      return outcome(cases, won)
    }
    let held = 0
    for (let sample = 0; sample < 1_000; sample += 1) {
      const found = commonDifference(
        [0.1, 0.25, 0.4, 0.6].map((base, index) => ({
          withTouch: draw(8 + index * 10, base + 0.15),
          withoutTouch: draw(60 - index * 12, base),
        })),
      )
      if (found !== null && found.low <= 0.15 && found.high >= 0.15) held += 1
    }
    expect(held).toBeGreaterThan(930)
    expect(held).toBeLessThan(970)
  })

  it('never leaves −1 … 1', () => {
    const side = fc.nat(40).chain((cases) => fc.nat(cases).map((won) => outcome(cases, won)))
    fc.assert(
      fc.property(fc.array(fc.record({ withTouch: side, withoutTouch: side })), (strata) => {
        const found = commonDifference(strata)
        if (found === null) return
        expect(found.low).toBeGreaterThanOrEqual(-1)
        expect(found.high).toBeLessThanOrEqual(1)
        expect(Number.isFinite(found.value)).toBe(true)
      }),
    )
  })
})
