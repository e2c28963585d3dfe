import { freePort } from '../../support/free-port.ts'
import { signIn } from '../../support/graphql-client.ts'
import { PEOPLE } from '../../support/people.ts'
import { startService } from '../../support/service-process.ts'
import type { BenchHouse } from '../bench-house.ts'
import { type Request, sideBySide, underLoad } from '../measure.ts'
import type { BenchResult } from '../result.ts'

const QUERY =
  '{ accounts(first: 20) { nodes { id name contacts(first: 10) { nodes { id name email events(first: 3) { nodes { id type occurredAt } } } } } } }'
const LOAD = { connections: 8, seconds: 4 }

/** 400 accounts, half of them the sales person's, with 10 contacts each and 6 events per contact. */
async function fill({ pool }: BenchHouse, userId: string): Promise<void> {
  await pool.query(
    `INSERT INTO account (id, name, owner_id, stage_id, stage_since, created_at, updated_at)
     SELECT gen_random_uuid(), 'Account ' || n, CASE WHEN n % 2 = 0 THEN $1::uuid END, (SELECT id FROM stage WHERE code = 'lead'), now(), now() - n * interval '1 hour', now()
     FROM generate_series(1, 400) n`,
    [userId],
  )
  await pool.query(
    `INSERT INTO contact (id, account_id, name, email, created_at, updated_at)
     SELECT gen_random_uuid(), a.id, 'Contact ' || n, 'c' || n || '-' || a.id || '@bench.example', now() + n * interval '1 second', now()
     FROM account a, generate_series(1, 10) n`,
  )
  await pool.query(
    `INSERT INTO event (id, type, contact_id, account_id, occurred_at, source, context)
     SELECT gen_random_uuid(), 'product_view', c.id, c.account_id, now() - n * interval '1 minute', 'site', '{}'
     FROM contact c, generate_series(1, 6) n`,
  )
  await pool.query('ANALYZE account, contact, event')
}

async function body(request: Request): Promise<unknown> {
  const { url, method, headers } = request
  const answer = await fetch(url, {
    method: method ?? 'GET',
    ...(headers === undefined ? {} : { headers }),
    ...(request.body === undefined ? {} : { body: request.body }),
  })
  return answer.json()
}

/** A nested GraphQL read with the row policy on, against a bare server and against hand-written resolvers. */
export async function nestedRead(house: BenchHouse): Promise<BenchResult[]> {
  const { rows } = await house.pool.query<{ id: string }>('SELECT id FROM "user" WHERE email = $1', [PEOPLE.salesWest])
  const userId = rows[0]?.id ?? ''
  await fill(house, userId)
  const client = await signIn(house.api.url, 'salesWest')
  const ours: Request = {
    url: `${house.api.url}/graphql`,
    method: 'POST',
    headers: { ...client.headers, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  }
  const expected = JSON.stringify(await body(ours))
  const results: BenchResult[] = []
  for (const [name, entry, target] of [
    ['nested read / bare pg JSON on node:http', 'tests/bench/baselines/pg-json-server.ts', 0.12],
    ['nested read / plain yoga + dataloader', 'tests/bench/baselines/dataloader-server.ts', 0.5],
  ] as const) {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}/graphql`
    const baseline = await startService({
      name,
      entry,
      healthUrl: `${url}?query=%7B__typename%7D`,
      environment: { DATABASE_URL: house.databaseUrl, BENCH_USER_ID: userId, PORT: String(port) },
    })
    try {
      const theirs: Request = { ...ours, url }
      if (JSON.stringify(await body(theirs)) !== expected) throw new Error(`${name}: the two answers differ`)
      const { ours: a, baseline: b, ratio } = await sideBySide(underLoad(ours, LOAD), underLoad(theirs, LOAD))
      results.push({
        name,
        value: ratio,
        unit: 'ratio',
        target: { atLeast: target },
        detail: `${a.toFixed(0)}/s against ${b.toFixed(0)}/s`,
      })
    } finally {
      await baseline.stop()
    }
  }
  return results
}
