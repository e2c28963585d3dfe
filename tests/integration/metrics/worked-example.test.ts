import { afterAll, beforeAll, expect, it } from 'vitest'
import { type House, openHouse } from '../../support/house.ts'
import { CODES, day, type Stop, writeCustomers } from './world.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  await house.database.rows('DELETE FROM account')
  const reached = [1000, 800, 300, 120, 80]
  // Customer n goes as far as the numbers say; who is not won is lost from where it stood.
  await writeCustomers(
    house,
    Array.from({ length: 1000 }, (_, index) => {
      const stops: Stop[] = reached
        .filter((count) => index < count)
        .map((_count, stage) => ({ stage: CODES[stage] ?? 'lead', at: day(stage) }))
      return { stops: index < 80 ? stops : [...stops, { stage: 'lost' as const, at: day(9) }] }
    }),
  )
})
afterAll(() => house.close())

const FUNNEL = `query($scope: MetricScope!) { funnelMetrics(scope: $scope) { __typename ... on FunnelMetricsSuccess { data {
  total won lost winRate lossRate stages { code entered conversion share lost lossRate standing } } } } }`

it.each(['cohort', 'snapshot'] as const)('gives the figures of the worked example, counted as %s', async (counting) => {
  const scope = { unit: 'customer', counting, from: day(0), to: day(30) }
  const { data } = (await (await house.as('admin')).ask(FUNNEL, { scope })).funnelMetrics
  expect(data).toMatchObject({ total: 1000, won: 80, lost: 920, winRate: 0.08, lossRate: 0.92 })
  const of = (name: string) => data.stages.map((stage: Record<string, unknown>) => stage[name])
  expect(of('entered')).toEqual([1000, 800, 300, 120, 80])
  expect(of('conversion')).toEqual([null, 0.8, 0.375, 0.4, 80 / 120])
  expect(of('share')).toEqual([1, 0.8, 0.3, 0.12, 0.08])
  expect(of('lost')).toEqual([200, 500, 180, 40, 0])
  expect(of('lossRate')).toEqual([0.2, 0.625, 0.6, 40 / 120, 0])
  expect(of('standing')).toEqual([0, 0, 0, 0, 80])
})

it('says the same over REST, where rate is the conversion from the stage before', async () => {
  const response = await (await house.as('admin')).fetch('/api/funnel/overview')
  const { total, stages } = (await response.json()) as { total: number; stages: { count: number; rate: number }[] }
  expect(total).toBe(1000)
  expect(stages.map(({ count }) => count)).toEqual([1000, 800, 300, 120, 80])
  expect(stages.map(({ rate }) => rate)).toEqual([null, 0.8, 0.375, 0.4, 80 / 120])
})
