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

/** What decides or records the outcome itself explains nothing. */
const OUTCOME_TYPES = new Set(['quote_accepted', 'quote_declined', 'contract_signed', 'payment_received'])
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
    return !OUTCOME_TYPES.has(type) && having >= LEAST_CASES && differs
  })
  const won = deals.filter((deal) => deal.won).length
  if (told.length === 0 || won === 0 || won === deals.length) return []
  const columns = told.map((type) => Float64Array.from(deals, ({ counts }) => Math.log2(1 + (counts[type] ?? 0))))
  const days = Float64Array.from(deals, (deal) => Math.log1p(Math.max(deal.days, 0)))
  const fit = fitLogistic(
    [...columns, days],
    Uint8Array.from(deals, (deal) => Number(deal.won)),
    PULL,
  )
  return told
    .map((type, at) => ({ type, ...interval(fit.weights[at] ?? 0, fit.errors[at] ?? 0), ...rates(deals, type) }))
    .sort((a, b) => Math.abs(Math.log(b.oddsRatio)) - Math.abs(Math.log(a.oddsRatio)))
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
