/** Runs what belongs to one name one after the other, in the order it came; different names side by side. */
export interface OneAtATime {
  run<T>(name: string, work: () => Promise<T>): Promise<T>
  /** Names with something under way. */
  busy(): number
}

export function createOneAtATime(): OneAtATime {
  const last = new Map<string, Promise<unknown>>()
  return {
    run(name, work) {
      const before = last.get(name) ?? Promise.resolve()
      const mine = before.then(work, work)
      const settled = mine
        .catch(() => undefined)
        .then(() => {
          if (last.get(name) === settled) last.delete(name)
        })
      last.set(name, settled)
      return mine
    },
    busy: () => last.size,
  }
}
