import { ModelFailure } from './model-failure.ts'
import type { CallLimits } from './settings.ts'

type Raced<T> = { readonly kind: 'piece'; readonly result: IteratorResult<T> } | { readonly kind: 'late' }

/** One timer per wait; cleared when the piece is there, so that nothing keeps the process alive. */
async function within<T>(wait: Promise<IteratorResult<T>>, milliseconds: number): Promise<Raced<T>> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Raced<T>>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'late' }), Math.max(0, milliseconds))
  })
  try {
    return await Promise.race([wait.then((result): Raced<T> => ({ kind: 'piece', result })), late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Passes a stream on as long as it flows.
 * @param cancel ends the call behind the stream; called when the stream is given up
 * @throws ModelFailure `timeout` when nothing came or the whole took too long, `stalled` when it stopped in between
 */
export async function* watched<T>(
  stream: AsyncIterable<T>,
  limits: CallLimits,
  clock: () => number,
  cancel: () => void,
): AsyncGenerator<T> {
  const pieces = stream[Symbol.asyncIterator]()
  const end = clock() + limits.total
  let wait = limits.first
  let hasStarted = false
  while (true) {
    const left = end - clock()
    const next = pieces.next()
    // A piece that comes after we gave up is nobody's; its failure must not end the process.
    next.catch(() => undefined)
    const raced = await within(next, Math.min(wait, left))
    if (raced.kind === 'late') {
      cancel()
      void pieces.return?.().catch(() => undefined)
      const isStalled = hasStarted && wait <= left
      throw isStalled
        ? new ModelFailure('stalled', `nothing came for ${limits.idle} ms`)
        : new ModelFailure('timeout', 'the provider took too long')
    }
    if (raced.result.done === true) return
    hasStarted = true
    wait = limits.idle
    yield raced.result.value
  }
}
