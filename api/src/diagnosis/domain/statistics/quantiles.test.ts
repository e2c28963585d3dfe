import { describe, expect, it } from 'vitest'
import { numbers } from '../testing/numbers.ts'
import { mean, median, medianInterval } from './quantiles.ts'

describe('the middle of numbers', () => {
  it('is the median in any order, of an even number the middle of the two', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([])).toBeNull()
    expect(mean([1, 2, 6])).toBe(3)
    expect(mean([])).toBeNull()
  })

  it('has an interval that covers the true median in at least 93 of 100 samples of a skewed waiting time', () => {
    const next = numbers(11)
    let held = 0
    for (let sample = 0; sample < 500; sample += 1) {
      const waits = Array.from({ length: 40 }, () => -Math.log(next()) * 24)
      const found = medianInterval(waits)
      if (found !== null && found.low <= 24 * Math.LN2 && found.high >= 24 * Math.LN2) held += 1
    }
    expect(held).toBeGreaterThan(465)
  })

  it('says little of one value: the value itself', () => {
    expect(medianInterval([7])).toEqual({ value: 7, low: 7, high: 7 })
    expect(medianInterval([])).toBeNull()
  })
})
