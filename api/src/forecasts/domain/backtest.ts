import { COVERAGE, type ForecastInput, forecastRevenue } from './forecast-revenue.ts'
import { addMonths, monthsFrom, startOfMonth } from './months.ts'

/** Origins, one a month. With them the interval is calibrated from the older half on. */
const MOST_ORIGINS = 18
/** Months of history a forecast needs before it is worth a test. */
const LEARNING_MONTHS = 9
const FUTURES = 300
/** Past cases before which the interval's width is not corrected. */
const CALIBRATION_CASES = 12
const STRETCHES = Array.from({ length: 23 }, (_, index) => 0.6 + index * 0.1)

/** One month as it was forecast at one moment, beside what came. US dollars. */
export interface BacktestCase {
  readonly origin: Date
  readonly month: Date
  /** 1: the month right after the origin. */
  readonly ahead: number
  readonly expected: number
  readonly low: number
  readonly high: number
  readonly actual: number
  /** What one would have said without a model: the average of the twelve months before. */
  readonly naive: number
}

export interface Backtest {
  readonly cases: readonly BacktestCase[]
  readonly origins: number
  /** Sum of absolute errors / sum of what came, of single months; null when nothing came. */
  readonly error: number | null
  /** The same of the average of the year before. */
  readonly naiveError: number | null
  /** The same of the three months from an origin taken together. */
  readonly quarterError: number | null
  /** Sum of errors / sum of what came: positive is too much. */
  readonly bias: number | null
  /** Share of months that fell into the interval said beforehand; it should be 0.8. */
  readonly coverage: number | null
  /** Factor that makes the interval hold, learned from all cases: for the forecast of today. */
  readonly stretch: number
}

/**
 * Plays the forecast on moments of the past, each with what was known then, and compares with what came. The interval of
 * each is calibrated on the cases that were over before it, so that its coverage is an honest one.
 * @param input as for the forecast of today; seed and scores are left aside (scores of the past are not kept)
 */
export function* backtest(input: Omit<ForecastInput, 'futures' | 'scores' | 'stretch'>): Generator<void, Backtest> {
  const end = startOfMonth(input.at)
  const scoped = input.deals.filter((deal) => deal.inScope)
  const first = scoped.reduce((earliest, deal) => Math.min(earliest, deal.createdAt.getTime()), end.getTime())
  const origins = Array.from({ length: MOST_ORIGINS }, (_, index) => addMonths(end, -(MOST_ORIGINS - index))).filter(
    (origin) => addMonths(origin, -LEARNING_MONTHS).getTime() >= first,
  )
  const raw: BacktestCase[] = []
  const said: BacktestCase[] = []
  for (const [index, origin] of origins.entries()) {
    yield
    const { months } = forecastRevenue({ ...input, at: origin, futures: FUTURES, seed: input.seed + index })
    const stretch = stretchFor(raw.filter((one) => addMonths(one.month, 1) <= origin))
    const year = monthsFrom(addMonths(origin, -12), 12)
    const naive = year.reduce((sum, month) => sum + wonIn(scoped, month.from, month.to), 0) / year.length
    for (const [at, month] of months.entries()) {
      if (month.to > end) continue
      const one = {
        origin,
        month: month.from,
        ahead: at + 1,
        expected: month.expected,
        low: month.low,
        high: month.high,
        actual: wonIn(scoped, month.from, month.to),
        naive,
      }
      raw.push(one)
      said.push(widened(one, stretch))
    }
  }
  return summary(said, origins.length, stretchFor(raw))
}

/** US dollars of the deals won in a period. */
export function wonIn(deals: ForecastInput['deals'], from: Date, to: Date): number {
  const [first, end] = [from.getTime(), to.getTime()]
  let sum = 0
  for (const { won, closedAt, usd } of deals) {
    if (!won || closedAt === null) continue
    const time = closedAt.getTime()
    if (time >= first && time < end) sum += usd ?? 0
  }
  return sum
}

function widened(one: BacktestCase, stretch: number): BacktestCase {
  const { expected, low, high } = one
  return {
    ...one,
    low: Math.max(0, expected - (expected - low) * stretch),
    high: expected + (high - expected) * stretch,
  }
}

/** The smallest factor with which the interval would have held as often as it promises. */
function stretchFor(cases: readonly BacktestCase[]): number {
  if (cases.length < CALIBRATION_CASES) return 1
  const holds = (stretch: number): boolean =>
    cases.map((one) => widened(one, stretch)).filter(isInside).length >= COVERAGE * cases.length
  return STRETCHES.find(holds) ?? STRETCHES.at(-1) ?? 1
}

function isInside({ low, high, actual }: BacktestCase): boolean {
  return actual >= low && actual <= high
}

function summary(cases: readonly BacktestCase[], origins: number, stretch: number): Backtest {
  const sum = (read: (one: BacktestCase) => number): number => cases.reduce((all, one) => all + read(one), 0)
  const came = sum((one) => one.actual)
  const share = (part: number): number | null => (came === 0 ? null : part / came)
  return {
    cases,
    origins,
    error: share(sum((one) => Math.abs(one.expected - one.actual))),
    naiveError: share(sum((one) => Math.abs(one.naive - one.actual))),
    quarterError: quarterError(cases),
    bias: share(sum((one) => one.expected - one.actual)),
    coverage: cases.length === 0 ? null : cases.filter(isInside).length / cases.length,
    stretch,
  }
}

function quarterError(cases: readonly BacktestCase[]): number | null {
  const quarters = Map.groupBy(
    cases.filter((one) => one.ahead <= 3),
    (one) => one.origin.getTime(),
  )
  let [missed, came] = [0, 0]
  for (const months of quarters.values()) {
    if (months.length < 3) continue
    const actual = months.reduce((all, one) => all + one.actual, 0)
    missed += Math.abs(months.reduce((all, one) => all + one.expected, 0) - actual)
    came += actual
  }
  return came === 0 ? null : missed / came
}
