import { randomUUID } from 'node:crypto'
import { clientOf } from '../../support/graphql-client.ts'
import { reportingKey } from '../../support/reporting-key.ts'
import type { BenchHouse } from '../bench-house.ts'
import { sideBySide } from '../measure.ts'
import type { BenchResult } from '../result.ts'

const BATCH = 100
const IN_FLIGHT = 4
const SECONDS = 4

/** Keeps some runs going for a while; runs per second. */
async function perSecond(run: () => Promise<void>, inFlight = IN_FLIGHT): Promise<number> {
  const until = performance.now() + SECONDS * 1000
  const started = performance.now()
  let done = 0
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (performance.now() < until) {
        await run()
        done += 1
      }
    }),
  )
  return (done * 1000) / (performance.now() - started)
}

/** Batches of 100 events over HTTP, durable before the answer, against the bare insert of the same rows. */
export async function eventBatches(house: BenchHouse): Promise<BenchResult[]> {
  const anonymousId = 'bench-visitor-1'
  // As a partner's system reports: a key with the scope, whose rate limit is meant for machines.
  const key = await reportingKey(house.pool)
  const client = clientOf(house.api.url, { authorization: `Bearer ${key}` })
  const eventAt = (n: number): object => ({
    id: randomUUID(),
    anonymous_id: anonymousId,
    event_type: 'page_view',
    timestamp: new Date().toISOString(),
    source: 'site',
    locale: 'en',
    context: { path: `/en/products/p-${n}` },
  })
  const send = async (events: readonly object[]): Promise<void> => {
    const answer = await client.fetch('/api/event/report', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ events }),
    })
    const { accepted } = (await answer.json()) as { accepted: number }
    if (accepted !== events.length) throw new Error(`${accepted} of ${events.length} events were accepted`)
  }
  const report = (): Promise<void> => send(Array.from({ length: BATCH }, (_, n) => eventAt(n)))
  // The same columns and indexes, and nobody who reads along.
  await house.pool.query('CREATE TABLE IF NOT EXISTS bench_event (LIKE event INCLUDING DEFAULTS INCLUDING INDEXES)')
  const insert = async (): Promise<void> => {
    const ids = Array.from({ length: BATCH }, () => randomUUID())
    const now = new Date().toISOString()
    await house.pool.query({
      name: 'bare-insert',
      text: `INSERT INTO bench_event (id, type, anonymous_id, occurred_at, source, locale, context)
             SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[], $5::text[], $6::text[], $7::jsonb[])`,
      values: [
        ids,
        ids.map(() => 'page_view'),
        ids.map(() => anonymousId),
        ids.map(() => now),
        ids.map(() => 'site'),
        ids.map(() => 'en'),
        ids.map((_, n) => JSON.stringify({ path: `/en/products/p-${n}` })),
      ],
    })
  }
  // Row by row, as a program without batches writes: each its own transaction, the next when the last is durable. Four
  // such programs at once share their commits, and then not even the bare insert of whole batches is ten times as fast.
  const insertOne = async (): Promise<void> => {
    await house.pool.query({
      name: 'single-insert',
      text: `INSERT INTO bench_event (id, type, anonymous_id, occurred_at, source, locale, context)
             VALUES ($1, 'page_view', $2, now(), 'site', 'en', '{"path": "/en"}')`,
      values: [randomUUID(), anonymousId],
    })
  }
  const reportOne = (): Promise<void> => send([eventAt(0)])
  await report()
  const bare = await sideBySide(
    () => perSecond(report),
    () => perSecond(insert),
  )
  const single = await sideBySide(
    () => perSecond(report),
    () => perSecond(insertOne, 1),
  )
  const singleReports = await sideBySide(
    () => perSecond(report),
    () => perSecond(reportOne),
  )
  const rate = (batches: number): string => (batches * BATCH).toFixed(0)
  return [
    {
      name: 'event batches of 100 / bare insert … unnest',
      value: bare.ratio,
      unit: 'ratio',
      target: { atLeast: 0.35 },
      detail: `${rate(bare.ours)} events/s against ${rate(bare.baseline)} rows/s`,
    },
    {
      name: 'event batches of 100 / single-row inserts, one by one',
      value: single.ratio * BATCH,
      unit: 'ratio',
      target: { atLeast: 10 },
      detail: `${rate(single.ours)} events/s against ${single.baseline.toFixed(0)} rows/s row by row`,
    },
    {
      name: 'event batches of 100 / single reports',
      value: singleReports.ratio * BATCH,
      unit: 'ratio',
      target: { atLeast: 10 },
      detail: `${rate(singleReports.ours)} events/s against ${singleReports.baseline.toFixed(0)} events/s one by one`,
    },
  ]
}
