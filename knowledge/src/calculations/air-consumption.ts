/** Compressed air that tools at one line take. Volumes are free air at the reference atmosphere. */
export interface AirDemand {
  /** Mean flow of all tools, L/min. */
  readonly mean: number
  /** Free air delivery the compressor should have, L/min: the mean with leakage and reserve. */
  readonly compressor: number
}

/** What a well-kept net loses. */
export const LEAKAGE = 0.1
/** What a compressor needs on top so that it rests now and then. */
export const RESERVE = 0.2
/** Share of the shift a tool at a line runs when nobody knows. */
export const USUAL_DUTY = 0.25

/**
 * Q = z · q · d, and for the compressor Q · 1.1 · 1.2. Flow is free air (ISO 8778 reference atmosphere), which is how ISO
 * 1217 rates compressors, so that both figures can be set side by side.
 * @param flow of one running tool, L/min
 * @param duty share of time it runs, 0…1
 * @param tools that work at the same time, ≥ 1
 */
export function airDemand(flow: number, duty: number, tools: number): AirDemand {
  const mean = tools * flow * duty
  return { mean, compressor: mean * (1 + LEAKAGE) * (1 + RESERVE) }
}

/** Eight hours. */
const SHIFT_SECONDS = 28_800

/** Share of a shift a tool runs, 0…1. */
export function dutyOf(tighteningsPerShift: number, cycleSeconds: number): number {
  return Math.min(1, (tighteningsPerShift * cycleSeconds) / SHIFT_SECONDS)
}
