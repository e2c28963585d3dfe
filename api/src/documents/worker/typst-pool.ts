import { Worker } from 'node:worker_threads'
import { DocumentError } from '../errors.ts'
import type { RenderJob, RenderReply, RenderRequest } from './protocol.ts'

export interface PoolOptions {
  /** Threads that render at the same time; each holds about 60 MB of fonts once it has written all scripts. */
  readonly threads?: number
  /**
   * After so many documents a thread is replaced, against what may pile up in years of running. Replacing is not free:
   * measured over 900 renders the process grew to 332 MB with none, 336 MB at every 150th and 423 MB at every 50th.
   */
  readonly rendersPerThread?: number
  /** Milliseconds a document may take from the moment a thread takes it. */
  readonly timeoutMs?: number
  /** Documents that may wait; one more is refused with DOCUMENT.BUSY. */
  readonly queueLimit?: number
  /** Characters of JSON a document may have. */
  readonly sizeLimit?: number
  /** The thread's program; tests put a misbehaving one here. */
  readonly program?: URL
}

export interface Rendered {
  readonly pdf: Uint8Array
  /** What had to be left out, for the log. */
  readonly warnings: readonly string[]
}

export interface TypstPool {
  /** Starts the first thread, so that the first reader does not wait for the fonts. */
  warmUp(): void
  /** Rejects with a DocumentError only. */
  render(job: RenderJob): Promise<Rendered>
  /** Finishes what is being rendered, refuses what waits, ends the threads. */
  close(): Promise<void>
}

interface Task {
  readonly request: RenderRequest
  readonly resolve: (rendered: Rendered) => void
  readonly reject: (error: DocumentError) => void
}

interface Thread {
  readonly worker: Worker
  renders: number
  task: Task | undefined
  timer: NodeJS.Timeout | undefined
}

/**
 * Piscina and tinypool were looked at: neither replaces a thread after a number of tasks, and the native compiler
 * needs just that.
 */
export function createTypstPool(options: PoolOptions = {}): TypstPool {
  const {
    threads: threadLimit = 1,
    rendersPerThread = 1000,
    timeoutMs = 15_000,
    queueLimit = 64,
    sizeLimit = 4_000_000,
    program = new URL('./typst-worker.ts', import.meta.url),
  } = options
  const threads = new Set<Thread>()
  const waiting: Task[] = []
  let nextId = 1
  let closing: Promise<void> | undefined
  let whenIdle: (() => void) | undefined

  function start(): Thread {
    const worker = new Worker(program)
    const thread: Thread = { worker, renders: 0, task: undefined, timer: undefined }
    threads.add(thread)
    worker.unref()
    worker.on('message', (reply: RenderReply) => finish(thread, reply))
    worker.on('error', (cause) => lose(thread, new DocumentError('DOCUMENT.RENDER_FAILED', 'thread died', { cause })))
    worker.on('exit', (exitCode) => {
      lose(thread, new DocumentError('DOCUMENT.RENDER_FAILED', `thread ended with ${exitCode}`))
    })
    return thread
  }

  function assign(): void {
    while (waiting.length > 0) {
      const free = [...threads].find((thread) => thread.task === undefined)
      if (free === undefined && threads.size >= threadLimit) return
      const task = waiting.shift()
      if (task !== undefined) give(free ?? start(), task)
    }
    if ([...threads].every((thread) => thread.task === undefined)) whenIdle?.()
  }

  function give(thread: Thread, task: Task): void {
    thread.task = task
    thread.worker.ref()
    thread.timer = setTimeout(() => {
      lose(thread, new DocumentError('DOCUMENT.TIMEOUT', `not rendered within ${timeoutMs} ms`))
    }, timeoutMs)
    thread.worker.postMessage(task.request)
  }

  function finish(thread: Thread, reply: RenderReply): void {
    const { task } = thread
    if (task === undefined || task.request.id !== reply.id) return
    release(thread)
    thread.renders += 1
    if (thread.renders >= rendersPerThread) {
      threads.delete(thread)
      void thread.worker.terminate()
      // The replacement loads its fonts now rather than on the next buyer's time.
      if (closing === undefined) start()
    }
    if ('pdf' in reply) task.resolve({ pdf: reply.pdf, warnings: reply.warnings })
    else task.reject(new DocumentError('DOCUMENT.RENDER_FAILED', reply.failure))
    assign()
  }

  /** A thread that hangs or died takes only its own document with it. */
  function lose(thread: Thread, error: DocumentError): void {
    if (!threads.delete(thread)) return
    const { task } = thread
    release(thread)
    void thread.worker.terminate()
    task?.reject(error)
    assign()
  }

  function release(thread: Thread): void {
    clearTimeout(thread.timer)
    thread.timer = undefined
    thread.task = undefined
    thread.worker.unref()
  }

  async function shutDown(): Promise<void> {
    for (const task of waiting.splice(0)) task.reject(new DocumentError('DOCUMENT.CLOSED', 'shutting down'))
    if ([...threads].some((thread) => thread.task !== undefined)) {
      await new Promise<void>((resolve) => {
        whenIdle = resolve
      })
    }
    const ended = [...threads].map((thread) => thread.worker.terminate())
    threads.clear()
    await Promise.all(ended)
  }

  return {
    warmUp() {
      if (threads.size === 0 && closing === undefined) start()
    },
    render(job) {
      if (closing !== undefined) return Promise.reject(new DocumentError('DOCUMENT.CLOSED', 'shutting down'))
      if (job.data.length > sizeLimit) {
        return Promise.reject(new DocumentError('DOCUMENT.TOO_LARGE', `${job.data.length} characters of data`))
      }
      if (waiting.length >= queueLimit) {
        return Promise.reject(new DocumentError('DOCUMENT.BUSY', `${waiting.length} documents are waiting`))
      }
      return new Promise((resolve, reject) => {
        waiting.push({ request: { id: nextId++, job }, resolve, reject })
        assign()
      })
    },
    close() {
      closing ??= shutDown()
      return closing
    },
  }
}
