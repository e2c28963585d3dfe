import type { Work } from '../../context.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'

export type JobState = 'queued' | 'running' | 'failed' | 'dead'

export interface JobView {
  readonly id: string
  readonly task: string
  readonly payload: unknown
  readonly attempts: number
  readonly maxAttempts: number
  readonly lastError: string | null
  readonly runAt: Date
  readonly createdAt: Date
  readonly state: JobState
}

/** A try counts from its beginning, so a job in its last one has not given up yet. */
const GAVE_UP = 'j.locked_at IS NULL AND j.attempts >= j.max_attempts'
/** queued: waits for its first try; failed: waits for another; dead: gave up and waits for a person. */
const STATE = `CASE WHEN ${GAVE_UP} THEN 'dead' WHEN j.locked_at IS NOT NULL THEN 'running' WHEN j.attempts > 0 THEN 'failed' ELSE 'queued' END`
const LIST_LIMIT = 200

const SELECT = `
  SELECT j.id::text, t.identifier AS task, j.payload, j.attempts::int, j.max_attempts::int AS "maxAttempts", j.last_error AS "lastError",
         j.run_at AS "runAt", j.created_at AS "createdAt", ${STATE} AS state
  FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id`

/** Jobs, those that gave up first, at most 200. */
export async function listJobs(work: Work, state: JobState | null): Promise<JobView[]> {
  const { rows } = await work.database.pool.query<JobView>(
    `${SELECT} WHERE $1::text IS NULL OR ${STATE} = $1 ORDER BY (${GAVE_UP}) DESC, j.run_at LIMIT ${LIST_LIMIT}`,
    [state],
  )
  return rows
}

export interface JobCount {
  readonly waiting: number
  readonly dead: number
}

/** How many jobs wait or run, and how many gave up. */
export async function countJobs({ database }: Pick<Work, 'database'>): Promise<JobCount> {
  const { rows } = await database.pool.query<JobCount>(
    `SELECT count(*) FILTER (WHERE NOT (${GAVE_UP}))::int AS waiting, count(*) FILTER (WHERE ${GAVE_UP})::int AS dead
     FROM graphile_worker._private_jobs j`,
  )
  return rows[0] ?? { waiting: 0, dead: 0 }
}

async function findJob(work: Work, id: string): Promise<JobView | undefined> {
  const { rows } = await work.database.pool.query<JobView>(`${SELECT} WHERE j.id = $1::bigint`, [id])
  return rows[0]
}

const JOB_ID = /^\d{1,18}$/

/** Lets a job run again from now on, with all its tries. */
export async function retryJob(work: Work, id: string): Promise<JobView> {
  if (!JOB_ID.test(id)) throw new NotFoundFailure('The job')
  await work.database.pool.query(
    'SELECT graphile_worker.reschedule_jobs(ARRAY[$1::bigint], run_at => now(), attempts => 0)',
    [id],
  )
  const job = await findJob(work, id)
  if (job === undefined) throw new NotFoundFailure('The job')
  return job
}

/** Stops a job for good. One that runs at this moment ends by itself. */
export async function cancelJob(work: Work, id: string): Promise<JobView> {
  const job = JOB_ID.test(id) ? await findJob(work, id) : undefined
  if (job === undefined) throw new NotFoundFailure('The job')
  await work.database.pool.query(
    `SELECT graphile_worker.permanently_fail_jobs(ARRAY[$1::bigint], 'cancelled by an admin')`,
    [id],
  )
  return (await findJob(work, id)) ?? { ...job, state: 'dead' }
}
