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
  /** Deals of the cause in which the witness names it, whoever decided. */
  readonly witnesses: Readonly<Record<LossWitness, number>>
  readonly evidence: LocalizedText
  readonly remedy: LocalizedText
}

export interface StageLosses {
  readonly stageId: string
  readonly stageCode: string
  readonly stageName: LocalizedText
  readonly deals: number
  readonly value: Money
  /** Entered the stage or a later one, counted as the scope counts. */
  readonly entered: number
  /** Lost from this stage / entered it, 0–1; null when nobody entered. */
  readonly lossRate: number | null
  /** The first three by value; what is left is `rest`. */
  readonly causes: readonly LossCause[]
  readonly rest: Money
}

/** What a witness says over all lost deals, kept apart from what the others say. */
export interface WitnessCount {
  readonly category: LostCategory
  readonly rep: number
  readonly buyer: number
  readonly events: number
  /** What the ledger put them under. */
  readonly decided: number
}

/** Sums to the total lost value: every lost deal stands in exactly one stage and one category. */
export interface LossLedger {
  readonly deals: number
  readonly value: Money
  readonly stages: readonly StageLosses[]
  readonly witnesses: readonly WitnessCount[]
}

/** One line of the ledger: a lost deal, where it stands and why. */
export interface LostDeal {
  readonly opportunityId: string
  readonly name: string
  readonly accountId: string
  readonly accountName: string
  readonly ownerName: string | null
  /** Milliseconds since 1970. */
  readonly closedAt: number
  readonly stageId: string
  readonly stageName: LocalizedText
  readonly category: LostCategory
  /** Who decided the category; null when nobody says anything. */
  readonly decidedBy: LossWitness | null
  readonly rep: LostCategory | null
  readonly buyer: LostCategory | null
  readonly events: LostCategory | null
  readonly value: Money
}

export const BLOCKER_CODES = ['stuck_in_stage', 'no_answer_after_quote', 'no_follow_up', 'documents_unread'] as const
export type BlockerCode = (typeof BLOCKER_CODES)[number]

/** A customer or deal that does not move, by the thresholds of the house (FUN-06). */
export interface Blocker {
  readonly code: BlockerCode
  readonly accountId: string
  readonly accountName: string
  readonly opportunityId: string | null
  readonly ownerId: string | null
  readonly ownerName: string | null
  readonly stageId: string
  readonly stageCode: string
  /** Days over which it stands like that. */
  readonly days: number
  readonly value: Money
  readonly reason: LocalizedText
  /** What to do next. */
  readonly action: LocalizedText
}

/** A value with its 95 % interval. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** How much likelier those win who had a touchpoint (FUN-10). */
export interface TouchpointLift {
  readonly touchpoint: string
  readonly withTouch: { readonly cases: number; readonly won: number }
  readonly withoutTouch: { readonly cases: number; readonly won: number }
  /** Difference of the win rates in percentage points / 100, with its 95 % interval; null under `smallestCases`. */
  readonly lift: Estimate | null
  /**
   * The same among deals that are alike: those that stood in the same stage when one had the touchpoint and the other
   * had not (yet), of like size and channel. Null when no like pair exists. This is the figure to act on.
   */
  readonly adjusted: (Estimate & { readonly cases: number }) | null
  readonly smallNumbers: boolean
}

/** What is compared between colleagues. */
export const COACHING_METRICS = [
  'response_hours',
  'follow_up_gap_days',
  'discount_percent',
  'demo_share',
  'stage_conversion',
  'win_rate',
] as const
export type CoachingMetric = (typeof COACHING_METRICS)[number]

/** A figure of a sales person beside the team's median. */
export interface RepFigure {
  readonly metric: CoachingMetric
  /** Of `stage_conversion`. */
  readonly stageCode: string | null
  readonly stageName: LocalizedText | null
  /** With its 95 % interval; null without cases. */
  readonly own: Estimate | null
  readonly cases: number
  /** Median of the colleagues' figures; null when fewer than three have one. */
  readonly teamMedian: number | null
  /** Worse or better than the median beyond chance, else `even`. */
  readonly verdict: 'worse' | 'better' | 'even' | 'too_few'
}

/** Something a person could do better, with its proof. */
export interface CoachingHint {
  readonly userId: string
  readonly userName: string
  readonly figure: RepFigure
  readonly evidence: LocalizedText
  readonly advice: LocalizedText
}

export interface RepFigures {
  readonly userId: string
  readonly userName: string
  readonly teamId: string | null
  readonly figures: readonly RepFigure[]
}
