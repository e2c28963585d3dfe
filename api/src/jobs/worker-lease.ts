import pg from 'pg'
import type { Logger } from 'pino'

/** What tells a living worker from a dead one. */
export interface WorkerLease {
  /** Marks a worker of this process as alive until the process ends, however it ends. */
  hold(workerId: string): void
  stop(): Promise<void>
}

const SWEEP_EVERY_MS = 15_000
/** A worker that only just took its first job may not have its mark yet. */
const GRACE = '5 seconds'

const HELD_BY_OTHERS = `
  SELECT DISTINCT locked_by AS id FROM graphile_worker._private_jobs
  WHERE locked_by IS NOT NULL AND locked_at < now() - interval '${GRACE}' AND locked_by <> ALL($1)`
const LOCK_KEY = `hashtextextended('worker:' || $1, 0)`

/**
 * Gives the jobs of dead workers back to the queue within seconds. The queue itself would hold a job of a killed process
 * for four hours. A living worker's mark is an advisory lock on a connection of its process, which PostgreSQL drops when
 * the process dies. Should a living process lose that connection, a job of its may start a second time elsewhere: tasks
 * are written for that.
 */
export async function leaseWorkers(databaseUrl: string, log: Logger): Promise<WorkerLease> {
  const own = new Set<string>()
  let client: pg.Client | undefined
  let stopped = false
  /** One thing after the other on the one connection. */
  let turn: Promise<unknown> = Promise.resolve()

  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(act)
    turn = result.catch(() => undefined)
    return result
  }

  const connection = async (): Promise<pg.Client> => {
    if (client !== undefined) return client
    const opened = new pg.Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: 5_000,
      application_name: 'tradewind-lease',
    })
    opened.on('error', (error) => log.warn({ error: error.message }, 'the lease connection broke'))
    opened.on('end', () => {
      if (client === opened) client = undefined
    })
    await opened.connect()
    client = opened
    for (const id of own) await opened.query(`SELECT pg_try_advisory_lock(${LOCK_KEY})`, [id])
    return opened
  }

  const sweep = async (): Promise<void> => {
    const lease = await connection()
    const { rows } = await lease.query<{ id: string }>(HELD_BY_OTHERS, [[...own]])
    for (const { id } of rows) {
      const { rows: tried } = await lease.query<{ free: boolean }>(`SELECT pg_try_advisory_lock(${LOCK_KEY}) AS free`, [
        id,
      ])
      if (tried[0]?.free !== true) continue
      await lease.query('SELECT graphile_worker.force_unlock_workers(ARRAY[$1])', [id])
      await lease.query(`SELECT pg_advisory_unlock(${LOCK_KEY})`, [id])
      log.warn({ worker: id }, 'a worker died; its jobs were given back')
    }
  }

  const attempt = (): void => {
    if (!stopped)
      inTurn(sweep).catch((error: Error) => log.warn({ error: error.message }, 'looking for dead workers failed'))
  }
  await inTurn(sweep)
  const timer = setInterval(attempt, SWEEP_EVERY_MS)
  timer.unref()
  return {
    hold(workerId) {
      own.add(workerId)
      inTurn(async () => (await connection()).query(`SELECT pg_try_advisory_lock(${LOCK_KEY})`, [workerId])).catch(
        (error: Error) => log.warn({ error: error.message }, 'a worker could not be marked as alive'),
      )
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      await client?.end()
    },
  }
}
