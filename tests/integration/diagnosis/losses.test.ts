import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { userIdOf } from '../../support/customers.ts'
import { globalId } from '../../support/global-id.ts'
import type { Answer } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'
import { CODES, day, numbers, type Stop, writeCustomers } from '../metrics/world.ts'

const OWNERS = ['salesWest', 'otherSalesWest', 'salesEast', null] as const
const CATEGORIES = [
  'price',
  'delivery_time',
  'function_mismatch',
  'competitor',
  'slow_follow_up',
  'budget',
  'no_decision',
]
const PERIOD = { from: day(0).toISOString(), to: day(180).toISOString() }
const SCOPE = { unit: 'deal', counting: 'snapshot', ...PERIOD }

/** Whose deals a person's figures are made of, as a condition on the account `a`. */
const SEES: readonly [PersonName, string][] = [
  ['admin', 'true'],
  ['executive', 'true'],
  [
    'leadWest',
    `(a.owner_id IS NULL OR a.team_id = (SELECT team_id FROM "user" WHERE email = 'lead.west@corvane.example'))`,
  ],
  ['salesWest', `a.owner_id = (SELECT id FROM "user" WHERE email = 'sales@corvane.example')`],
  ['salesEast', `a.owner_id = (SELECT id FROM "user" WHERE email = 'omar@corvane.example')`],
]

let house: House
beforeAll(async () => {
  house = await openHouse()
  await house.database.rows('DELETE FROM account')
  const next = numbers(11)
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)] as Value
  /** Forward through some open stages, then won, lost or still open. */
  const way = (from: Date): Stop[] => {
    const depth = 1 + Math.floor(next() * 4)
    const stops = CODES.slice(0, depth).map((stage, index) => ({
      stage,
      at: new Date(from.getTime() + index * 86_400_000),
    }))
    const end = new Date(from.getTime() + (depth + 9) * 86_400_000)
    const outcome = next()
    if (outcome < 0.6) return [...stops, { stage: 'lost', at: end }]
    return outcome < 0.8 ? [...stops, { stage: 'won', at: end }] : stops
  }
  const ids = await writeCustomers(
    house,
    Array.from({ length: 200 }, () => ({
      stops: [{ stage: 'lead' as const, at: day(next() * 100) }],
      owner: pick(OWNERS),
      channel: pick(['linkedin', 'referral']),
      industry: pick(['automotive', 'aerospace']),
      deals: Array.from({ length: Math.floor(next() * 3) }, () => ({
        stops: way(day(next() * 100)),
        usd: Math.round(next() * 5_000_000) / 100,
      })),
    })),
  )
  const lost = await house.database.rows<{ id: string }>(`SELECT id FROM opportunity WHERE status = 'lost'`)
  for (const { id } of lost) {
    await house.database.rows(
      `UPDATE opportunity SET lost_category = $2::"LostCategory", buyer_lost_category = $3::"LostCategory" WHERE id = $1`,
      [id, pick([...CATEGORIES, null]), pick([null, null, ...CATEGORIES])],
    )
  }
  await house.database.rows('UPDATE account SET merged_into_id = $1 WHERE id = $2', [ids[0], ids[1]])
  await house.database.rows('UPDATE account SET merged_into_id = $1 WHERE id = $2', [ids[0], ids[2]])
})
afterAll(() => house.close())

const LEDGER = `query($scope: MetricScope!) { lossLedger(scope: $scope) { __typename ... on Failure { code } ... on LossLedgerSuccess { data {
  deals value { amount } witnesses { category rep buyer events decided }
  stages { stageId stageCode deals entered lossRate value { amount } rest { amount }
    causes { category deals share value { amount } witnesses { rep buyer events } evidence remedy } } } } } }`
const DEALS = `query($scope: MetricScope!, $stageId: ID, $category: LostCategory) {
  lostDeals(scope: $scope, stageId: $stageId, category: $category) { ... on LostDealsSuccess { data {
    opportunityId category decidedBy rep buyer events value { amount } } } } }`

async function ledger(person: PersonName, scope: object = SCOPE): Promise<Answer> {
  const { lossLedger } = await (await house.as(person)).ask(LEDGER, { scope })
  expect(lossLedger.__typename).toBe('LossLedgerSuccess')
  return lossLedger.data
}
const cents = (money: { amount: string }): number => Math.round(Number(money.amount) * 100)
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const RAW = `FROM opportunity o JOIN account a ON a.id = o.account_id
  WHERE o.status = 'lost' AND a.merged_into_id IS NULL AND o.closed_at >= $1 AND o.closed_at < $2`

describe('the loss ledger', () => {
  it.each(SEES)('of %s sums to the value of the lost deals that person may see', async (person, visible) => {
    const { n, minor } = await house.database.row<{ n: number; minor: string }>(
      `SELECT count(*)::int AS n, coalesce(sum(amount_usd * 100), 0)::bigint AS minor ${RAW} AND ${visible}`,
      [PERIOD.from, PERIOD.to],
    )
    const { deals, value, stages, witnesses } = await ledger(person)
    expect(n).toBeGreaterThan(5)
    expect([deals, cents(value)]).toEqual([n, Number(minor)])
    expect(sum(stages.map((stage: Answer) => cents(stage.value)))).toBe(Number(minor))
    expect(sum(stages.map((stage: Answer) => stage.deals))).toBe(n)
    for (const stage of stages) {
      expect(sum(stage.causes.map((cause: Answer) => cents(cause.value))) + cents(stage.rest)).toBe(cents(stage.value))
    }
    expect(sum(witnesses.map(({ decided }: Answer) => decided))).toBe(n)
  })

  it('puts each deal into the stage it was lost from', async () => {
    const raw = await house.database.rows<{ code: string; n: number }>(
      `SELECT s.code, count(*)::int AS n FROM stage_transition t JOIN stage s ON s.id = t.from_stage_id
       JOIN stage z ON z.id = t.to_stage_id AND z.outcome = 'lost'
       WHERE t.opportunity_id IN (SELECT o.id ${RAW}) GROUP BY s.code`,
      [PERIOD.from, PERIOD.to],
    )
    const { stages } = await ledger('admin')
    expect(raw.length).toBe(4)
    for (const { code, n } of raw) {
      expect([code, stages.find(({ stageCode }: Answer) => stageCode === code)?.deals]).toEqual([code, n])
    }
  })

  it('keeps apart what sales people and buyers say', async () => {
    const { witnesses } = await ledger('admin')
    for (const { category, rep, buyer } of witnesses) {
      const said = (column: string) =>
        house.database.row<{ n: number }>(`SELECT count(*)::int AS n ${RAW} AND o.${column} = $3::"LostCategory"`, [
          PERIOD.from,
          PERIOD.to,
          category,
        ])
      expect([category, rep, buyer]).toEqual([
        category,
        (await said('lost_category')).n,
        (await said('buyer_lost_category')).n,
      ])
    }
  })

  it.each(['snapshot', 'cohort'])('has the loss rates of the funnel (%s)', async (counting) => {
    const scope = { ...SCOPE, counting }
    const { funnelMetrics } = await (await house.as('executive')).ask(
      `query($scope: MetricScope!) { funnelMetrics(scope: $scope) { ... on FunnelMetricsSuccess { data { stages { code entered lost lossRate } } } } }`,
      { scope },
    )
    const { stages } = await ledger('executive', scope)
    for (const { code, entered, lost, lossRate } of funnelMetrics.data.stages) {
      if (code === 'won') continue
      const own = stages.find(({ stageCode }: Answer) => stageCode === code)
      expect([code, own.entered, own.deals, own.lossRate]).toEqual([code, entered, lost, lossRate])
    }
  })

  it('leads to the deals behind each cause, and says who decided', async () => {
    const admin = await house.as('admin')
    const { stages } = await ledger('admin')
    for (const stage of stages) {
      for (const cause of stage.causes) {
        const variables = { scope: SCOPE, stageId: stage.stageId, category: cause.category }
        const { data } = (await admin.ask(DEALS, variables)).lostDeals
        expect(data.length).toBe(cause.deals)
        expect(sum(data.map((deal: Answer) => cents(deal.value)))).toBe(cents(cause.value))
        for (const deal of data) {
          expect(deal.category).toBe(cause.category)
          if (deal.buyer !== null) expect([deal.decidedBy, deal.category]).toEqual(['buyer', deal.buyer])
        }
      }
    }
  })

  it('shows a sales person no deal of another, filtered or not', async () => {
    const west = await house.as('salesWest')
    const own = new Set(
      (
        await house.database.rows<{ id: string }>(`SELECT o.id ${RAW} AND ${SEES[3]?.[1]}`, [PERIOD.from, PERIOD.to])
      ).map(({ id }) => globalId('Opportunity', id)),
    )
    const { data } = (await west.ask(DEALS, { scope: SCOPE })).lostDeals
    expect(new Set(data.map((deal: Answer) => deal.opportunityId))).toEqual(own)
    const ownerId = globalId('User', await userIdOf(house, 'salesEast'))
    expect((await ledger('salesWest', { ...SCOPE, ownerId })).deals).toBe(0)
  })

  it('narrows by owner, channel and industry', async () => {
    const all = await ledger('admin')
    const parts = await Promise.all(['linkedin', 'referral'].map((channel) => ledger('admin', { ...SCOPE, channel })))
    expect(sum(parts.map(({ deals }) => deals))).toBe(all.deals)
    const industries = await Promise.all(
      ['automotive', 'aerospace'].map((industry) => ledger('admin', { ...SCOPE, industry })),
    )
    expect(sum(industries.map(({ value }) => cents(value)))).toBe(cents(all.value))
  })

  it.each([
    ['a period that ends before it begins', { from: PERIOD.to, to: PERIOD.from }],
    ['a channel that is none', { channel: 'pigeon' }],
    ['a country that is none', { country: 'Germany' }],
  ])('refuses %s with a typed error', async (_what, changes) => {
    const { lossLedger } = await (await house.as('admin')).ask(LEDGER, { scope: { ...SCOPE, ...changes } })
    expect(lossLedger).toMatchObject({ __typename: 'ValidationFailure', code: 'INPUT.INVALID' })
  })

  it('finds nothing for ids that are none', async () => {
    expect((await ledger('admin', { ...SCOPE, ownerId: globalId('User', 'x') })).deals).toBe(0)
    expect((await ledger('admin', { ...SCOPE, teamId: globalId('Team', randomUUID()) })).deals).toBe(0)
  })

  it('is not for a marketer', async () => {
    await expect((await house.as('marketer')).ask(LEDGER, { scope: SCOPE })).rejects.toThrow()
  })
})
