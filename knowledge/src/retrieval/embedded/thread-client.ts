import { Worker } from 'node:worker_threads'
import { RetrievalError } from '../errors.ts'
import type { IndexCall, IndexReply, ThreadData } from './protocol.ts'

export interface IndexThread {
  /** The caller knows what its call returns. Rejects with a RetrievalError only. */
  call<T>(call: IndexCall, timeoutMs: number): Promise<T>
  /** Finishes what was asked before. */
  close(): Promise<void>
}

interface Pending {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: RetrievalError) => void
  readonly timer: NodeJS.Timeout
}

const CLOSE_MS = 10_000

/**
 * A thread with a connection of its own. One that dies, or keeps a caller waiting too long, is replaced at the next
 * call: its callers are told that the index is unavailable.
 */
export function createIndexThread(
  data: ThreadData,
  program = new URL('./index-thread.ts', import.meta.url),
): IndexThread {
  const pending = new Map<number, Pending>()
  let worker: Worker | undefined
  let closing: Promise<void> | undefined
  let nextId = 1

  function settle(id: number): Pending | undefined {
    const call = pending.get(id)
    pending.delete(id)
    clearTimeout(call?.timer)
    // Only a thread that somebody waits for keeps the process alive.
    if (pending.size === 0) worker?.unref()
    return call
  }

  function lose(lost: Worker, reason: string, cause?: unknown): void {
    if (lost !== worker) return
    worker = undefined
    for (const id of [...pending.keys()])
      settle(id)?.reject(new RetrievalError('RETRIEVAL.UNAVAILABLE', reason, { cause }))
  }

  function start(): Worker {
    const started = new Worker(program, { workerData: data })
    started.on('message', (reply: IndexReply) => {
      const call = settle(reply.id)
      if ('failure' in reply) call?.reject(new RetrievalError(reply.failure.code, reply.failure.message))
      else call?.resolve(reply.value)
    })
    started.on('error', (error) => lose(started, `the index thread died: ${error.message}`, error))
    started.on('exit', (code) => lose(started, `the index thread ended with ${code}`))
    return started
  }

  function send<T>(call: IndexCall, timeoutMs: number): Promise<T> {
    worker ??= start()
    const thread = worker
    thread.ref()
    const id = nextId++
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        lose(thread, `the index did not answer within ${timeoutMs} ms`)
        void thread.terminate()
      }, timeoutMs)
      pending.set(id, { resolve: (value) => resolve(value as T), reject, timer })
      thread.postMessage({ id, call })
    })
  }

  async function end(): Promise<void> {
    const thread = worker
    if (thread === undefined) return
    await send({ kind: 'close' }, CLOSE_MS).catch(() => undefined)
    await thread.terminate()
  }

  return {
    call<T>(call: IndexCall, timeoutMs: number): Promise<T> {
      if (closing !== undefined) return Promise.reject(new RetrievalError('RETRIEVAL.CLOSED', 'the index is closed'))
      return send<T>(call, timeoutMs)
    },
    close() {
      closing ??= end()
      return closing
    },
  }
}
