import { describe, expect, it } from 'vitest'
import { batteriesPerShift, chargeFromEnergy } from './battery-per-shift.ts'

describe('batteriesPerShift', () => {
  it.each([
    [800, 900, 1],
    [900, 900, 1],
    [901, 900, 2],
    [2_500, 720, 4],
  ])('%d tightenings at %d per charge need %d batteries', (tightenings, perCharge, batteries) => {
    expect(batteriesPerShift(tightenings, perCharge).batteries).toBe(batteries)
  })
})

describe('chargeFromEnergy', () => {
  it('lies near what data sheets say: 18 V 5 Ah at 60 N·m makes about a thousand', () => {
    // 18 V · 5 Ah · 0.8 = 259.2 kJ; 60 N·m · (0.754 + 0.524) = 76.66 J; 0.3 · 259 200 ÷ 76.66 = 1014
    expect(chargeFromEnergy(18, 5, 60)).toBe(1014)
  })

  it('doubles with the capacity and halves with the torque', () => {
    expect(chargeFromEnergy(36, 4, 50) / chargeFromEnergy(18, 4, 50)).toBeCloseTo(2, 1)
    expect(chargeFromEnergy(18, 5, 40) / chargeFromEnergy(18, 5, 80)).toBeCloseTo(2, 1)
  })
})
