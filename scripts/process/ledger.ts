import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { identify, isRunning, type ProcessIdentity } from './identity.ts'

/** Which processes the launcher started, kept in a file: the next start ends those that outlived a killed launcher. */
export interface Ledger {
  add(pid: number): void
  remove(pid: number): void
}

export function openLedger(file: string): Ledger {
  const entries = new Map<number, ProcessIdentity>()
  const save = () => {
    // Written beside and renamed: a reader never sees half a list.
    writeFileSync(`${file}.new`, JSON.stringify([...entries.values()]), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  save()
  return {
    add(pid) {
      const identity = identify(pid)
      if (identity === undefined) return
      entries.set(pid, identity)
      save()
    },
    remove(pid) {
      if (entries.delete(pid)) save()
    },
  }
}

/** How long a leftover may take to end by itself, in milliseconds. */
const GRACE_MS = 8000

/**
 * Ends what an earlier launcher left running. Only the very processes it recorded are touched: a process that was given
 * the same number later has another start time.
 * @returns how many there were
 */
export async function endLeftovers(file: string, graceMs = GRACE_MS): Promise<number> {
  const left = readLedger(file).filter(isRunning)
  for (const { pid } of left) signal(pid, 'SIGTERM')
  const deadline = Date.now() + graceMs
  while (left.some(isRunning) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100))
  for (const identity of left) if (isRunning(identity)) signal(identity.pid, 'SIGKILL')
  while (left.some(isRunning) && Date.now() < deadline + 2000) await new Promise((resolve) => setTimeout(resolve, 50))
  return left.length
}

function readLedger(file: string): ProcessIdentity[] {
  if (!existsSync(file)) return []
  try {
    const entries: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return Array.isArray(entries) ? entries.filter(isIdentity) : []
  } catch {
    return []
  }
}

function isIdentity(value: unknown): value is ProcessIdentity {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    Number.isSafeInteger(value.pid) &&
    'started' in value &&
    typeof value.started === 'string'
  )
}

/** Each child leads a process group of its own, so that its workers go with it. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(-pid, name)
  } catch {
    try {
      process.kill(pid, name)
    } catch {
      // It ended meanwhile.
    }
  }
}
