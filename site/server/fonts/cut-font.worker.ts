import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import subsetFont from 'subset-font'

/** Cuts fonts down to some signs: a second of pure computing each, which is why it has a thread of its own. */
export interface CutOrder {
  /** Whole fonts, TrueType. */
  readonly files: readonly string[]
  readonly signs: string
}

const { files, signs } = workerData as CutOrder
const cut: Uint8Array[] = []
for (const file of files) {
  cut.push(new Uint8Array(await subsetFont(await readFile(file), signs, { targetFormat: 'woff2' })))
}
parentPort?.postMessage(cut)
