import type { LocalizedText } from '@tradewind/schema/locales'
import type { Money } from '@tradewind/schema/money'

/** Customers move through the default pipeline, deals through their own. */
export type MetricUnit = 'customer' | 'deal'

/**
 * Two ways to count, both right, never mixed:
 * - `cohort`: those that entered the pipeline within the period, and how far each has come until now.
 * - `snapshot`: what happened within the period: every entry into a stage counts in the period it happened in, whoever
 *   entered the pipeline earlier.
 */
export type Counting = 'cohort' | 'snapshot'

export interface MetricScope {
  readonly unit: MetricUnit
  readonly counting: Counting
  /** Inclusive. */
  readonly from: Date
  /** Exclusive. */
  readonly to: Date
  /** Null: the default pipeline. */
  readonly pipelineId?: string | null
  readonly teamId?: string | null
  readonly ownerId?: string | null
  readonly channel?: string | null
  readonly country?: string | null
  readonly industry?: string | null
  readonly productLine?: string | null
}

/** Value that stands in a stage at the end of the period (TVL), in US dollars. */
export interface StageValue {
  /** Quotations that are sent or viewed and not decided. */
  readonly quoted: Money
  /** Expected order value of the open deals. */
  readonly expected: Money
  /** Expected order value × probability to win from this stage. */
  readonly weighted: Money
}

export interface StageMetrics {
  readonly stageId: string
  readonly stageCode: string
  readonly stageName: LocalizedText
  readonly outcome: 'open' | 'won'
  /** Entered this stage or a later one. */
  readonly entered: number
  /** Stand in it at the end of the period. */
  readonly standing: number
  /** Conversion from the stage before, 0–1; null for the first stage and after an empty one. */
  readonly conversion: number | null
  /** Share of all that entered the pipeline, 0–1; null when nobody did. */
  readonly share: number | null
  /** Days between entering and leaving, of those that left; null when nobody did. */
  readonly dwellDays: { readonly mean: number; readonly median: number; readonly cases: number } | null
  /** Were lost from this stage. */
  readonly lost: number
  readonly lossRate: number | null
  readonly value: StageValue
  /** Probability to win from this stage, 0–1, as the house experienced it; absent where it was not asked for. */
  readonly winProbability?: number
  /** Relative change of `entered` against the period before of the same length: 0.1 is ten per cent more. */
  readonly change: number | null
}

export interface FunnelMetrics {
  readonly scope: MetricScope
  readonly total: number
  readonly won: number
  readonly lost: number
  /** won / entered. */
  readonly winRate: number | null
  /** Not converted / entered. */
  readonly lossRate: number | null
  readonly stages: readonly StageMetrics[]
}
