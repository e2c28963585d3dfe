/** After so many failures in a row the model is left alone for a while, so that buyers do not wait for it in vain. */
const FAILURES = 3
const PAUSE_MS = 30_000

export interface Circuit {
  readonly failures: number
  /** ms since the epoch; 0 while the model is asked */
  readonly pausedUntil: number
}

export const CLOSED: Circuit = { failures: 0, pausedUntil: 0 }

export const isPaused = (circuit: Circuit, now: number): boolean => now < circuit.pausedUntil

/** When the pause is over one call is tried; if it fails, the next pause begins at once. */
export function afterFailure(circuit: Circuit, now: number): Circuit {
  const failures = circuit.failures + 1
  return { failures, pausedUntil: failures >= FAILURES ? now + PAUSE_MS : 0 }
}
