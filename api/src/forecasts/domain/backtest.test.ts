import { describe, expect, it } from 'vitest'
import { simulatedDeals } from '../testing/simulated-deals.ts'
import { type Backtest, backtest } from './backtest.ts'
import { asKnownAt } from './deal-history.ts'
import { type ForecastInput, forecastRevenue } from './forecast-revenue.ts'

const NOW = new Date('2026-11-20T15:00:00Z')
const world = simulatedDeals(0.6, NOW)
const input: ForecastInput = { ...world, at: NOW, futures: 400, seed: 3 }

function tested(of: ForecastInput): Backtest {
  const run = backtest(of)
  let step = run.next()
  while (step.done !== true) step = run.next()
  return step.value
}

describe('the forecast on three years of a simulated company', () => {
  const result = tested(input)

  it('comes closer than the average of the year before, and does not lean to one side', () => {
    expect(result.cases.length).toBeGreaterThan(60)
    expect(result.error).toBeLessThan(result.naiveError ?? 0)
    expect(result.quarterError).toBeLessThan(0.3)
    expect(Math.abs(result.bias ?? 1)).toBeLessThan(0.15)
  })

  it('keeps the promise of its interval: four months of five, within what 90-odd cases can tell', () => {
    expect(result.coverage).toBeGreaterThan(0.65)
    expect(result.coverage).toBeLessThan(0.95)
  })

  it('looks at nothing that happened after the moment it is made at', () => {
    const origin = new Date('2026-04-01T00:00:00Z')
    const then = forecastRevenue({ ...input, at: origin })
    const blind = forecastRevenue({ ...input, at: origin, deals: asKnownAt(world.deals, origin) })
    expect(then).toEqual(blind)
    expect(then.total.expected).toBeGreaterThan(0)
  })
})

describe('a forecast', () => {
  it('is the same with the same seed, and its parts add up', () => {
    const forecast = forecastRevenue(input)
    expect(forecastRevenue(input)).toEqual(forecast)
    const sum = (read: (month: (typeof forecast.months)[number]) => number) =>
      forecast.months.reduce((all, month) => all + read(month), 0)
    expect(sum((month) => month.expected)).toBeCloseTo(forecast.total.expected, 2)
    for (const month of forecast.months) {
      expect(month.fromOpenDeals + month.fromNewBusiness).toBeCloseTo(month.expected, 2)
      expect(month.low).toBeLessThanOrEqual(month.expected)
      expect(month.high).toBeGreaterThanOrEqual(month.expected)
    }
    // Good and bad months even out.
    expect(forecast.total.high - forecast.total.low).toBeLessThan(sum((month) => month.high - month.low))
  })

  it('counts the deals in scope only, and learns from all', () => {
    const [own] = [...new Set(world.deals.map((deal) => deal.ownerId))]
    const scoped = world.deals.map((deal) => ({ ...deal, inScope: deal.ownerId === own }))
    const part = forecastRevenue({ ...input, deals: scoped })
    const whole = forecastRevenue(input)
    expect(part.openDeals).toBe(
      world.deals.filter((deal) => deal.ownerId === own && deal.closedAt === null && deal.visits.length > 0).length,
    )
    expect(part.total.expected).toBeLessThan(whole.total.expected / 3)
    expect(part.total.expected).toBeGreaterThan(0)
  })

  it('believes a score model half', () => {
    const open = world.deals.filter((deal) => deal.closedAt === null)
    const hopeful = new Map(open.map((deal) => [deal.id, 0.99]))
    const hopeless = new Map(open.map((deal) => [deal.id, 0.01]))
    const [more, less, without] = [hopeful, hopeless, new Map<string, number>()].map(
      (scores) => forecastRevenue({ ...input, scores }).weighted,
    )
    expect(more).toBeGreaterThan(without ?? 0)
    expect(less).toBeLessThan(without ?? 0)
  })

  it('of an empty house is nothing, and of its first deal what the pipeline assumes', () => {
    const empty = forecastRevenue({ ...input, deals: [] })
    expect(empty.total).toEqual({ expected: 0, low: 0, high: 0 })
    const stage = world.stages[1]
    const first = {
      id: 'd',
      pipelineId: stage?.pipelineId ?? '',
      ownerId: null,
      createdAt: new Date('2026-11-01T00:00:00Z'),
      closedAt: null,
      won: false,
      usd: 10_000,
      visits: [{ stageId: stage?.id ?? '', from: new Date('2026-11-01T00:00:00Z'), to: null }],
      inScope: true,
    }
    const forecast = forecastRevenue({ ...input, deals: [first], futures: 2_000 })
    expect(forecast.weighted).toBeCloseTo(10_000 * (stage?.assumed ?? 0), 0)
    expect(tested({ ...input, deals: [first] })).toMatchObject({ origins: 0, error: null, coverage: null, stretch: 1 })
  })
})
