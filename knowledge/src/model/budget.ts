import type { BudgetLimits, TokenPrices } from './settings.ts'

export interface TokenUse {
  readonly input: number
  readonly output: number
}

/** What was spent on one UTC day. Visitors are kept by a hash: an anonymous id says who somebody is. */
export interface Spending {
  /** ISO date. */
  readonly day: string
  readonly tokens: number
  readonly cost: number
  readonly visitors: ReadonlyMap<string, number>
}

export const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

export const emptySpending = (day: string): Spending => ({ day, tokens: 0, cost: 0, visitors: new Map() })

/** Price of a call, in the currency of the prices. */
export const costOf = (use: TokenUse, prices: TokenPrices): number =>
  (use.input * prices.input + use.output * prices.output) / 1_000_000

/** Yesterday's spending counts nothing today. */
export const onDay = (spending: Spending, day: string): Spending =>
  spending.day === day ? spending : emptySpending(day)

export type Refusal = 'visitor' | 'day' | 'cost'

/** Which limit forbids another call; undefined when none does. A call that began within the limit is finished. */
export function refusal(spending: Spending, visitor: string, limits: BudgetLimits): Refusal | undefined {
  if ((spending.visitors.get(visitor) ?? 0) >= limits.visitorTokens) return 'visitor'
  if (spending.tokens >= limits.totalTokens) return 'day'
  if (limits.totalCost !== undefined && spending.cost >= limits.totalCost) return 'cost'
  return undefined
}

export function spend(spending: Spending, visitor: string, use: TokenUse, prices: TokenPrices): Spending {
  const tokens = use.input + use.output
  const visitors = new Map(spending.visitors)
  visitors.set(visitor, (visitors.get(visitor) ?? 0) + tokens)
  return { day: spending.day, tokens: spending.tokens + tokens, cost: spending.cost + costOf(use, prices), visitors }
}
