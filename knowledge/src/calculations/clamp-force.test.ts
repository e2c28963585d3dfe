import type { Thread } from '@tradewind/schema/contracts/selector'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jointTorque } from '../selector/completion/joint-torque.ts'
import { clampForce } from './clamp-force.ts'

describe('clampForce', () => {
  // VDI 2230 part 1, table A1 (hexagon head, coarse thread, 8.8): torque in N·m, preload in kN.
  it.each<[Thread, number, number, number]>([
    ['M8', 0.12, 24.6, 18.6],
    ['M12', 0.1, 73, 44.1],
    ['M12', 0.12, 84, 43.0],
    ['M12', 0.14, 93, 41.9],
    ['M16', 0.12, 206, 80.9],
    ['M24', 0.12, 714, 187],
  ])('%s at μ %d: %d N·m gives %d kN within 2 %%', (thread, friction, torque, force) => {
    expect(Math.abs(clampForce(torque, thread, friction).force / force - 1)).toBeLessThan(0.02)
  })

  it('undoes the torque of a joint', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.04, max: 0.4, noNaN: true }),
        fc.constantFrom('8.8', '10.9', '12.9'),
        (friction, strengthClass) => {
          const { torque, preload } = jointTorque('M10', strengthClass, friction)
          const { force, utilisation } = clampForce(torque, 'M10', friction, strengthClass)
          expect(force).toBeCloseTo(preload, 9)
          expect(utilisation).toBeCloseTo(1, 9)
        },
      ),
    )
  })

  it('gives less force when the thread is rougher, and twice the force for twice the torque', () => {
    expect(clampForce(84, 'M12', 0.2).force).toBeLessThan(clampForce(84, 'M12', 0.12).force)
    expect(clampForce(168, 'M12', 0.12).force).toBeCloseTo(2 * clampForce(84, 'M12', 0.12).force, 9)
  })
})
