import type { ReportContent } from '@tradewind/schema/contracts/report'
import type { LocalizedText } from '@tradewind/schema/locales'
import type { Money } from '@tradewind/schema/money'
import type { Blocker, LossLedger } from '../../diagnosis/domain/diagnosis.ts'
import type { FunnelMetrics } from '../../metrics/domain/funnel-metrics.ts'
import type { KeyFigure } from '../../metrics/domain/key-figures.ts'
import type { ReportPeriod } from './report-period.ts'

/** A figure of this period and what it was in the periods before, the latest last. */
export interface CountedFigure {
  readonly value: number
  readonly before: readonly number[]
}

export interface DealAtRisk {
  readonly accountId: string
  readonly customer: string
  readonly value: Money
  /** 0–1. */
  readonly risk: number
}

export interface FollowUp {
  readonly accountId: string
  readonly customer: string
  readonly action: LocalizedText
  readonly reason: LocalizedText
  readonly value: Money | null
}

/** How a group of deals fared in the period: an industry's, a person's. */
export interface GroupFigures {
  /** Null: not known. */
  readonly name: string | LocalizedText | null
  readonly entered: number
  readonly won: number
  readonly lost: number
  readonly winRate: number | null
  readonly value: Money
}

export interface Advice {
  readonly tone: 'good' | 'plain' | 'warning' | 'bad'
  readonly text: LocalizedText
  readonly href?: string
}

/** Everything a report says, as the slices that own the figures gave it; no figure is computed in reports. */
export interface ReportFacts {
  readonly kind: ReportContent['kind']
  readonly period: ReportPeriod
  readonly scope: ReportContent['scope']
  readonly counts: Readonly<
    Record<'newCustomers' | 'newDeals' | 'activities' | 'quotesSent' | 'dealsWon' | 'dealsLost', CountedFigure>
  >
  readonly keyFigures: readonly KeyFigure[]
  readonly funnel: FunnelMetrics
  readonly blockers: readonly Blocker[]
  readonly atRisk: readonly DealAtRisk[]
  readonly advice: readonly Advice[]
  readonly losses: LossLedger
  readonly lossesBefore: LossLedger
  readonly industries: readonly GroupFigures[]
  readonly people: readonly GroupFigures[]
  readonly followUps: readonly FollowUp[]
  /** First day of the month, UTC. */
  readonly forecast: readonly {
    readonly month: string
    readonly expected: Money
    readonly low: Money
    readonly high: Money
  }[]
}
