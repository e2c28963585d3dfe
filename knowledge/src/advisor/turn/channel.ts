/** A queue between who makes events and who reads them; the maker goes on when the reader has left. */
export interface Channel<T> extends AsyncIterable<T> {
  send(value: T): void
  close(): void
}

export function createChannel<T>(): Channel<T> {
  const values: T[] = []
  let closed = false
  let wake: (() => void) | undefined

  function stir(): void {
    wake?.()
    wake = undefined
  }

  return {
    send(value) {
      values.push(value)
      stir()
    },
    close() {
      closed = true
      stir()
    },
    async *[Symbol.asyncIterator]() {
      for (let at = 0; ; at += 1) {
        while (at >= values.length) {
          if (closed) return
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        }
        yield values[at] as T
      }
    },
  }
}
