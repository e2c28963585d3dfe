import { Worker } from 'node:worker_threads'
import type { Lesson, Lessons } from './lesson.ts'

/** Minutes of computing at the most; a lesson takes seconds. */
const TIMEOUT_MS = 10 * 60_000

/** Learns in a thread of its own, so that the process goes on answering. Rejects when the thread fails, or is aborted. */
export function learnAside(lesson: Lesson, signal: AbortSignal): Promise<Lessons> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./learning-worker.ts', import.meta.url), { workerData: lesson })
    const end = (finish: () => void): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
      void worker.terminate()
      finish()
    }
    const abort = (): void => end(() => reject(new Error('learning was stopped: the process ends')))
    const timer = setTimeout(() => end(() => reject(new Error('learning took too long'))), TIMEOUT_MS)
    signal.addEventListener('abort', abort)
    worker.once('message', (learnt: Lessons) => end(() => resolve(learnt)))
    worker.once('error', (error) => end(() => reject(error)))
    worker.once('exit', (code) => end(() => reject(new Error(`the learning thread ended with ${code}`))))
    if (signal.aborted) abort()
  })
}
