import { parentPort, workerData } from 'node:worker_threads'
import type { Block } from '../blocks.ts'
import { ReadFailure, type ReadFailureCode } from '../read-failure.ts'
import { readBytes } from './read-bytes.ts'

/** What the thread is given, and what it says before it ends. */
export interface ReadTask {
  readonly mimeType: string
  readonly bytes: Uint8Array
}

export type ReadOutcome =
  | { readonly ok: true; readonly blocks: readonly Block[] }
  | { readonly ok: false; readonly code: ReadFailureCode; readonly message: string }

async function run({ mimeType, bytes }: ReadTask): Promise<ReadOutcome> {
  try {
    return { ok: true, blocks: await readBytes(mimeType, bytes) }
  } catch (error) {
    if (error instanceof ReadFailure) return { ok: false, code: error.code, message: error.message }
    return { ok: false, code: 'malformed', message: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.postMessage(await run(workerData as ReadTask))
