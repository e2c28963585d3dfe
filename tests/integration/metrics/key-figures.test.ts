import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { userIdOf } from '../../support/customers.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'
import { day, numbers, writeCustomers } from './world.ts'

const OWNERS = ['salesWest', 'salesEast'] as const
const FROM = day(30)
const TO = day(60)

interface NewLead {
  readonly account: string
  readonly at: Date
  readonly status: string
  readonly answeredAfter: number | null
}

let house: House
const leads: Record<(typeof OWNERS)[number], NewLead[]> = { salesWest: [], salesEast: [] }
beforeAll(async () => {
  house = await openHouse()
  await house.database.rows('DELETE FROM account')
  const next = numbers(5)
  for (const owner of OWNERS) {
    const userId = await userIdOf(house, owner)
    const ids = await writeCustomers(
      house,
      Array.from({ length: 30 }, () => ({
        stops: [{ stage: 'lead' as const, at: day(0) }],
        owner,
        deals: [
          {
            stops: [
              { stage: 'lead' as const, at: day(20 + next() * 20) },
              ...(next() < 0.6
                ? [{ stage: next() < 0.5 ? ('won' as const) : ('lost' as const), at: day(45 + next() * 30) }]
                : []),
            ],
            usd: Math.round(next() * 1_000_000) / 100,
          },
        ],
      })),
    )
    for (const account of ids) {
      const lead = {
        account,
        at: day(20 + next() * 50),
        status: ['open', 'converted', 'disqualified', 'quarantined'][Math.floor(next() * 4)] ?? 'open',
        answeredAfter: next() < 0.7 ? next() * 50 : null,
      }
      leads[owner].push(lead)
      await house.database.rows(
        'INSERT INTO contact (id, account_id, name) VALUES ($1, $1, $2) ON CONFLICT DO NOTHING',
        [account, 'Buyer'],
      )
      await house.database.rows(
        `INSERT INTO lead (id, account_id, contact_id, source, status, name, email, grade, grade_points, grade_reasons, graded_at, graded_by, product_skus, created_at)
         VALUES (gen_random_uuid(), $1, $1, 'staff', $2::"LeadStatus", 'L', $3, 'B', 0, '[]', $4, 'rules', '{}', $4)`,
        [lead.status === 'quarantined' ? null : account, lead.status, `${randomUUID()}@x.example`, lead.at],
      )
      if (lead.answeredAfter !== null)
        await house.database.rows(
          `INSERT INTO activity (id, account_id, author_id, kind, happened_at) VALUES
             (gen_random_uuid(), $1, $2, 'note', $3), (gen_random_uuid(), $1, $2, 'call', $4)`,
          [account, userId, lead.at, new Date(lead.at.getTime() + lead.answeredAfter * 3_600_000)],
        )
      await house.database.rows(
        `INSERT INTO task (id, account_id, owner_id, title, due_at, status, done_at)
         VALUES (gen_random_uuid(), $1, $2, 'T', $3, $4::"TaskStatus", CASE WHEN $4 = 'done' THEN $3::timestamptz END)`,
        [account, userId, day(20 + next() * 50), ['todo', 'done', 'cancelled'][Math.floor(next() * 3)]],
      )
    }
  }
})
afterAll(() => house.close())

const PANEL = `query($from: DateTime!, $to: DateTime!) { keyFigures(from: $from, to: $to) { __typename
  ... on KeyFiguresSuccess { data { code unit value before cases moreIsBetter } } } }`

interface Figure {
  readonly code: string
  readonly value: number | null
  readonly cases: number
}
async function panelOf(person: PersonName, period: object = { from: FROM, to: TO }): Promise<Map<string, Figure>> {
  const { data } = (await (await house.as(person)).ask(PANEL, period)).keyFigures
  return new Map(data.map((figure: Figure) => [figure.code, figure]))
}

const people: readonly (readonly [PersonName, readonly (typeof OWNERS)[number][]])[] = [
  ['admin', OWNERS],
  ['executive', OWNERS],
  ['leadWest', ['salesWest']],
  ['salesEast', ['salesEast']],
]

describe.each(people)('the panel of %s', (person, owners) => {
  it('says of leads and answers what the rows say', async () => {
    const panel = await panelOf(person)
    const own = owners.flatMap((owner) => leads[owner])
    const came = own.filter(({ at, status }) => at >= FROM && at < TO && status !== 'quarantined')
    const converted = came.filter(({ status }) => status === 'converted')
    expect(panel.get('lead_conversion')?.cases).toBe(came.length)
    expect(panel.get('lead_conversion')?.value).toBeCloseTo(converted.length / came.length, 9)
    const answered = came.flatMap(({ answeredAfter }) => (answeredAfter === null ? [] : [answeredAfter]))
    expect(panel.get('response_hours')?.cases).toBe(answered.length)
    const mean = answered.reduce((sum, hours) => sum + hours, 0) / answered.length
    expect(panel.get('response_hours')?.value).toBeCloseTo(mean, 3)
    const called = own.filter(({ at, answeredAfter }) => {
      const calledAt = answeredAfter === null ? 0 : at.getTime() + answeredAfter * 3_600_000
      return calledAt >= FROM.getTime() && calledAt < TO.getTime()
    })
    expect(panel.get('reach')?.cases).toBe(own.length)
    expect(panel.get('reach')?.value).toBeCloseTo(called.length / own.length, 9)
  })

  it('says of tasks and deals what the rows say', async () => {
    const panel = await panelOf(person)
    const ids = await Promise.all(owners.map((owner) => userIdOf(house, owner)))
    const facts = await house.database.row<Record<string, number>>(
      `SELECT
        (SELECT count(*) FROM task WHERE owner_id = ANY($1) AND due_at >= $2 AND due_at < $3 AND status <> 'cancelled')::int AS due,
        (SELECT count(*) FROM task WHERE owner_id = ANY($1) AND due_at >= $2 AND due_at < $3 AND status = 'done')::int AS done,
        (SELECT count(*) FROM opportunity WHERE owner_id = ANY($1) AND created_at >= $2 AND created_at < $3)::int AS opened,
        (SELECT count(*) FROM opportunity WHERE owner_id = ANY($1) AND status = 'won' AND closed_at >= $2 AND closed_at < $3)::int AS won,
        (SELECT count(*) FROM opportunity WHERE owner_id = ANY($1) AND status = 'lost' AND closed_at >= $2 AND closed_at < $3)::int AS lost,
        (SELECT sum(amount_usd) FROM opportunity WHERE owner_id = ANY($1) AND created_at < $3 AND (closed_at IS NULL OR closed_at >= $3))::float8 AS open`,
      [ids, FROM, TO],
    )
    const { due = 0, done = 0, opened = 0, won = 0, lost = 0, open = 0 } = facts
    expect(due).toBeGreaterThan(3)
    expect(panel.get('task_completion')).toMatchObject({ cases: due, value: expect.closeTo(done / due, 9) })
    expect(panel.get('win_rate')).toMatchObject({ cases: opened, value: expect.closeTo(won / opened, 9) })
    expect(panel.get('closing_rate')).toMatchObject({ cases: won + lost, value: expect.closeTo(won / (won + lost), 9) })
    expect(panel.get('pipeline_value')?.value).toBeCloseTo(open, 2)
    expect(panel.get('weighted_value')?.value).toBeGreaterThan(0)
    expect(panel.get('weighted_value')?.value).toBeLessThan(open)
  })
})

it.each(['0001-01-01T00:00:00.000Z', '1899-12-31T00:00:00.000Z'])(
  'refuses a period that begins in %s',
  async (from) => {
    const to = new Date(Date.parse(from) + 86_400_000).toISOString()
    const { keyFigures } = await (await house.as('admin')).ask(PANEL, { from, to })
    expect(keyFigures.__typename).toBe('ValidationFailure')
  },
)

it('refuses a period that is none', async () => {
  const { keyFigures } = await (await house.as('admin')).ask(PANEL, { from: TO, to: FROM })
  expect(keyFigures.__typename).toBe('ValidationFailure')
})
