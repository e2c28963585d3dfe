import type { EmbeddedPostgres } from './database/embedded-postgres.ts'
import type { Children } from './process/children.ts'
import type { Progress } from './progress/progress.mjs'

/** How long services may take to finish what they are doing, in milliseconds; with PostgreSQL all is down within 10 s. */
const SERVICES_MS = 6000

/** Resolves on Ctrl-C, a termination signal or a closed terminal. A second Ctrl-C is left to the stopping itself. */
export function untilAskedToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal))
  })
}

interface Stopping {
  readonly children: Children
  /** Settles when nothing of the start is under way any more. */
  readonly ready: Promise<void>
  readonly postgres: () => EmbeddedPostgres | undefined
  readonly progress: Progress
}

/** Asks every child to end, ends those that do not, then stops PostgreSQL, so that nothing is cut off mid-write. */
export async function stopAll({ children, ready, postgres, progress }: Stopping): Promise<void> {
  children.close()
  if (children.count() === 0 && postgres() === undefined) return void (await settled(ready))
  await progress.step('Stopping', async () => {
    const deadline = Date.now() + SERVICES_MS
    children.signalAll('SIGTERM')
    while (children.count() > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50))
    children.signalAll('SIGKILL')
    // A PostgreSQL that was just being started must not be forgotten.
    await settled(ready)
    await postgres()?.stop()
  })
}

function settled(ready: Promise<void>): Promise<unknown> {
  return Promise.race([
    ready.catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, SERVICES_MS).unref()),
  ])
}
