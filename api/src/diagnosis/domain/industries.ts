import type { Money } from '@tradewind/schema/money'
import type { DealFact } from './deal-fact.ts'
import type { Estimate } from './diagnosis.ts'
import { rateDifference, wilson, Z_995 } from './statistics/interval.ts'

/** How deals of an industry fare. */
export interface IndustryFigures {
  /** Null: not known. */
  readonly industry: string | null
  readonly decided: number
  readonly won: number
  readonly winRate: Estimate | null
  /** Value won. */
  readonly value: Money
  /** Beyond chance against all other industries (99.5 %, as many are looked at). */
  readonly verdict: 'above' | 'below' | 'even'
}

/** Win rate per industry of the decided deals, the highest first; few deals say so by their wide interval. */
export function industryFigures(decided: readonly DealFact[]): readonly IndustryFigures[] {
  const isWon = ({ status }: DealFact): boolean => status === 'won'
  const allWon = decided.filter(isWon).length
  return [...Map.groupBy(decided, ({ industry }) => industry)]
    .map(([industry, deals]): IndustryFigures => {
      const won = deals.filter(isWon)
      const rest = { cases: decided.length - deals.length, won: allWon - won.length }
      const difference = rateDifference({ cases: deals.length, won: won.length }, rest, Z_995)
      return {
        industry,
        decided: deals.length,
        won: won.length,
        winRate: wilson(won.length, deals.length),
        value: { minor: won.reduce((sum, { valueMinor }) => sum + valueMinor, 0), currency: 'USD' },
        verdict: difference === null ? 'even' : difference.low > 0 ? 'above' : difference.high < 0 ? 'below' : 'even',
      }
    })
    .toSorted((a, b) => (b.winRate?.value ?? 0) - (a.winRate?.value ?? 0) || b.decided - a.decided)
}
