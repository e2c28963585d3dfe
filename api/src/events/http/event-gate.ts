/** Lets so many through at a time; who comes beyond is turned away at once instead of waiting for a timeout. */
export interface Gate {
  /** False when it is full; else leave() must follow. */
  enter(): boolean
  leave(): void
}

export function createGate(capacity: number): Gate {
  let inside = 0
  return {
    enter() {
      if (inside >= capacity) return false
      inside += 1
      return true
    },
    leave() {
      inside -= 1
    },
  }
}
