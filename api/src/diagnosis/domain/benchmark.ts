import { moreIsBetter, type Targets } from '../../metrics/domain/targets.ts'
import { FEWEST_CASES } from './coaching.ts'
import { type DealFact, responseHours } from './deal-fact.ts'
import { median } from './statistics/quantiles.ts'

export const BENCHMARKS = ['closing_rate', 'response_hours', 'cycle_days', 'discount_percent'] as const
export type BenchmarkCode = (typeof BENCHMARKS)[number]

/** A figure of the period beside what it can be measured by; figures of an industry, which nobody could check, are not among it. */
export interface Benchmark {
  readonly code: BenchmarkCode
  /** Median, for the closing rate the share; null without cases. */
  readonly value: number | null
  readonly cases: number
  /** The same of the period before, of the same length. */
  readonly past: number | null
  /** What the better quarter of the house's people reach at least; null with fewer than four that have enough cases. */
  readonly bestQuartile: number | null
  /** The house's own target. */
  readonly target: number | null
}

const DAY_MS = 86_400_000
const FEWEST_PEOPLE = 4

function figureOf(
  code: BenchmarkCode,
  deals: readonly DealFact[],
): { readonly value: number | null; readonly cases: number } {
  const values = {
    closing_rate: () => deals.map(({ status }) => Number(status === 'won')),
    response_hours: () => deals.flatMap((deal) => responseHours(deal) ?? []),
    cycle_days: () =>
      deals.flatMap(({ status, createdAt, closedAt }) =>
        status === 'won' && closedAt !== null ? [(closedAt - createdAt) / DAY_MS] : [],
      ),
    discount_percent: () => deals.flatMap(({ quote }) => quote?.discountPercent ?? []),
  }[code]()
  const share = values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
  return { value: code === 'closing_rate' ? share : median(values), cases: values.length }
}

/** The benchmark lines of decided deals: own past, own best people, own target. */
export function benchmarks(
  decided: readonly DealFact[],
  before: readonly DealFact[],
  house: readonly DealFact[],
  targets: Targets,
): readonly Benchmark[] {
  const people = Map.groupBy(
    house.filter(({ ownerId }) => ownerId !== null),
    ({ ownerId }) => ownerId,
  )
  return BENCHMARKS.map((code) => {
    const reached = [...people.values()]
      .map((deals) => figureOf(code, deals))
      .flatMap(({ value, cases }) => (value === null || cases < FEWEST_CASES ? [] : [value]))
      .sort((a, b) => (moreIsBetter(code) ? b - a : a - b))
    return {
      code,
      ...figureOf(code, decided),
      past: figureOf(code, before).value,
      bestQuartile: reached.length < FEWEST_PEOPLE ? null : (reached[Math.ceil(reached.length / 4) - 1] ?? null),
      target: targets[code] ?? null,
    }
  })
}
