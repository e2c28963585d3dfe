import { getPayload } from 'payload'
import { Client } from 'pg'
import { environment } from './environment.ts'
import config from './payload.config.ts'
import { releaseAbandonedJobs } from './publication/abandoned-jobs.ts'

/** A job that a killed process left behind is taken up again after about this long, in milliseconds. */
const ABANDONED_CHECK_INTERVAL = 30_000

/** Opens the database (with migrations), starts the queue, and ends the process with one sentence when it cannot. */
export async function startCms(): Promise<void> {
  try {
    await createSchema(environment.DATABASE_URL)
    const payload = await getPayload({ config, cron: true })
    // An idle connection that the database ends (a restart, a failover) must not end this process.
    payload.db.pool.on('error', (error) => payload.logger.warn(`A database connection was lost: ${error.message}`))
    await releaseAbandonedJobs(payload)
    setInterval(() => {
      releaseAbandonedJobs(payload).catch((error: unknown) => payload.logger.error({ err: error }))
    }, ABANDONED_CHECK_INTERVAL).unref()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`The CMS cannot start: ${reason}\n`)
    process.exit(1)
  }
}

/** The migrations expect their schema to be there; the rest of the database is the API's. */
export async function createSchema(connectionString: string): Promise<void> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    await client.query('CREATE SCHEMA IF NOT EXISTS cms')
  } catch (error) {
    const reason = error instanceof AggregateError ? error.errors.map(String).join(', ') : String(error)
    throw new Error(`the database at DATABASE_URL cannot be used (${reason.replaceAll(connectionString, '…')}).`)
  } finally {
    await client.end().catch(() => undefined)
  }
}
