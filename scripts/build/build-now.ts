import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../paths.ts'
import { createChildren } from '../process/children.ts'
import type { Ledger } from '../process/ledger.ts'
import { createProgress } from '../progress/progress.mjs'
import { buildAll } from './build.ts'
import type { BuildTarget } from './targets.ts'

/** What is built here ends by itself when we are gone; only services outlive a crash long enough to be recorded. */
const NO_LEDGER: Ledger = { add: () => undefined, remove: () => undefined }

/** Builds targets outside of a start; logs go to `.tools`. Ctrl-C ends what is being built. */
export async function buildNow(targets: readonly BuildTarget[]): Promise<void> {
  const logs = path.join(ROOT, '.tools/logs')
  mkdirSync(logs, { recursive: true })
  const children = createChildren(NO_LEDGER)
  const quit = () => {
    children.close()
    children.signalAll('SIGTERM')
  }
  process.on('SIGINT', quit).on('SIGTERM', quit)
  await buildAll(targets, { children, progress: createProgress(), logs, variables: process.env })
  process.off('SIGINT', quit).off('SIGTERM', quit)
}
