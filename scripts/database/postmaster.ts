import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { identify } from '../process/identity.ts'

/** A PostgreSQL server as its data folder knows it. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
}

/** Reads the server's own record: line 1 is its process number, line 2 its data folder, line 4 its port. */
export function parsePostmasterPid(text: string): (Postmaster & { readonly data: string }) | undefined {
  const lines = text.split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  const data = lines[1]?.trim() ?? ''
  return Number.isSafeInteger(pid) && pid > 1 && Number.isSafeInteger(port) && data !== ''
    ? { pid, port, data }
    : undefined
}

/**
 * The server that runs on this data folder, such as one whose launcher was killed.
 * A record left by a crash, or one whose number now belongs to another program, does not count; it is removed, because
 * PostgreSQL would refuse to start if a stranger with that number runs as the same user.
 */
export function runningPostmaster(data: string): Postmaster | undefined {
  const file = path.join(data, 'postmaster.pid')
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
  const recorded = parsePostmasterPid(text)
  if (recorded !== undefined && recorded.data === data && isPostgres(recorded.pid)) return recorded
  rmSync(file, { force: true })
  return undefined
}

function isPostgres(pid: number): boolean {
  if (identify(pid) === undefined) return false
  if (process.platform !== 'linux') return true
  try {
    return /(^|\/)postgres(\0|$|:)/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0', 1)[0] ?? '')
  } catch {
    return false
  }
}
