import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerOf, submitInquiry } from '../../support/customers.ts'
import { event, report } from '../../support/events.ts'
import { delay, eventually } from '../../support/eventually.ts'
import { visitor } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ worker: 'inline', products: ['BP-80'] })
})
afterAll(() => house.close())

const DAY_MS = 86_400_000
const COUNTS = `query ($from: Date!, $to: Date!, $types: [String!], $groupBy: EventCountGroup!) {
  eventCounts(from: $from, to: $to, types: $types, groupBy: $groupBy) { __typename
    ... on EventCountsSuccess { data { day type accountId count } } ... on Failure { code message } } }`
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10)
const period = () => ({ from: iso(Date.now() - 400 * DAY_MS), to: iso(Date.now() + 2 * DAY_MS) })

interface Counted {
  readonly day: string | null
  readonly type: string | null
  readonly accountId: string | null
  readonly count: number
}

async function counted(person: PersonName, groupBy: string, types: string[] | null = null): Promise<Counted[]> {
  const { eventCounts } = await (await house.as(person)).ask(COUNTS, { ...period(), types, groupBy })
  expect(eventCounts.__typename).toBe('EventCountsSuccess')
  return eventCounts.data
}

const plain = (rows: readonly Counted[]): string[] =>
  rows.map(({ day, type, count }) => `${day} ${type} ${count}`).sort()

/** The same from the events themselves. */
async function raw(where = 'true'): Promise<string[]> {
  const rows = await house.database.rows<{ day: string; type: string; count: number }>(
    `SELECT (occurred_at AT TIME ZONE 'UTC')::date::text AS day, type, count(*)::int AS count FROM event WHERE ${where} GROUP BY 1, 2`,
  )
  return rows.map(({ day, type, count }) => `${day} ${type} ${count}`).sort()
}

const fold = () => house.database.rows(`SELECT graphile_worker.add_job('fold_event_counts', '{}')`)
const folded = () =>
  eventually('all changes are folded', async () => (await house.database.count('event_count_change')) === 0)

async function batchOf(anonymousId: string, size: number): Promise<object[]> {
  return Array.from({ length: size }, (_, n) =>
    event(anonymousId, {
      event_type: ['product_view', 'price_view', 'page_view', 'x_kiosk'][n % 4],
      // Some come late: about another day than the one they arrive on.
      timestamp: new Date(Date.now() - (n % 7) * DAY_MS * 30 - n * 1_000).toISOString(),
    }),
  )
}

describe('event counts', () => {
  it('equal the events at every moment while many write, repeat, come late and are stitched, and a job folds', async () => {
    const visitors = Array.from({ length: 6 }, (_, n) => `counted-visitor-${n}`)
    let writing = true
    const folding = (async () => {
      while (writing) {
        await fold()
        await delay(60)
      }
    })()
    const comparing = (async () => {
      let compared = 0
      while (writing) {
        // Writers go on between the two statements: what is counted lies between what was there before and after.
        const before = await house.database.count('event')
        const total = (await counted('executive', 'type')).reduce((sum, { count }) => sum + count, 0)
        const after = await house.database.count('event')
        expect(total).toBeGreaterThanOrEqual(before)
        expect(total).toBeLessThanOrEqual(after)
        compared += 1
      }
      expect(compared).toBeGreaterThan(2)
    })()
    await Promise.all(
      visitors.map(async (anonymousId, n) => {
        for (let round = 0; round < 6; round += 1) {
          const events = await batchOf(anonymousId, 40)
          await report(visitor(house.api.url, anonymousId), { events })
          if (round % 2 === 0) await report(visitor(house.api.url, anonymousId), { events })
          if (round === 3) await submitInquiry(house, { email: `a@counted-${n}.example` }, anonymousId)
        }
      }),
    )
    writing = false
    await Promise.all([folding, comparing])
    expect(plain(await counted('executive', 'day_and_type'))).toEqual(await raw())
    await fold()
    await folded()
    expect(plain(await counted('executive', 'day_and_type'))).toEqual(await raw())
    expect(await house.database.count('event_count_total')).toBeGreaterThan(10)
    const types = await house.database.rows<{ type: string; count: number }>(
      'SELECT type, count(*)::int AS count FROM event GROUP BY 1',
    )
    const byType = (rows: readonly { type: string | null; count: number }[]) =>
      rows.map(({ type, count }) => `${type} ${count}`).sort()
    expect(byType(await counted('executive', 'type'))).toEqual(byType(types))
  }, 60_000)

  it('follow events that go to another customer', async () => {
    const [first, second] = await Promise.all([0, 1].map((n) => customerOf(house, `a@counted-${n}.example`)))
    const of = async (account: string | undefined): Promise<number> =>
      (await counted('admin', 'account')).find(({ accountId }) => accountId === account)?.count ?? 0
    const sum = (await of(first?.account)) + (await of(second?.account))
    expect(await of(first?.account)).toBeGreaterThan(0)
    await house.database.rows('UPDATE event SET account_id = $2 WHERE account_id = $1', [
      first?.accountId,
      second?.accountId,
    ])
    expect(await of(first?.account)).toBe(0)
    expect(await of(second?.account)).toBe(sum)
    await fold()
    await folded()
    expect(await of(second?.account)).toBe(sum)
    expect(plain(await counted('executive', 'day_and_type'))).toEqual(await raw())
  })

  it('survive a worker that dies while folding: nothing is lost, nothing counts twice', async () => {
    await report(visitor(house.api.url, 'counted-crash-1'), { events: await batchOf('counted-crash-1', 80) })
    const client = await house.database.pool.connect()
    await client.query('BEGIN')
    await client.query('DELETE FROM event_count_change')
    await client.query('UPDATE event_count_total SET count = count + 1')
    await client.query('ROLLBACK')
    client.release()
    expect(plain(await counted('executive', 'day_and_type'))).toEqual(await raw())
  })

  it('show each role its own customers only', async () => {
    // Whose turn it was is chance when many ask at once: each customer is given to somebody.
    await house.database.rows(
      `UPDATE account a SET owner_id = u.id, team_id = u.team_id FROM (SELECT id, row_number() OVER (ORDER BY id) % 3 AS n FROM account) r,
         (SELECT id, team_id, row_number() OVER (ORDER BY email) - 1 AS n FROM "user" WHERE email IN ('sales@corvane.example', 'lucia@corvane.example', 'omar@corvane.example')) u
       WHERE r.id = a.id AND u.n = r.n`,
    )
    for (const [person, email] of [
      ['salesWest', 'sales@corvane.example'],
      ['salesEast', 'omar@corvane.example'],
    ] as const) {
      const own = `account_id IN (SELECT a.id FROM account a JOIN "user" u ON u.id = a.owner_id WHERE u.email = '${email}')`
      expect(await raw(own)).not.toEqual([])
      expect(plain(await counted(person, 'day_and_type'))).toEqual(await raw(own))
    }
    const team = `account_id IN (SELECT a.id FROM account a JOIN team t ON t.id = a.team_id WHERE t.name = 'Europe and Americas')`
    expect(plain(await counted('leadWest', 'day_and_type'))).toEqual(await raw(team))
    const marketer = await (await house.as('marketer')).send(COUNTS, { ...period(), groupBy: 'type' })
    expect(marketer.data?.eventCounts?.data ?? null).toBeNull()
  })

  it('say what is wrong with a period', async () => {
    const today = iso(Date.now())
    const { eventCounts } = await (await house.as('admin')).ask(COUNTS, { from: today, to: today, groupBy: 'day' })
    expect(eventCounts.code).toBe('INPUT.INVALID')
  })

  it('count a batch that is sent three times once', async () => {
    const anonymousId = 'counted-thrice-1'
    const events = await batchOf(anonymousId, 20)
    const id = randomUUID()
    events.push(event(anonymousId, { id, event_type: 'x_thrice' }))
    const answers = []
    for (let time = 0; time < 3; time += 1)
      answers.push((await report(visitor(house.api.url, anonymousId), { events })).body)
    expect(answers.map(({ accepted, duplicates }) => [accepted, duplicates])).toEqual([
      [21, 0],
      [0, 21],
      [0, 21],
    ])
    expect(await counted('executive', 'type', ['x_thrice'])).toMatchObject([{ type: 'x_thrice', count: 1 }])
  })
})
