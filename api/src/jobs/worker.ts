import { EventEmitter } from 'node:events'
import { type JobHelpers, Logger as QueueLogger, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import type { Logger } from 'pino'
import type { Work } from '../context.ts'
import { SYSTEM } from '../identity/domain/actor.ts'
import { CRONTAB } from './crontab.ts'
import type { JobName } from './enqueue.ts'
import { HopelessJobError, type RunningJob } from './task.ts'
import { TASKS } from './tasks.ts'
import { leaseWorkers } from './worker-lease.ts'

/** Jobs that run at the same time in one process. */
const CONCURRENCY = 4
/** Woken by NOTIFY; this catches jobs whose time has come. */
const POLL_MS = 2_000
/** Jobs that still run this long after stop() are told to end. */
const STOP_WITHIN_MS = 6_000

export interface Worker {
  /** Takes no more jobs, waits for those that run. */
  stop(): Promise<void>
}

/**
 * Starts taking jobs. A failed job is tried again after e^attempts seconds (3 s, 7 s, 20 s … 6 h), as often as whoever
 * enqueued it allowed; then it stands as dead in the queue until an admin retries it.
 */
export async function startWorker(services: Omit<Work, 'actor'>): Promise<Worker> {
  const work: Work = { ...services, actor: SYSTEM }
  const log = services.log.child({ part: 'worker' })
  const lease = await leaseWorkers(services.environment.DATABASE_URL, log)
  const events: WorkerEvents = new EventEmitter()
  // The queue writes the pool's id, not the single worker's, into the jobs it takes.
  events.on('pool:create', ({ workerPool }) => lease.hold(workerPool.id))
  const runner = await run({
    connectionString: services.environment.DATABASE_URL,
    maxPoolSize: CONCURRENCY,
    concurrency: CONCURRENCY,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    taskList: taskList(work, log),
    crontab: CRONTAB,
    logger: queueLogger(log),
    events,
    preset: { worker: { gracefulShutdownAbortTimeout: STOP_WITHIN_MS } },
  })
  await services.database.pool.query(
    `SELECT graphile_worker.add_job('reconcile_catalog', '{}'::json, max_attempts => 3, job_key => 'reconcile_catalog')`,
  )
  return {
    async stop() {
      await runner.stop()
      await lease.stop()
    },
  }
}

function taskList(work: Work, log: Logger): TaskList {
  return Object.fromEntries(
    Object.entries(TASKS).map(([name, task]) => [
      name,
      (payload: unknown, helpers: JobHelpers) => runTask(name as JobName, task as AnyTask, work, payload, helpers, log),
    ]),
  )
}

type AnyTask = (work: Work, payload: unknown, job: RunningJob) => Promise<void>

async function runTask(
  name: JobName,
  task: AnyTask,
  work: Work,
  payload: unknown,
  helpers: JobHelpers,
  log: Logger,
): Promise<void> {
  const { id, attempts, max_attempts: maxAttempts } = helpers.job
  const jobLog = log.child({ jobId: id, job: name, attempt: attempts })
  const job = { id, attempt: attempts, isLastTry: attempts >= maxAttempts, signal: helpers.abortSignal }
  const started = performance.now()
  try {
    await task({ ...work, log: jobLog }, payload, job)
    jobLog.debug({ milliseconds: Math.round(performance.now() - started) }, 'job done')
  } catch (error) {
    const hopeless = error instanceof HopelessJobError
    // The queue knows no "never again"; with no tries left the job stands as dead and can be retried by an admin.
    if (hopeless)
      await helpers.query('UPDATE graphile_worker._private_jobs SET max_attempts = attempts WHERE id = $1', [id])
    jobLog[hopeless || job.isLastTry ? 'error' : 'warn'](
      { err: error, givenUp: hopeless || job.isLastTry },
      'a job failed',
    )
    throw error
  }
}

/** The queue's own words into our log; its note on each failure is left out, because runTask writes a better one. */
function queueLogger(log: Logger): QueueLogger {
  return new QueueLogger(() => (level, message, meta) => {
    const failure = (meta as { failure?: unknown } | undefined)?.failure !== undefined
    if (level === 'error' && !failure) log.error(message)
    else if (level === 'warning') log.warn(message)
    else log.debug(message)
  })
}
