import { createRandom } from '../../scoring/domain/learning/random.ts'
import { learnClosingTimes } from './closing-time.ts'
import { asKnownAt, DAY_MS, type DealHistory, type ForecastStage, openDeals } from './deal-history.ts'
import { type Month, monthsFrom } from './months.ts'
import { learnNewBusiness } from './new-business.ts'
import { chanceOf, learnWinChances, oddsOf } from './win-chance.ts'

/** Months ahead, the present one included. */
export const HORIZON = 6
/** Share of futures the interval holds. */
export const COVERAGE = 0.8
/** Standard deviation, in log odds, by which all deals of a future fare better or worse together. */
const COMMON_FORTUNE = 0.3

export interface ForecastInput {
  /** Deals of the whole house; those out of scope only teach. */
  readonly deals: readonly DealHistory[]
  readonly stages: readonly ForecastStage[]
  readonly at: Date
  /** Number of futures played. */
  readonly futures: number
  readonly seed: number
  readonly horizon?: number
  /** What a score model says of open deals, by id. */
  readonly scores?: ReadonlyMap<string, number>
  /** Factor on the interval's width that made it hold in the past. */
  readonly stretch?: number
}

/** US dollars. */
export interface Range {
  readonly expected: number
  readonly low: number
  readonly high: number
}

export interface ForecastMonth extends Month, Range {
  /** Parts of `expected`. */
  readonly fromOpenDeals: number
  readonly fromNewBusiness: number
}

export interface RevenueForecast {
  readonly months: readonly ForecastMonth[]
  /** Of all months together: not the sum of their ends, for good and bad months even out. */
  readonly total: Range
  readonly openDeals: number
  /** Expected value × probability to win of the open deals, whenever they close. */
  readonly weighted: number
}

/**
 * Forecasts won revenue by playing the future many times: each open deal is won or not by its chance, at a time won deals
 * of its stage and age needed; new business goes one of the ways it went in the past. What was not known at `at` is not
 * looked at. The same seed gives the same forecast.
 */
export function forecastRevenue(input: ForecastInput): RevenueForecast {
  const { at, futures, seed, stages, scores, stretch = 1, horizon = HORIZON } = input
  const known = asKnownAt(input.deals, at)
  const chances = learnWinChances(known, stages, at, scores)
  const times = learnClosingTimes(known)
  const scoped = known.filter((deal) => deal.inScope)
  const typical = medianUsd(scoped) ?? medianUsd(known) ?? 0
  const open = openDeals(scoped, at).map((deal) => ({
    usd: deal.usd ?? typical,
    odds: oddsOf(chances.of(deal)),
    daysOf: times.of(deal),
  }))
  const { ways } = learnNewBusiness(scoped, at, horizon)
  const months = monthsFrom(at, horizon)
  const ends = months.map(({ to }) => to.getTime())
  const random = createRandom(seed)
  const fromOpen = months.map(() => new Float64Array(futures))
  const fromNew = months.map(() => new Float64Array(futures))
  for (let future = 0; future < futures; future += 1) {
    const fortune = Math.exp(COMMON_FORTUNE * normal(random))
    for (const deal of open) {
      if (random() >= chanceOf(deal.odds * fortune)) continue
      const month = monthAt(ends, at.getTime() + deal.daysOf(random()) * DAY_MS)
      const revenue = fromOpen[month]
      if (revenue !== undefined) revenue[future] = (revenue[future] ?? 0) + deal.usd
    }
    const way = ways[Math.floor(random() * ways.length)] ?? []
    for (const [month, revenue] of fromNew.entries()) revenue[future] = way[month] ?? 0
  }
  const sums = months.map((_, month) => fromOpen[month]?.map((usd, future) => usd + (fromNew[month]?.[future] ?? 0)))
  const totals = new Float64Array(futures)
  for (const sum of sums)
    for (const [future, usd] of (sum ?? []).entries()) totals[future] = (totals[future] ?? 0) + usd
  return {
    months: months.map((month, index) => ({
      ...month,
      ...rangeOf(sums[index] ?? totals, stretch),
      fromOpenDeals: mean(fromOpen[index] ?? totals),
      fromNewBusiness: mean(fromNew[index] ?? totals),
    })),
    total: rangeOf(totals, stretch),
    openDeals: open.length,
    weighted: open.reduce((sum, deal) => sum + deal.usd * chanceOf(deal.odds), 0),
  }
}

/** Which of the months to come an instant is in; -1 when it is later. */
function monthAt(ends: readonly number[], time: number): number {
  return ends.findIndex((end) => time < end)
}

function rangeOf(values: Float64Array, stretch: number): Range {
  const sorted = Float64Array.from(values).sort()
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  const expected = mean(values)
  return {
    expected,
    low: Math.max(0, expected - (expected - Math.min(expected, at((1 - COVERAGE) / 2))) * stretch),
    high: expected + (Math.max(expected, at((1 + COVERAGE) / 2)) - expected) * stretch,
  }
}

function mean(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function medianUsd(deals: readonly DealHistory[]): number | undefined {
  const known = deals.flatMap((deal) => (deal.usd === null ? [] : [deal.usd])).sort((a, b) => a - b)
  return known[Math.floor(known.length / 2)]
}

/** Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
