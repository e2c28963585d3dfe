import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { userIdOf } from '../../support/customers.ts'
import { globalId } from '../../support/global-id.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'

/** Customers of the list, and who owns them. */
const COUNT = 60
const OWNERS: readonly (PersonName | null)[] = ['salesWest', 'otherSalesWest', 'salesEast', null]

let house: House
beforeAll(async () => {
  house = await openHouse()
  const ids = await Promise.all(OWNERS.map((owner) => (owner === null ? null : userIdOf(house, owner))))
  await house.database.rows(
    `INSERT INTO account (id, name, domain, country, industry, channel, tags, stage_id, stage_since, created_at, owner_id, team_id)
     SELECT gen_random_uuid(), 'Gears ' || lpad(n::text, 3, '0'), 'gears' || n || '.example', (ARRAY['DE','BR','AE',NULL])[1 + n % 4],
       (ARRAY['automotive','energy',NULL])[1 + n % 3], (ARRAY['trade_fair','direct'])[1 + n % 2], CASE WHEN n % 10 = 0 THEN ARRAY['vip'] ELSE '{}' END,
       (SELECT s.id FROM stage s JOIN pipeline p ON p.id = s.pipeline_id AND p.is_default ORDER BY s.position OFFSET n % 4 LIMIT 1),
       now(), timestamptz '2026-01-01' + n * interval '1 day', ($1::uuid[])[1 + n % 4], (SELECT team_id FROM "user" WHERE id = ($1::uuid[])[1 + n % 4])
     FROM generate_series(1, $2::int) n`,
    [ids, COUNT],
  )
  await house.database.rows(`INSERT INTO opportunity (id, account_id, name, amount_usd, pipeline_id, stage_id, stage_since)
    SELECT gen_random_uuid(), a.id, 'deal', substr(a.name, 7)::int * 1000, s.pipeline_id, s.id, now() FROM account a JOIN stage s ON s.code = 'lead' AND substr(a.name, 7)::int % 5 = 0`)
  await house.database.rows(`INSERT INTO event (id, type, account_id, occurred_at, source)
    SELECT gen_random_uuid(), 'page_view', id, timestamptz '2026-06-01' + substr(name, 7)::int * interval '1 day', 'test' FROM account WHERE substr(name, 7)::int % 2 = 0`)
  await house.database.rows(
    `INSERT INTO model_version (id, kind, version, algorithm, trained_at, changed_by) VALUES (gen_random_uuid(), 'risk', 901, 'rules', now(), 'system')`,
  )
  await house.database.rows(`INSERT INTO score (id, account_id, kind, value, factors, model_version_id, computed_at)
    SELECT gen_random_uuid(), a.id, 'risk', substr(a.name, 7)::int / 100.0, '[]', m.id, now() FROM account a, model_version m WHERE m.version = 901 AND substr(a.name, 7)::int <= 30`)
  await house.database.rows(`INSERT INTO contact (id, account_id, name, email, phone)
    SELECT gen_random_uuid(), id, 'Person ' || name, 'p@' || domain, '+4930' || (1000000 + substr(name, 7)::int) FROM account`)
  await house.database.rows(`INSERT INTO lead (id, account_id, contact_id, source, name, email, product_skus, grade, grade_points, grade_reasons, graded_at, graded_by)
    SELECT gen_random_uuid(), a.id, c.id, 'contact_form', 'N', 'n@x.example', '{}', (ARRAY['A','B','C','D'])[1 + substr(a.name, 7)::int % 4]::"LeadGrade", 1, '[]', now(), 'rules' FROM account a JOIN contact c ON c.account_id = a.id`)
  await house.database.rows(`INSERT INTO quote (id, number, account_id, contact_id, status, sent_at) SELECT gen_random_uuid(), 'Q-2026-' || substr(a.name, 7), a.id, c.id, 'sent', now()
    FROM account a JOIN contact c ON c.account_id = a.id WHERE substr(a.name, 7)::int % 7 = 0`)
})
afterAll(() => house.close())

const LIST = `query($filter: AccountFilter, $orderBy: AccountOrder, $first: Int, $after: String) { accounts(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { name } } }`

/** Numbers of the customers that fit, in the list's order. */
async function numbers(filter: object, person: PersonName = 'executive', orderBy?: object): Promise<number[]> {
  const { accounts } = await (await house.as(person)).ask(LIST, { filter, orderBy, first: 100 })
  expect(accounts.totalCount).toBe(accounts.nodes.length)
  return accounts.nodes.map((one: { name: string }) => Number(one.name.slice(6)))
}
const all = Array.from({ length: COUNT }, (_, index) => index + 1)
const fit = (condition: (n: number) => boolean): Set<number> => new Set(all.filter(condition))

describe('the customers’ filters', () => {
  it.each<[string, object, (n: number) => boolean]>([
    ['country', { country: ['DE', 'AE'] }, (n) => n % 4 === 0 || n % 4 === 2],
    ['industry', { industry: ['energy'] }, (n) => n % 3 === 1],
    ['channel', { channel: ['direct'] }, (n) => n % 2 === 1],
    ['tag', { tags: ['vip', 'none'] }, (n) => n % 10 === 0],
    ['grade', { grade: ['A', 'B'] }, (n) => n % 4 < 2],
    ['state of a quotation', { quoteStatus: ['sent', 'viewed'] }, (n) => n % 7 === 0],
    ['no such state', { quoteStatus: ['nonsense'] }, () => false],
    ['risk', { risk: { min: 0.1, max: 0.2 } }, (n) => n >= 10 && n <= 20],
    ['risk from', { risk: { min: 0.29 } }, (n) => n >= 29 && n <= 30],
    ['value', { openValue: { min: '20000', max: '40000.00' } }, (n) => n % 5 === 0 && n >= 20 && n <= 40],
    ['open deal', { hasOpenDeal: true }, (n) => n % 5 === 0],
    ['no open deal', { hasOpenDeal: false }, (n) => n % 5 !== 0],
    ['last activity before', { lastActivityAt: { to: '2026-06-01T00:00:00Z' } }, (n) => n % 2 === 1],
    ['last activity from', { lastActivityAt: { from: '2026-07-01T00:00:00Z' } }, (n) => n % 2 === 0 && n >= 30],
    [
      'created',
      { createdAt: { from: '2026-01-11T00:00:00Z', to: '2026-01-13T00:00:00Z' } },
      (n) => n === 10 || n === 11,
    ],
    ['nobody’s', { unassigned: true }, (n) => n % 4 === 3],
    ['name', { search: 'gears 007' }, (n) => n === 7],
    ['words in any order', { search: '012 Person' }, (n) => n === 12],
    ['domain', { search: 'GEARS9.example' }, (n) => n === 9],
    ['phone', { search: '+49301000031' }, (n) => n === 31],
    ['number of a quotation', { search: 'q-2026-021' }, (n) => n === 21],
    ['nothing', { search: '%' }, () => false],
    ['a list of none', { country: [] }, () => false],
    ['several at once', { country: ['DE'], hasOpenDeal: true, grade: ['A'] }, (n) => n % 20 === 0],
  ])('%s', async (_what, filter, condition) => {
    expect(new Set(await numbers(filter))).toEqual(fit(condition))
  })

  it('by stage, owner and team, with ids that exist and others', async () => {
    const [stage] = await house.database.rows<{ id: string }>(
      `SELECT s.id FROM stage s JOIN pipeline p ON p.id = s.pipeline_id AND p.is_default ORDER BY s.position OFFSET 1 LIMIT 1`,
    )
    expect(new Set(await numbers({ stageId: [globalId('Stage', stage?.id ?? '')] }))).toEqual(fit((n) => n % 4 === 1))
    const west = globalId('User', await userIdOf(house, 'salesWest'))
    const east = globalId('User', await userIdOf(house, 'salesEast'))
    expect(new Set(await numbers({ ownerIds: [west, east] }))).toEqual(fit((n) => n % 4 === 0 || n % 4 === 2))
    expect(await numbers({ ownerIds: [] })).toEqual([])
    const team = await house.database.row<{ team_id: string }>('SELECT team_id FROM "user" WHERE id = $1', [
      await userIdOf(house, 'salesEast'),
    ])
    expect(new Set(await numbers({ teamId: [globalId('Team', team.team_id)] }))).toEqual(fit((n) => n % 4 === 2))
    expect(await numbers({ ownerIds: [globalId('User', 'nonsense')] })).toEqual([])
  })

  it('never show more than the rights do', async () => {
    expect(new Set(await numbers({}, 'salesWest'))).toEqual(fit((n) => n % 4 === 0))
    expect(new Set(await numbers({ hasOpenDeal: true }, 'salesEast'))).toEqual(fit((n) => n % 4 === 2 && n % 5 === 0))
    expect(new Set(await numbers({}, 'leadWest'))).toEqual(fit((n) => n % 4 !== 2))
    const east = globalId('User', await userIdOf(house, 'salesEast'))
    expect(await numbers({ ownerIds: [east] }, 'salesWest')).toEqual([])
    const { errors } = await (await house.as('marketer')).send(LIST, {})
    expect(errors[0]?.extensions?.code).toBe('ACCESS.FORBIDDEN')
  })

  it('have shared customers in the list and in its count once, whosever they are', async () => {
    // Number 4 is the person's own, 2 a colleague's, 3 nobody's.
    const share = `INSERT INTO account_share (account_id, user_id) SELECT a.id, $1 FROM account a WHERE a.name IN ('Gears 004', 'Gears 002', 'Gears 003')`
    await house.database.rows(share, [await userIdOf(house, 'salesWest')])
    expect(new Set(await numbers({}, 'salesWest'))).toEqual(fit((n) => n % 4 === 0 || n === 2 || n === 3))
    expect(await numbers({ hasOpenDeal: false, country: ['AE'] }, 'salesWest')).toEqual([2])
    await house.database.rows('DELETE FROM account_share')
  })
})

describe('the customers’ order', () => {
  it.each([
    'createdAt',
    'name',
    'stageSince',
    'lastActivityAt',
    'openValue',
    'risk',
    'winProbability',
    'grade',
    'stage',
    'owner',
    'country',
    'industry',
  ])('by %s, both ways, shows each customer once over all pages', async (field) => {
    const client = await house.as('executive')
    for (const direction of ['asc', 'desc']) {
      const seen: string[] = []
      let after: string | null = null
      do {
        const { accounts } = await client.ask(LIST, { orderBy: { field, direction }, first: 17, after })
        seen.push(...accounts.nodes.map((one: { name: string }) => one.name))
        after = accounts.pageInfo.hasNextPage ? accounts.pageInfo.endCursor : null
      } while (after !== null)
      expect(seen).toHaveLength(COUNT)
      expect(new Set(seen).size).toBe(COUNT)
    }
  })

  it('puts the riskiest first, and who has no risk at the end', async () => {
    const order = await numbers({}, 'executive', { field: 'risk', direction: 'desc' })
    expect(order.slice(0, 30)).toEqual(Array.from({ length: 30 }, (_, index) => 30 - index))
    expect(await numbers({ hasOpenDeal: true }, 'executive', { field: 'openValue', direction: 'asc' })).toEqual(
      all.filter((n) => n % 5 === 0),
    )
    expect((await numbers({}, 'executive', { field: 'lastActivityAt', direction: 'desc' }))[0]).toBe(60)
  })
})
