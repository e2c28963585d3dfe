import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  asOfFor,
  type CountingScope,
  countFunnel,
  type FunnelStep,
} from '../../../api/src/metrics/domain/count-funnel.ts'
import { userIdOf } from '../../support/customers.ts'
import { globalId } from '../../support/global-id.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'
import { chanceWay, day, numbers, writeCustomers } from './world.ts'

const OWNERS = ['salesWest', 'otherSalesWest', 'salesEast', null] as const
const CHANNELS = ['linkedin', 'referral', 'trade_fair']

let house: House
beforeAll(async () => {
  house = await openHouse()
  await house.database.rows('DELETE FROM account')
  const next = numbers(7)
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)] as Value
  const ids = await writeCustomers(
    house,
    Array.from({ length: 160 }, () => ({
      stops: chanceWay(next, day(next() * 90)),
      owner: pick(OWNERS),
      channel: pick(CHANNELS),
      country: pick(['DE', 'MX', 'JP']),
      industry: pick(['automotive', 'aerospace']),
      deals: Array.from({ length: Math.floor(next() * 3) }, () => ({
        stops: chanceWay(next, day(next() * 90)),
        usd: Math.round(next() * 5_000_000) / 100,
        productLine: pick(['battery-pulse-tools', 'torque-wrenches']),
      })),
    })),
  )
  // What no figure may count: merged customers, suggestions. And one whose history lacks its first line.
  await house.database.rows('UPDATE account SET merged_into_id = $1 WHERE id = $2', [ids[0], ids[1]])
  await house.database.rows(
    `INSERT INTO stage_transition (id, account_id, from_stage_id, to_stage_id, at, reason, suggested)
     SELECT gen_random_uuid(), a.id, a.stage_id, s.id, $1, '{}', true FROM account a, stage s WHERE s.code = 'won' AND s.id <> a.stage_id LIMIT 20`,
    [day(50)],
  )
  await house.database.rows('DELETE FROM stage_transition WHERE account_id = $1 AND opportunity_id IS NULL', [ids[2]])
})
afterAll(() => house.close())

const FIELDS = `total won lost stages { code entered standing lost change dwellDays { mean median cases }
  value { quoted { amount } expected { amount } weighted { amount } } }`
const FUNNEL = `query($scope: MetricScope!) { funnelMetrics(scope: $scope) { __typename ... on FunnelMetricsSuccess { data { ${FIELDS} } } } }`
const BREAKDOWN = `query($scope: MetricScope!, $by: FunnelBreakdown!) { funnelBreakdown(scope: $scope, by: $by) {
  ... on FunnelBreakdownSuccess { data { key label metrics { ${FIELDS} } } } } }`
const TREND = `query($scope: MetricScope!, $bucket: TrendBucket!) { funnelTrend(scope: $scope, bucket: $bucket) {
  ... on FunnelTrendSuccess { data { from to total won lost winRate stages { code entered lost } } } } }`

interface Raw {
  readonly id: string
  readonly owner_id: string | null
  readonly owner_team: string | null
  readonly channel: string
  readonly created_at: Date
  readonly stage_id: string
}

/** Whose rows a person may read, said once more in words of this test's own. */
const VISIBLE: Readonly<Record<string, (row: Raw, ids: Readonly<Record<string, string>>) => boolean>> = {
  admin: () => true,
  executive: () => true,
  leadWest: (row, ids) => row.owner_id === null || row.owner_team === ids.west,
  salesWest: (row, ids) => row.owner_id === ids.salesWest,
  salesEast: (row, ids) => row.owner_id === ids.salesEast,
}

async function rawSubjects(unit: 'customer' | 'deal'): Promise<Raw[]> {
  return house.database.rows<Raw>(
    `SELECT ${unit === 'deal' ? 'o.id, o.created_at, o.stage_id' : 'a.id, a.created_at, a.stage_id'}, a.owner_id, u.team_id AS owner_team, a.channel
     FROM account a LEFT JOIN "user" u ON u.id = a.owner_id ${unit === 'deal' ? 'JOIN opportunity o ON o.account_id = a.id' : ''}
     WHERE a.merged_into_id IS NULL`,
  )
}

async function rawSteps(unit: 'customer' | 'deal', subjects: readonly Raw[]): Promise<FunnelStep[]> {
  const written = await house.database.rows<FunnelStep>(
    `SELECT id, ${unit === 'deal' ? 'opportunity_id' : 'account_id'} AS "subjectId", from_stage_id AS "fromStageId", to_stage_id AS "toStageId", at
     FROM stage_transition WHERE NOT suggested AND (opportunity_id IS NULL) = $1`,
    [unit === 'customer'],
  )
  const wanted = new Set(subjects.map(({ id }) => id))
  const known = new Set(written.map((step) => step.subjectId))
  const missing = subjects.filter(({ id }) => !known.has(id))
  return [
    ...written.filter((step) => wanted.has(step.subjectId)),
    ...missing.map((row) => ({
      id: row.id,
      subjectId: row.id,
      fromStageId: null,
      toStageId: row.stage_id,
      at: row.created_at,
    })),
  ]
}

interface Wire {
  readonly total: number
  readonly lost: number
  readonly stages: readonly {
    readonly code: string
    readonly entered: number
    readonly standing: number
    readonly lost: number
    readonly change: number | null
    readonly dwellDays: { readonly mean: number; readonly median: number; readonly cases: number } | null
    readonly value: Readonly<Record<'quoted' | 'expected' | 'weighted', { readonly amount: string }>>
  }[]
}

async function funnelOf(person: PersonName, scope: object): Promise<Wire> {
  const { funnelMetrics } = await (await house.as(person)).ask(FUNNEL, { scope })
  expect(funnelMetrics.__typename).toBe('FunnelMetricsSuccess')
  return funnelMetrics.data
}

async function expectSame(wire: Wire, unit: 'customer' | 'deal', subjects: readonly Raw[], period: CountingScope) {
  const stages = await house.database.rows<{ id: string; code: string; position: number; outcome: 'open' }>(
    'SELECT s.* FROM stage s JOIN pipeline p ON p.id = s.pipeline_id WHERE p.is_default ORDER BY position',
  )
  const counted = countFunnel(stages, await rawSteps(unit, subjects), period)
  expect(wire.total).toBeGreaterThan(0)
  expect(wire.stages).toHaveLength(counted.size)
  for (const stage of wire.stages) {
    const raw = counted.get(stages.find(({ code }) => code === stage.code)?.id ?? '')
    expect([stage.code, stage.entered, stage.standing, stage.lost]).toEqual([
      stage.code,
      raw?.entered,
      raw?.standing,
      raw?.lost,
    ])
    expect(stage.dwellDays?.cases ?? null).toBe(raw?.dwell?.cases ?? null)
    expect(stage.dwellDays?.mean ?? 0).toBeCloseTo(raw?.dwell?.mean ?? 0, 6)
    expect(stage.dwellDays?.median ?? 0).toBeCloseTo(raw?.dwell?.median ?? 0, 6)
    const before = raw?.enteredBefore ?? 0
    expect(stage.change ?? 0).toBeCloseTo(before === 0 ? 0 : (stage.entered - before) / before, 9)
  }
}

const PERIOD = { from: day(30), to: day(75) }
const countingOf = (counting: CountingScope['counting']): CountingScope => ({
  counting,
  ...PERIOD,
  asOf: asOfFor(counting, PERIOD.to, new Date()),
})

describe.each(['customer', 'deal'] as const)('the funnel of %ss', (unit) => {
  describe.each(['cohort', 'snapshot'] as const)('counted as %s', (counting) => {
    it.each(Object.keys(VISIBLE) as PersonName[])('is what the raw history of %s says', async (person) => {
      const ids = await people()
      const subjects = (await rawSubjects(unit)).filter((row) => VISIBLE[person]?.(row, ids))
      await expectSame(await funnelOf(person, { unit, counting, ...PERIOD }), unit, subjects, countingOf(counting))
    })
  })

  it('adds up over its groups, one by one', async () => {
    const scope = { unit, counting: 'snapshot', ...PERIOD }
    const whole = await funnelOf('admin', scope)
    for (const by of ['team', 'owner', 'channel', 'country', 'industry', 'productLine']) {
      const { funnelBreakdown } = await (await house.as('admin')).ask(BREAKDOWN, { scope, by })
      const groups: readonly { key: string | null; label: string | null; metrics: Wire }[] = funnelBreakdown.data
      expect(groups.length).toBeGreaterThan(1)
      for (const [index, stage] of whole.stages.entries()) {
        const sum = (read: (stage: Wire['stages'][number]) => number) =>
          groups.reduce((all, { metrics }) => all + read(metrics.stages[index] as Wire['stages'][number]), 0)
        expect([by, sum((one) => one.entered)]).toEqual([by, stage.entered])
        expect(sum((one) => one.lost)).toBe(stage.lost)
        expect(sum((one) => Number(one.value.expected.amount))).toBeCloseTo(Number(stage.value.expected.amount), 2)
      }
      if (by === 'owner') expect(groups.some(({ label }) => label !== null)).toBe(true)
    }
  })

  it('is narrowed by a filter as the raw rows are', async () => {
    const subjects = (await rawSubjects(unit)).filter((row) => row.channel === 'referral')
    const wire = await funnelOf('admin', { unit, counting: 'snapshot', ...PERIOD, channel: 'referral' })
    await expectSame(wire, unit, subjects, countingOf('snapshot'))
  })

  it('says month by month what it says of each month alone', async () => {
    const scope = { unit, counting: 'snapshot', ...PERIOD }
    const { funnelTrend } = await (await house.as('admin')).ask(TREND, { scope, bucket: 'month' })
    expect(funnelTrend.data).toHaveLength(2 + 1)
    for (const point of funnelTrend.data) {
      const alone = await funnelOf('admin', { ...scope, from: point.from, to: point.to })
      expect(point.stages.map((stage: { entered: number }) => stage.entered)).toEqual(
        alone.stages.map((stage) => stage.entered),
      )
    }
  })
})

it('counts as value what the open deals are worth, and nothing of others', async () => {
  const scope = { unit: 'deal', counting: 'snapshot', from: day(0), to: new Date() }
  const wire = await funnelOf('admin', scope)
  const open = await house.database.rows<{ code: string; usd: string }>(
    `SELECT s.code, sum(o.amount_usd) AS usd FROM opportunity o JOIN stage s ON s.id = o.stage_id
     JOIN account a ON a.id = o.account_id AND a.merged_into_id IS NULL WHERE o.status = 'open' GROUP BY 1`,
  )
  expect(open.length).toBeGreaterThan(2)
  for (const stage of wire.stages) {
    const usd = Number(open.find(({ code }) => code === stage.code)?.usd ?? 0)
    expect([stage.code, Number(stage.value.expected.amount)]).toEqual([stage.code, usd])
    if (usd > 0) expect(Number(stage.value.weighted.amount)).toBeLessThan(usd)
  }
})

it.each([
  ['an end before the beginning', { from: day(9), to: day(1) }],
  ['a period of a century', { from: '1926-01-01T00:00:00Z', to: day(1) }],
  ['a channel there is none of', { channel: 'carrier pigeon' }],
  ['a country in words', { country: 'Germany' }],
])('refuses %s with a failure that names the field', async (_what, changes) => {
  const scope = { unit: 'customer', counting: 'cohort', ...PERIOD, ...changes }
  const { funnelMetrics } = await (await house.as('admin')).ask(FUNNEL, { scope })
  expect(funnelMetrics.__typename).toBe('ValidationFailure')
})

it('finds no pipeline that does not exist', async () => {
  const pipelineId = globalId('Pipeline', '00000000-0000-4000-8000-000000000000')
  const scope = { unit: 'deal', counting: 'cohort', ...PERIOD, pipelineId }
  expect((await (await house.as('admin')).ask(FUNNEL, { scope })).funnelMetrics.__typename).toBe('NotFoundFailure')
})

async function people(): Promise<Record<string, string>> {
  const salesWest = await userIdOf(house, 'salesWest')
  const { team_id } = await house.database.row<{ team_id: string }>('SELECT team_id FROM "user" WHERE id = $1', [
    salesWest,
  ])
  return { salesWest, salesEast: await userIdOf(house, 'salesEast'), west: team_id }
}
