import type { LostCategory } from '@tradewind/schema/contracts/funnel'
import type { LocalizedText } from '@tradewind/schema/locales'
import type { Money } from '@tradewind/schema/money'

/** Who says why: the sales person, the buyer, or what the events show. */
export type LossWitness = 'rep' | 'buyer' | 'events'

/** One of the main causes of losses in a stage, with what proves it and what helps. */
export interface LossCause {
  readonly category: LostCategory
  readonly deals: number
  readonly value: Money
  /** Share of the stage's lost value, 0–1. */
  readonly share: number
  readonly witnesses: Readonly<Record<LossWitness, number>>
  readonly evidence: LocalizedText
  readonly remedy: LocalizedText
}

export interface StageLosses {
  readonly stageId: string
  readonly stageCode: string
  readonly deals: number
  readonly value: Money
  /** Lost from this stage / entered it, 0–1. */
  readonly lossRate: number | null
  /** The first three by value; what is left is `rest`. */
  readonly causes: readonly LossCause[]
  readonly rest: Money
}

/** Sums to the total lost value: every lost deal stands in exactly one stage and one category. */
export interface LossLedger {
  readonly deals: number
  readonly value: Money
  readonly stages: readonly StageLosses[]
}

/** A customer or deal that does not move, by the thresholds of the house (FUN-06). */
export interface Blocker {
  readonly code: 'stuck_in_stage' | 'no_answer_after_quote' | 'no_follow_up' | 'documents_unread'
  readonly accountId: string
  readonly opportunityId: string | null
  /** Days over which it stands like that. */
  readonly days: number
  readonly value: Money
  readonly reason: LocalizedText
}

/** How much likelier those win who had a touchpoint (FUN-10). */
export interface TouchpointLift {
  readonly touchpoint: string
  readonly withTouch: { readonly cases: number; readonly won: number }
  readonly withoutTouch: { readonly cases: number; readonly won: number }
  /** Difference of the win rates in percentage points / 100, with its 95 % interval; null under `smallestCases`. */
  readonly lift: { readonly value: number; readonly low: number; readonly high: number } | null
  readonly smallNumbers: boolean
}
