import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../failure.ts'

/** User and group a PostgreSQL process runs as. */
export interface RunAs {
  readonly uid: number
  readonly gid: number
}

/**
 * PostgreSQL refuses to run as root: then it runs as the user `postgres`, who is created when missing.
 * @returns undefined when we are not root and PostgreSQL simply runs as we do.
 */
export function postgresUser(): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined
  const found = lookUp('postgres')
  if (found !== undefined) return found
  try {
    execFileSync('groupadd', ['--system', 'postgres'], { stdio: 'ignore' })
    execFileSync('useradd', ['--system', '--no-create-home', '-g', 'postgres', 'postgres'], { stdio: 'ignore' })
  } catch {
    // Told below.
  }
  const created = lookUp('postgres')
  if (created !== undefined) return created
  throw new Failure(
    'PostgreSQL does not run as root and the user "postgres" could not be created; start as an ordinary user, or set DATABASE_URL.',
  )
}

function lookUp(name: string): RunAs | undefined {
  try {
    const id = (option: string) =>
      Number(execFileSync('id', [option, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

/** Whether a user may pass through every folder above `target` (which need not exist yet). */
export function canReach(user: RunAs, target: string): boolean {
  for (let folder = path.dirname(target); ; folder = path.dirname(folder)) {
    const stat = statSync(folder, { throwIfNoEntry: false })
    if (stat !== undefined) {
      const bit = stat.uid === user.uid ? 0o100 : stat.gid === user.gid ? 0o010 : 0o001
      if ((stat.mode & bit) === 0) return false
    }
    if (folder === path.dirname(folder)) return true
  }
}
