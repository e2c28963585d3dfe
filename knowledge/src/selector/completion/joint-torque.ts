import type { StrengthClass, Thread } from '@tradewind/schema/contracts/selector'

/** Metric coarse pitch, ISO 261; bearing face of a hexagon head, ISO 4014 (minimum); medium hole, ISO 273. All in mm. */
interface ThreadDimensions {
  readonly diameter: number
  readonly pitch: number
  readonly bearingFace: number
  readonly hole: number
}

const thread = (diameter: number, pitch: number, bearingFace: number, hole: number): ThreadDimensions => ({
  diameter,
  pitch,
  bearingFace,
  hole,
})

const THREAD_DIMENSIONS: Readonly<Record<Thread, ThreadDimensions>> = {
  M4: thread(4, 0.7, 5.88, 4.5),
  M5: thread(5, 0.8, 6.88, 5.5),
  M6: thread(6, 1, 8.88, 6.6),
  M8: thread(8, 1.25, 11.63, 9),
  M10: thread(10, 1.5, 14.63, 11),
  M12: thread(12, 1.75, 16.63, 13.5),
  M14: thread(14, 2, 19.64, 15.5),
  M16: thread(16, 2, 22.49, 17.5),
  M18: thread(18, 2.5, 25.34, 20),
  M20: thread(20, 2.5, 28.19, 22),
  M22: thread(22, 2.5, 31.71, 24),
  M24: thread(24, 3, 33.61, 26),
  M27: thread(27, 3, 38, 30),
  M30: thread(30, 3.5, 42.75, 33),
  M33: thread(33, 3.5, 46.55, 36),
  M36: thread(36, 4, 51.11, 39),
  M39: thread(39, 4, 55.86, 42),
}

/** Minimum 0.2 % proof stress in N/mm², ISO 898-1; class 8.8 is stronger above M16. */
function proofStress(strengthClass: StrengthClass, diameter: number): number {
  if (strengthClass === '8.8') return diameter <= 16 ? 640 : 660
  return strengthClass === '10.9' ? 940 : 1100
}

/** Share of the proof stress the joint is tightened to, VDI 2230. */
const UTILISATION = 0.9
/** Lightly oiled steel, friction class B of VDI 2230. */
export const USUAL_FRICTION = 0.12

export interface JointTorque {
  /** Assembly preload in kN. */
  readonly preload: number
  /** Tightening torque in N·m. */
  readonly torque: number
  /** k in M = k · F · d. */
  readonly factor: number
  readonly diameter: number
}

/**
 * Tightening torque of a hexagon-head joint, VDI 2230 part 1:
 * F = A · 0.9 Rp0.2 ÷ √(1 + 3 [1.5 · d2/dS · (P/(π d2) + 1.155 μ)]²), M = F · (0.16 P + 0.58 d2 μ + DKm/2 · μ),
 * which is M = k · F · d with k computed instead of guessed. One coefficient of friction for thread and head.
 * @param friction coefficient, 0.04…0.4
 */
export function jointTorque(name: Thread, strengthClass: StrengthClass, friction = USUAL_FRICTION): JointTorque {
  const { diameter, pitch, bearingFace, hole } = THREAD_DIMENSIONS[name]
  const pitchDiameter = diameter - 0.649519 * pitch
  const stressDiameter = (pitchDiameter + (diameter - 1.226869 * pitch)) / 2
  const stressArea = (Math.PI / 4) * stressDiameter ** 2
  const twist = 1.5 * (pitchDiameter / stressDiameter) * (pitch / (Math.PI * pitchDiameter) + 1.155 * friction)
  const newtons = (stressArea * UTILISATION * proofStress(strengthClass, diameter)) / Math.sqrt(1 + 3 * twist ** 2)
  const headRadius = (bearingFace + hole) / 4
  const lever = 0.16 * pitch + 0.58 * pitchDiameter * friction + headRadius * friction
  return { preload: newtons / 1000, torque: (newtons * lever) / 1000, factor: lever / diameter, diameter }
}
