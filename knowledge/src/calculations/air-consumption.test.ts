import { describe, expect, it } from 'vitest'
import { airDemand, dutyOf } from './air-consumption.ts'

describe('airDemand', () => {
  it('adds up tools, weighs with the time they run, and leaves leakage and reserve to the compressor', () => {
    const { mean, compressor } = airDemand(540, 0.25, 4)
    expect(mean).toBeCloseTo(540, 9)
    expect(compressor).toBeCloseTo(712.8, 9)
  })

  it('takes all of the flow of a tool that never rests', () => {
    expect(airDemand(290, 1, 1).mean).toBe(290)
  })
})

describe('dutyOf', () => {
  it.each([
    [2_400, 0.8, 0.066_666],
    [36_000, 0.8, 1],
    [100_000, 0.8, 1],
  ])('%d tightenings of %d s', (tightenings, seconds, duty) => {
    expect(dutyOf(tightenings, seconds)).toBeCloseTo(duty, 5)
  })
})
