import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { userIdOf } from '../../support/customers.ts'
import { globalId } from '../../support/global-id.ts'
import { clientOf } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'
import { type NewDeal, numbers, type StageCode, writeCustomers } from '../metrics/world.ts'

const DAY = 86_400_000
const NOW = Date.now()
const WAY: readonly StageCode[] = ['lead', 'contact', 'first_touch', 'decision']

let house: House
beforeAll(async () => {
  house = await openHouse()
  await house.database.rows('DELETE FROM account')
  const next = numbers(11)
  const deal = (): NewDeal => {
    const begun = NOW - (20 + next() * 700) * DAY
    const length = 1 + Math.floor(next() * WAY.length)
    const stops = WAY.slice(0, length).map((stage, index) => ({ stage, at: new Date(begun + index * 6 * DAY) }))
    const end = begun + 30 * DAY
    const usd = Math.round(next() * 4_000_000) / 100
    const stage: StageCode = length === WAY.length && next() < 0.6 ? 'won' : 'lost'
    return end > NOW ? { stops, usd } : { stops: [...stops, { stage, at: new Date(end) }], usd }
  }
  const young = (index: number): NewDeal => ({
    stops: [{ stage: 'lead', at: new Date(NOW - 9 * DAY) }],
    usd: index * 10,
  })
  await writeCustomers(
    house,
    Array.from({ length: 240 }, (_, index) => ({
      stops: [{ stage: 'lead' as const, at: new Date(NOW - 800 * DAY) }],
      owner: (['salesWest', 'otherSalesWest', 'salesEast', null] as const)[index % 4] ?? null,
      deals: [deal(), deal(), ...(index % 3 === 0 ? [young(index)] : [])],
    })),
  )
})
afterAll(() => house.close())

const FORECAST = `query($teamId: ID, $ownerId: ID) { revenueForecast(teamId: $teamId, ownerId: $ownerId) {
  method openDeals weighted { amount } total { expected { amount } low { amount } high { amount } }
  months { from to expected { amount } low { amount } high { amount } }
  past { from to won { amount } }
  backtest { origins error naiveError coverage cases(ahead: 1) { ahead actual { amount } } } } }`
const LOSSES = `query($from: DateTime!, $to: DateTime!) { lossesOfPeriod(from: $from, to: $to) { __typename
  ... on LossesOfPeriodSuccess { data { customers deals value { amount } dealsBefore valueBefore { amount } largest { id } } } } }`

/** Which owners' deals a person may see, in words of this test's own. */
const VISIBLE: Readonly<Partial<Record<PersonName, readonly (PersonName | null)[]>>> = {
  admin: ['salesWest', 'otherSalesWest', 'salesEast', null],
  executive: ['salesWest', 'otherSalesWest', 'salesEast', null],
  leadWest: ['salesWest', 'otherSalesWest', null],
  salesWest: ['salesWest'],
  salesEast: ['salesEast'],
}

interface Deal {
  readonly id: string
  readonly account_id: string
  readonly owner_id: string | null
  readonly status: 'open' | 'won' | 'lost'
  readonly usd: number
  readonly closed_at: Date | null
}

async function dealsOf(person: PersonName): Promise<readonly Deal[]> {
  const owners = await Promise.all((VISIBLE[person] ?? []).map((owner) => owner && userIdOf(house, owner)))
  const all = await house.database.rows<Deal>(
    'SELECT id, account_id, owner_id, status, amount_usd::float8 AS usd, closed_at FROM opportunity',
  )
  return all.filter((deal) => owners.includes(deal.owner_id))
}
const sum = (deals: readonly Deal[]): number => deals.reduce((all, deal) => all + deal.usd, 0)
const within = (from: string | Date, to: string | Date) => (deal: Deal) =>
  deal.closed_at !== null && deal.closed_at >= new Date(from) && deal.closed_at < new Date(to)

describe.each(Object.keys(VISIBLE) as PersonName[])('%s', (person) => {
  it('is forecast from the deals they may see, beside what was won before', async () => {
    const deals = await dealsOf(person)
    const { revenueForecast: forecast } = await (await house.as(person)).ask(FORECAST)
    expect(forecast.openDeals).toBe(deals.filter(({ status }) => status === 'open').length)
    expect(Number(forecast.weighted.amount)).toBeLessThan(sum(deals.filter(({ status }) => status === 'open')))
    expect(forecast.past).toHaveLength(13)
    for (const { from, to, won } of forecast.past) {
      const raw = deals.filter((deal) => deal.status === 'won').filter(within(from, to))
      expect(Number(won.amount)).toBeCloseTo(sum(raw), 2)
    }
    expect(forecast.months).toHaveLength(6)
    const expected = forecast.months.reduce(
      (all: number, month: { expected: { amount: string } }) => all + Number(month.expected.amount),
      0,
    )
    expect(Number(forecast.total.expected.amount)).toBeCloseTo(expected, 0)
    expect(expected).toBeGreaterThan(0)
    expect(forecast.method).toBe('stage_history')
    expect(forecast.backtest.origins).toBeGreaterThan(6)
    const [first] = forecast.backtest.cases
    expect(first.ahead).toBe(1)
  })

  it('is told what the losses of a month cost, of the deals they may see', async () => {
    const [from, to] = [new Date(NOW - 60 * DAY), new Date(NOW - 20 * DAY)]
    const lost = (await dealsOf(person)).filter(({ status }) => status === 'lost')
    const now = lost.filter(within(from, to))
    const before = lost.filter(within(new Date(NOW - 100 * DAY), from))
    const { data } = (await (await house.as(person)).ask(LOSSES, { from, to })).lossesOfPeriod
    expect(now.length).toBeGreaterThan(0)
    expect(data.deals).toBe(now.length)
    expect(data.customers).toBe(new Set(now.map((deal) => deal.account_id)).size)
    expect(Number(data.value.amount)).toBeCloseTo(sum(now), 2)
    expect([data.dealsBefore, Number(data.valueBefore.amount)]).toEqual([before.length, expect.closeTo(sum(before), 2)])
    const largest = [...now].sort((a, b) => b.usd - a.usd || (a.id < b.id ? -1 : 1)).slice(0, 5)
    expect(data.largest.map(({ id }: { id: string }) => id)).toEqual(
      largest.map(({ id }) => globalId('Opportunity', id)),
    )
  })
})

it('narrows to a team or a person, and never beyond the rights of the one who asks', async () => {
  const [west, east] = await Promise.all([userIdOf(house, 'salesWest'), userIdOf(house, 'salesEast')])
  const of = async (person: PersonName, ownerId: string) =>
    (await (await house.as(person)).ask(FORECAST, { ownerId: globalId('User', ownerId) })).revenueForecast.openDeals
  const openOf = (deals: readonly Deal[]) => deals.filter(({ status }) => status === 'open').length
  expect(await of('admin', west)).toBe(openOf(await dealsOf('salesWest')))
  expect(await of('leadWest', west)).toBe(openOf(await dealsOf('salesWest')))
  expect(await of('leadWest', east)).toBe(0)
  expect(await of('salesWest', east)).toBe(0)
})

it('follows a deal that is won at once', async () => {
  const admin = await house.as('admin')
  const { revenueForecast: before } = await admin.ask(FORECAST)
  const { id, usd } = await house.database.row<{ id: string; usd: number }>(
    `SELECT id, amount_usd::float8 AS usd FROM opportunity WHERE status = 'open' AND amount_usd > 0 ORDER BY id LIMIT 1`,
  )
  const at = new Date()
  await house.database.rows(`UPDATE opportunity SET status = 'won', closed_at = $2, updated_at = now() WHERE id = $1`, [
    id,
    at,
  ])
  const { revenueForecast: after } = await admin.ask(FORECAST)
  expect(after.openDeals).toBe(before.openDeals - 1)
  const won = (forecast: typeof after) =>
    forecast.past.reduce((all: number, month: { won: { amount: string } }) => all + Number(month.won.amount), 0)
  expect(won(after)).toBeCloseTo(won(before) + usd, 2)
})

it('says the same over REST as predicted revenue', async () => {
  const admin = await house.as('admin')
  const { revenueForecast: forecast } = await admin.ask(FORECAST)
  const body = (await (await admin.fetch('/api/funnel/overview')).json()) as { predicted_revenue: number }
  expect(body.predicted_revenue).toBe(Number(forecast.total.expected.amount))
})

it('refuses a period that is none, and people who do not sell', async () => {
  const admin = await house.as('admin')
  const period = { from: new Date(NOW), to: new Date(NOW - DAY) }
  expect((await admin.ask(LOSSES, period)).lossesOfPeriod.__typename).toBe('ValidationFailure')
  for (const client of [await house.as('marketer'), clientOf(house.api.url)])
    for (const [query, variables] of [
      [FORECAST, {}],
      [LOSSES, { from: new Date(NOW - DAY), to: new Date(NOW) }],
    ] as const)
      expect((await client.send(query, variables)).errors[0]?.extensions?.code).toBe('ACCESS.FORBIDDEN')
})
