const WINDOW_MS = 60_000
const MOST_IN_WINDOW = 5
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 8000

/** Decides whether a service that died is started again. */
export interface RestartPolicy {
  /** @returns how long to wait before the restart, in milliseconds, or undefined to give up. */
  afterDeath(now: number): number | undefined
}

/** Twice the pause after each death within a minute; the fifth death within a minute is the last. */
export function restartPolicy(): RestartPolicy {
  let deaths: number[] = []
  return {
    afterDeath(now) {
      deaths = [...deaths.filter((time) => now - time < WINDOW_MS), now]
      if (deaths.length >= MOST_IN_WINDOW) return undefined
      return Math.min(FIRST_PAUSE_MS * 2 ** (deaths.length - 1), LONGEST_PAUSE_MS)
    },
  }
}
