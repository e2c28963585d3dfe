import type { StrengthClass, Thread } from '@tradewind/schema/contracts/selector'
import { jointTorque } from '../selector/completion/joint-torque.ts'

export interface ClampForce {
  /** Clamp force in kN. */
  readonly force: number
  /** k in F = M ÷ (k · d). */
  readonly factor: number
  /** Nominal diameter in mm. */
  readonly diameter: number
  /** Share of the preload that 90 % of the proof stress allows, 0…; above 1 the screw is overstressed. */
  readonly utilisation?: number
}

/**
 * Clamp force that a torque gives in a hexagon-head joint, VDI 2230 part 1: F = M ÷ (k · d), the inverse of jointTorque.
 * @param torque N·m, > 0
 * @param friction coefficient in thread and under head, 0.04…0.4
 * @param strengthClass when known, the utilisation of the screw is told as well
 */
export function clampForce(
  torque: number,
  thread: Thread,
  friction: number,
  strengthClass?: StrengthClass,
): ClampForce {
  // k depends on geometry and friction only; any class gives the same.
  const { factor, diameter, preload } = jointTorque(thread, strengthClass ?? '8.8', friction)
  const force = torque / (factor * diameter)
  return { force, factor, diameter, ...(strengthClass === undefined ? {} : { utilisation: force / preload }) }
}
