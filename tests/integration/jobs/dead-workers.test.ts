import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, startApi } from '../../support/api.ts'
import { freshDatabase, type TestDatabase } from '../../support/database.ts'
import { delay, eventually } from '../../support/eventually.ts'

/** A job as a worker leaves it that took it and was killed: the queue itself would wait four hours. */
const TAKEN = `
  UPDATE graphile_worker._private_jobs SET locked_by = $1, locked_at = now() - interval '10 seconds', attempts = 1
  WHERE key = $1`

let database: TestDatabase
let livingPool: pg.Client
let api: Api | undefined
beforeAll(async () => {
  database = await freshDatabase()
  for (const pool of ['pool-killed', 'pool-living']) {
    await database.rows(`SELECT graphile_worker.add_job('purge_idempotency', '{}', job_key => $1)`, [pool])
    await database.rows(TAKEN, [pool])
  }
  livingPool = new pg.Client({ connectionString: database.url })
  await livingPool.connect()
  await livingPool.query(`SELECT pg_advisory_lock(hashtextextended('worker:pool-living', 0))`)
  api = await startApi({ databaseUrl: database.url, worker: 'inline' })
})
afterAll(async () => {
  await api?.stop()
  await livingPool.end()
  await database.drop()
})

const waiting = (key: string) => database.count('graphile_worker._private_jobs', 'key = $1', [key])

describe('a job whose worker was killed', () => {
  it('is done soon after the next start', async () => {
    await eventually('the job of the killed worker', async () => (await waiting('pool-killed')) === 0, 10_000)
    expect(api?.log()).toContain('"worker":"pool-killed"')
  })

  it('is left alone while its worker lives, and done when that dies too', async () => {
    await delay(1_000)
    expect(await waiting('pool-living')).toBe(1)
    await livingPool.query('SELECT pg_advisory_unlock_all()')
    await eventually('the job of the worker that died later', async () => (await waiting('pool-living')) === 0, 25_000)
  })
})
