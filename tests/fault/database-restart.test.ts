import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Api, startApi } from '../support/api.ts'
import { delay, eventually } from '../support/eventually.ts'
import { flood } from '../support/flood.ts'
import { visitor } from '../support/graphql-client.ts'
import { reportingKey } from '../support/reporting-key.ts'
import { type RestartablePostgres, startRestartablePostgres } from '../support/restartable-postgres.ts'

let postgres: RestartablePostgres
let api: Api
beforeAll(async () => {
  postgres = await startRestartablePostgres()
  api = await startApi({ databaseUrl: postgres.databaseUrl, worker: 'inline', environment: { LOG_LEVEL: 'error' } })
})
afterAll(async () => {
  await api?.stop()
  await postgres?.remove()
})

async function query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: postgres.databaseUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(text, [...values])).rows
  } finally {
    await client.end()
  }
}

it('PostgreSQL may go and come back while events come in: nothing that was acknowledged is lost, then all goes on', async () => {
  const key = await reportingKey({ query: query as unknown as pg.Pool['query'] })
  let on = true
  let taken = 0
  const flooding = flood({
    url: api.url,
    key,
    connections: 12,
    batch: 25,
    isOn: () => on,
    onAnswer: ({ status }) => {
      if (status === 200) taken += 1
    },
  })
  await eventually('reports are taken', () => taken > 10, 20_000)
  await postgres.shutDown()
  // Who reads meanwhile is told to come again, too.
  const reading = await visitor(api.url, 'restart-visitor').send('{ catalogProduct(sku: "BP-80") { sku } }')
  await delay(700)
  await postgres.start()
  const before = taken
  await eventually('reports are taken again', () => taken > before + 10, 20_000)
  on = false
  const answers = await flooding
  expect([reading.status, reading.errors[0]?.extensions?.code]).toEqual([503, 'SERVER.BUSY'])
  const statuses = new Set(answers.map(({ status }) => status))
  expect(answers.some(({ isBroken }) => isBroken)).toBe(false)
  // No connection of ours was refused: the API itself stood all the time.
  expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([])
  expect(answers.filter(({ status, retryAfter }) => status === 503 && !(Number(retryAfter) > 0))).toEqual([])
  expect(statuses).toEqual(new Set([200, 503]))

  const acknowledged = answers.filter(({ status }) => status === 200).flatMap(({ ids }) => ids)
  const [lost] = await query<{ n: number }>(
    'SELECT count(*)::int AS n FROM unnest($1::uuid[]) i(id) LEFT JOIN event e ON e.id = i.id WHERE e.id IS NULL',
    [acknowledged],
  )
  expect(lost?.n).toBe(0)
  const COUNTED = `SELECT (SELECT coalesce(sum(count), 0) FROM event_count_total)::int + (SELECT coalesce(sum(count), 0) FROM event_count_change)::int AS counted,
    (SELECT count(*) FROM event)::int AS stored`
  const [counts] = await query<{ counted: number; stored: number }>(COUNTED)
  expect(counts?.counted).toBe(counts?.stored)
  await eventually(
    'jobs run again',
    async () => {
      await query(`SELECT graphile_worker.add_job('fold_event_counts', '{}')`)
      const [left] = await query<{ n: number }>('SELECT count(*)::int AS n FROM event_count_change')
      return left?.n === 0
    },
    30_000,
  )
}, 120_000)
