import { createHash, randomUUID } from 'node:crypto'
import { clientOf } from '../../support/graphql-client.ts'
import type { BenchHouse } from '../bench-house.ts'
import { sideBySide } from '../measure.ts'
import type { BenchResult } from '../result.ts'

const BATCH = 100
const IN_FLIGHT = 4
const SECONDS = 4

/** Keeps `IN_FLIGHT` runs going for a while; batches per second. */
async function perSecond(run: () => Promise<void>): Promise<number> {
  const until = performance.now() + SECONDS * 1000
  const started = performance.now()
  let done = 0
  await Promise.all(
    Array.from({ length: IN_FLIGHT }, async () => {
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
  const key = `bench-${randomUUID()}`
  await house.pool.query(
    `INSERT INTO api_key (id, name, key_hash, prefix, scopes) VALUES (gen_random_uuid(), 'bench', $1, 'bench', '{events:write}')`,
    [createHash('sha256').update(key).digest('hex')],
  )
  const client = clientOf(house.api.url, { authorization: `Bearer ${key}` })
  const report = async (): Promise<void> => {
    const events = Array.from({ length: BATCH }, (_, n) => ({
      id: randomUUID(),
      anonymous_id: anonymousId,
      event_type: 'page_view',
      timestamp: new Date().toISOString(),
      source: 'site',
      locale: 'en',
      context: { path: `/en/products/p-${n}` },
    }))
    const answer = await client.fetch('/api/event/report', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ events }),
    })
    const { accepted } = (await answer.json()) as { accepted: number }
    if (accepted !== BATCH) throw new Error(`${accepted} of ${BATCH} events were accepted`)
  }
  const insert = async (): Promise<void> => {
    const ids = Array.from({ length: BATCH }, () => randomUUID())
    const now = new Date().toISOString()
    await house.pool.query({
      name: 'bare-insert',
      text: `INSERT INTO event (id, type, anonymous_id, occurred_at, source, locale, context)
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
  await report()
  const { ours, baseline, ratio } = await sideBySide(
    () => perSecond(report),
    () => perSecond(insert),
  )
  return [
    {
      name: 'event batches of 100 / bare insert … unnest',
      value: ratio,
      unit: 'ratio',
      target: { atLeast: 0.2 },
      detail: `${(ours * BATCH).toFixed(0)} events/s against ${(baseline * BATCH).toFixed(0)} rows/s`,
    },
  ]
}
