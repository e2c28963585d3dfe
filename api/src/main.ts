import type { Server } from 'node:http'
import { pino } from 'pino'
import { databaseProblem } from './database/check.ts'
import { openDatabase } from './database/client.ts'
import { MigrationDriftError, migrate } from './database/migrate.ts'
import { closeDocuments, startDocuments } from './documents/public.ts'
import { type Environment, parseEnvironment } from './environment.ts'
import { createHealthServer } from './http/health-server.ts'
import { drain, listen, StartError } from './http/listen.ts'
import { createApiServer } from './http/server.ts'
import type { Services } from './http/services.ts'
import { createAuthentication } from './identity/authentication.ts'
import { startWorker, type Worker } from './jobs/worker.ts'
import { listenForNotices } from './shared/notices.ts'
import { sendResetMail } from './workflows/send-reset-mail.ts'

/** Whoever started us kills the process soon after; whatever is not finished by then is cut. */
const STOP_WITHIN_MS = 10_000
const FINISH_REQUESTS_MS = 4_000

/** Ends the process with one sentence about what to put right. */
function giveUp(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

async function start(environment: Environment): Promise<void> {
  const log = pino({ name: 'api', level: environment.LOG_LEVEL })
  const problem = await databaseProblem(environment.DATABASE_URL)
  if (problem !== undefined) throw new StartError(problem)
  const applied = await migrate(environment.DATABASE_URL).catch((error: unknown) => {
    throw error instanceof MigrationDriftError ? new StartError(error.message) : error
  })
  if (applied.length > 0) log.info({ applied }, 'the database was brought up to date')

  const database = openDatabase(environment.DATABASE_URL, environment.DATABASE_POOL)
  const now = () => new Date()
  const notices = await listenForNotices(environment.DATABASE_URL, log)
  const authentication = createAuthentication(database, environment, (userId, token) =>
    sendResetMail({ database, environment, now }, userId, token),
  )
  startDocuments({ onWarning: (warning) => log.warn({ warning }, 'something was left out of a document') })
  const services: Services = { environment, database, notices, authentication, log, now }
  const server = environment.WORKER === 'only' ? createHealthServer(services) : createApiServer(services)
  await listen(server, environment)
  const worker = environment.WORKER === 'off' ? undefined : await startWorker(services)
  stopOnSignal(services, server, worker)
  log.info({ port: environment.API_PORT, worker: environment.WORKER }, 'listening')
}

function stopOnSignal({ log, notices, database }: Services, server: Server, worker: Worker | undefined): void {
  let stopping = false
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping')
    setTimeout(() => {
      log.error('not everything could be finished in time')
      process.exit(1)
    }, STOP_WITHIN_MS).unref()
    // Requests and jobs need documents and the database, so those go last.
    await Promise.all([drain(server, FINISH_REQUESTS_MS), worker?.stop()])
    await closeDocuments()
    await notices.stop()
    await database.close()
    log.info('stopped')
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      stop(signal).catch((error: unknown) => {
        log.error({ err: error }, 'stopping failed')
        process.exit(1)
      })
    })
  }
}

const environment = parseEnvironment(process.env)
if (typeof environment === 'string') giveUp(environment)
start(environment).catch((error: unknown) => {
  if (error instanceof StartError) giveUp(error.message)
  process.stderr.write(
    `The API could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  process.exit(1)
})
