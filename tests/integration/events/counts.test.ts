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

/** As a literal of SQL. */
const SIGN_IN = {
  salesWest: `'sales@corvane.example'`,
  salesEast: `'omar@corvane.example'`,
  leadWest: `'lead.west@corvane.example'`,
} as const

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

  it('follow a customer to its new owner at once, whatever is folded by then, and never count it for both', async () => {
    const people = ['salesWest', 'salesEast', 'leadWest'] as const
    const rights: Record<(typeof people)[number], string> = {
      salesWest: `u.email = 'sales@corvane.example' AND a.owner_id = u.id`,
      salesEast: `u.email = 'omar@corvane.example' AND a.owner_id = u.id`,
      leadWest: `u.email = 'lead.west@corvane.example' AND (a.team_id = u.team_id OR a.owner_id IN (SELECT x.id FROM "user" x WHERE x.team_id = u.team_id)
        OR (a.owner_id IS NULL AND a.team_id IS NULL))`,
    }
    const agree = async (): Promise<string[][]> => {
      const all = []
      for (const person of people) {
        const own = `account_id IN (SELECT a.id FROM account a, "user" u WHERE (${rights[person]})
          OR EXISTS (SELECT 1 FROM account_share s WHERE s.account_id = a.id AND s.user_id = u.id AND u.email = ${SIGN_IN[person]}))`
        const events = await raw(own)
        expect(plain(await counted(person, 'day_and_type'))).toEqual(events)
        // The same from months and days, as the dashboard asks.
        const types = await house.database.rows<{ type: string; count: number }>(
          `SELECT type, count(*)::int AS count FROM event WHERE ${own} GROUP BY 1 ORDER BY 1`,
        )
        expect((await counted(person, 'type')).map(({ type, count }) => ({ type, count }))).toEqual(types)
        all.push(events)
      }
      return all
    }
    const give = (email: string | null) =>
      house.database.rows(
        `UPDATE account SET owner_id = (SELECT id FROM "user" WHERE email = $1), team_id = (SELECT team_id FROM "user" WHERE email = $1) WHERE id = $2`,
        [email, account],
      )
    const account = (await customerOf(house, 'a@counted-1.example'))?.accountId
    await give('sales@corvane.example')
    await fold()
    await folded()
    const [west, east] = await agree()
    await give('omar@corvane.example')
    const [westWithout, eastWith] = await agree()
    expect(westWithout).not.toEqual(west)
    expect(eastWith).not.toEqual(east)
    // New events arrive between two folds and between two owners.
    await report(visitor(house.api.url, 'counted-visitor-1'), { events: await batchOf('counted-visitor-1', 12) })
    await agree()
    await fold()
    await folded()
    await agree()
    await give(null)
    await agree()
    await give('sales@corvane.example')
    await fold()
    await folded()
    await agree()
    // Shared: counted for both; taken back: for one.
    await house.database.rows(
      `INSERT INTO account_share (account_id, user_id) SELECT $1, id FROM "user" WHERE email IN ('omar@corvane.example', 'sales@corvane.example')`,
      [account],
    )
    const [, eastShared] = await agree()
    expect(eastShared).not.toEqual(east)
    await house.database.rows('DELETE FROM account_share WHERE account_id = $1', [account])
    await agree()
  }, 60_000)

  it('stay right for everybody while customers change hands, events arrive and a job folds', async () => {
    const emails = ['sales@corvane.example', 'omar@corvane.example', 'lucia@corvane.example']
    let busy = true
    const folding = (async () => {
      while (busy) {
        await fold()
        await delay(30)
      }
    })()
    const giving = Promise.all(
      emails.map(async (email, shift) => {
        for (let round = 0; round < 25; round += 1) {
          await house.database.rows(
            `UPDATE account a SET owner_id = u.id, team_id = u.team_id FROM "user" u
             WHERE u.email = $1 AND a.id = (SELECT id FROM account ORDER BY id OFFSET $2 LIMIT 1)`,
            [email, (round * 7 + shift) % 6],
          )
          await delay(5)
        }
      }),
    )
    const reporting = Promise.all(
      [0, 2, 3].map(async (n) => {
        for (let round = 0; round < 5; round += 1)
          await report(visitor(house.api.url, `counted-visitor-${n}`), {
            events: await batchOf(`counted-visitor-${n}`, 20),
          })
      }),
    )
    await Promise.all([giving, reporting])
    busy = false
    await folding
    const BOOKS = `SELECT b.owner_id, c.day::text AS day, c.type, sum(c.count)::int AS count FROM event_count_book_day c
      JOIN event_count_book b ON b.id = c.book_id GROUP BY 1, 2, 3 HAVING sum(c.count) <> 0 ORDER BY 1, 2, 3`
    const EVENTS = `SELECT a.owner_id, (e.occurred_at AT TIME ZONE 'UTC')::date::text AS day, e.type, count(*)::int AS count
      FROM event e JOIN account a ON a.id = e.account_id GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`
    await fold()
    await folded()
    await eventually(
      'all customers stand in their book',
      async () => (await house.database.count('event_count_moved')) === 0,
    )
    expect(await house.database.rows(BOOKS)).toEqual(await house.database.rows(EVENTS))
    const months = (table: string, month: string): string =>
      `SELECT book_id, date_trunc('month', ${month})::date::text AS month, type, sum(count)::int AS count FROM ${table} GROUP BY 1, 2, 3 HAVING sum(count) <> 0 ORDER BY 1, 2, 3`
    expect(await house.database.rows(months('event_count_book_month', 'month'))).toEqual(
      await house.database.rows(months('event_count_book_day', 'day')),
    )
  }, 60_000)

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
