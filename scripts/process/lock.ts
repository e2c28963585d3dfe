import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * A lock between processes that the operating system gives back when its holder dies, however it dies: an exclusive
 * transaction on an otherwise empty SQLite file. A file with a process number in it would have to be doubted after
 * every crash.
 * @returns a function that gives the lock back, or undefined when another process holds it.
 */
export function takeLock(file: string): (() => void) | undefined {
  mkdirSync(path.dirname(file), { recursive: true })
  const database = new DatabaseSync(file)
  try {
    database.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (error instanceof Error && /locked/.test(error.message)) return undefined
    throw error
  }
  return () => database.close()
}

/** Waits until the lock is free. `onWait` is told once when it is not free at once. */
export async function waitForLock(file: string, onWait: () => void): Promise<() => void> {
  for (let attempt = 0; ; attempt += 1) {
    const release = takeLock(file)
    if (release !== undefined) return release
    if (attempt === 0) onWait()
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}
