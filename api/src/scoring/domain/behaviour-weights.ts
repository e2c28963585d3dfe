import { fitLogistic } from './learning/logistic/fit-logistic.ts'

/** A closed deal with what was done until it closed. */
export interface ClosedDeal {
  readonly won: boolean
  readonly days: number
  readonly counts: Readonly<Record<string, number>>
}

/** What a kind of behaviour says about winning, all other behaviour being equal. */
export interface BehaviourWeight {
  readonly type: string
  /** Odds of winning are multiplied by this each time 1 + the number of such events doubles. */
  readonly oddsRatio: number
  /** 95% interval. */
  readonly low: number
  readonly high: number
  /** Deals in which it happened at all. */
  readonly cases: number
  /** Share won among those, and among those without. */
  readonly winRateWith: number
  /** Null when all had it. */
  readonly winRateWithout: number | null
}

/** What every deal begins with, or decides and records the outcome itself, explains nothing. */
const STEPS = new Set([
  'inquiry',
  'quote_request',
  'quote_sent',
  'quote_view',
  'quote_accepted',
  'quote_declined',
  'contract_signed',
  'payment_received',
])
/** Kinds of which every page has some: of two that go together the other one is told. */
const UNSPECIFIC = ['page_view', 'dwell', 'scroll', 'click']
/** Correlation from which two kinds of behaviour are one. */
const TOGETHER = 0.8
/** Deals that have to have it. */
const LEAST_CASES = 25
const PULL = 0.5
const QUANTILE = 1.959964

/**
 * Learns from won and lost deals what each kind of behaviour is worth: logistic regression on the logarithm of the counts,
 * the length of the deal held equal. Strongest first; what too few deals had is left out.
 */
export function learnBehaviourWeights(deals: readonly ClosedDeal[]): BehaviourWeight[] {
  const types = [...new Set(deals.flatMap(({ counts }) => Object.keys(counts)))].sort()
  const told = types.filter((type) => {
    const having = deals.filter(({ counts }) => (counts[type] ?? 0) > 0).length
    const differs = new Set(deals.map(({ counts }) => counts[type] ?? 0)).size > 1
    return !STEPS.has(type) && having >= LEAST_CASES && differs
  })
  const won = deals.filter((deal) => deal.won).length
  if (told.length === 0 || won === 0 || won === deals.length) return []
  const kinds = withoutTwins(deals, told)
  const columns = kinds.map(({ column }) => column)
  const days = Float64Array.from(deals, (deal) => Math.log1p(Math.max(deal.days, 0)))
  const fit = fitLogistic(
    [...columns, days],
    Uint8Array.from(deals, (deal) => Number(deal.won)),
    PULL,
  )
  return kinds
    .map(({ type }, at) => ({ type, ...interval(fit.weights[at] ?? 0, fit.errors[at] ?? 0), ...rates(deals, type) }))
    .sort((a, b) => Math.abs(Math.log(b.oddsRatio)) - Math.abs(Math.log(a.oddsRatio)))
}

interface Kind {
  readonly type: string
  readonly column: Float64Array
}

/** Two kinds of behaviour that always go together share their weight by chance: only the more specific one is asked. */
function withoutTwins(deals: readonly ClosedDeal[], types: readonly string[]): Kind[] {
  const rank = (type: string): number => UNSPECIFIC.indexOf(type)
  const kept: Kind[] = []
  for (const type of [...types].sort((a, b) => rank(a) - rank(b))) {
    const column = Float64Array.from(deals, ({ counts }) => Math.log2(1 + (counts[type] ?? 0)))
    if (!kept.some((other) => Math.abs(correlation(column, other.column)) >= TOGETHER)) kept.push({ type, column })
  }
  return kept
}

function correlation(a: Float64Array, b: Float64Array): number {
  const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanA, meanB] = [mean(a), mean(b)]
  let both = 0
  let ofA = 0
  let ofB = 0
  for (let row = 0; row < a.length; row += 1) {
    const [fromA, fromB] = [(a[row] ?? 0) - meanA, (b[row] ?? 0) - meanB]
    both += fromA * fromB
    ofA += fromA * fromA
    ofB += fromB * fromB
  }
  return both / Math.sqrt(Math.max(ofA * ofB, 1e-12))
}

function interval(weight: number, error: number): Pick<BehaviourWeight, 'oddsRatio' | 'low' | 'high'> {
  return {
    oddsRatio: Math.exp(weight),
    low: Math.exp(weight - QUANTILE * error),
    high: Math.exp(weight + QUANTILE * error),
  }
}

function rates(
  deals: readonly ClosedDeal[],
  type: string,
): Pick<BehaviourWeight, 'cases' | 'winRateWith' | 'winRateWithout'> {
  const [having, lacking] = [true, false].map((has) => deals.filter(({ counts }) => (counts[type] ?? 0) > 0 === has))
  return { cases: having?.length ?? 0, winRateWith: winRate(having ?? []) ?? 0, winRateWithout: winRate(lacking ?? []) }
}

function winRate(deals: readonly ClosedDeal[]): number | null {
  return deals.length === 0 ? null : deals.filter(({ won }) => won).length / deals.length
}
