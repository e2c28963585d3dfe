/** Runs what concerns one key after each other, what concerns different keys side by side. */
export function keyedLock(): <Result>(key: string, run: () => Promise<Result>) => Promise<Result> {
  const tails = new Map<string, Promise<unknown>>()
  return (key, run) => {
    const result = (tails.get(key) ?? Promise.resolve()).then(run)
    const tail: Promise<unknown> = result
      .catch(() => undefined)
      .then(() => {
        if (tails.get(key) === tail) tails.delete(key)
      })
    tails.set(key, tail)
    return result
  }
}
