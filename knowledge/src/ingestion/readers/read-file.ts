import { Worker } from 'node:worker_threads'
import type { Block } from '../blocks.ts'
import { LIMITS } from '../limits.ts'
import { ReadFailure } from '../read-failure.ts'
import type { ReadOutcome, ReadTask } from './read-worker.ts'

/** Reads an uploaded file. @throws {ReadFailure} */
export type ReadFile = (mimeType: string, bytes: Uint8Array) => Promise<readonly Block[]>

/**
 * Reads files in a thread of their own, one after the other: one that never ends, or takes all memory, costs itself
 * and nothing else, and questions are answered meanwhile.
 * @param milliseconds after which a file is given up
 */
export function threadedReader(milliseconds: number = LIMITS.milliseconds): ReadFile {
  let queue: Promise<unknown> = Promise.resolve()
  return (mimeType, bytes) => {
    const read = queue.then(() => readInThread({ mimeType, bytes }, milliseconds))
    queue = read.catch(() => undefined)
    return read
  }
}

async function readInThread(task: ReadTask, milliseconds: number): Promise<readonly Block[]> {
  if (task.bytes.byteLength > LIMITS.bytes) {
    throw new ReadFailure('too_large', `it is larger than ${LIMITS.bytes / 1024 / 1024} MB`)
  }
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.memory },
    stdout: true,
    stderr: true,
  })
  let timer: NodeJS.Timeout | undefined
  try {
    const outcome = await new Promise<ReadOutcome>((resolve, reject) => {
      timer = setTimeout(
        () => reject(new ReadFailure('timeout', `it took longer than ${milliseconds / 1000} s`)),
        milliseconds,
      )
      worker.once('message', resolve)
      worker.once('error', (error: Error & { code?: string }) =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? new ReadFailure('too_large', 'it takes more memory than it may')
            : new ReadFailure('malformed', error.message),
        ),
      )
      worker.once('exit', () => reject(new ReadFailure('malformed', 'its reading ended without a word')))
    })
    if (outcome.ok) return outcome.blocks
    throw new ReadFailure(outcome.code, outcome.message)
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
