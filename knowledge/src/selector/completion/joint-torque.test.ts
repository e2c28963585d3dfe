import type { StrengthClass, Thread } from '@tradewind/schema/contracts/selector'
import { describe, expect, it } from 'vitest'
import { jointTorque } from './joint-torque.ts'

describe('jointTorque', () => {
  // VDI 2230 part 1, table A1 (hexagon head, coarse thread): preload in kN, torque in N·m.
  it.each<[Thread, StrengthClass, number, number, number]>([
    ['M8', '8.8', 0.12, 18.6, 24.6],
    ['M10', '8.8', 0.12, 29.6, 48],
    ['M12', '8.8', 0.1, 44.1, 73],
    ['M12', '8.8', 0.12, 43.0, 84],
    ['M12', '8.8', 0.14, 41.9, 93],
    ['M12', '10.9', 0.12, 63.2, 123],
    ['M16', '8.8', 0.12, 80.9, 206],
    ['M20', '8.8', 0.12, 130, 415],
    ['M24', '8.8', 0.12, 187, 714],
  ])('%s %s at μ %d is within 2 %% of the printed table', (thread, strengthClass, friction, preload, torque) => {
    const computed = jointTorque(thread, strengthClass, friction)
    expect(Math.abs(computed.preload / preload - 1)).toBeLessThan(0.02)
    expect(Math.abs(computed.torque / torque - 1)).toBeLessThan(0.02)
  })

  it('is M = k · F · d', () => {
    const { torque, factor, preload, diameter } = jointTorque('M12', '8.8')
    expect(factor * preload * diameter).toBeCloseTo(torque, 9)
    expect(factor).toBeGreaterThan(0.15)
    expect(factor).toBeLessThan(0.18)
  })
})
