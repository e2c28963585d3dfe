import { type DealFact, responseHours } from './deal-fact.ts'

/** First answers within so many hours count as quick. */
export const QUICK_HOURS = 4

/** What can happen with a customer on the way to a decision, and when it first did in the time of a deal. */
export interface Touchpoint {
  readonly code: string
  /** Milliseconds since 1970; null: it did not happen. */
  readonly at: (deal: DealFact) => number | null
}

const event =
  (...types: readonly string[]) =>
  (deal: DealFact): number | null => {
    const times = types.flatMap((type) => deal.touches[type]?.first ?? [])
    return times.length === 0 ? null : Math.min(...times)
  }

export const TOUCHPOINTS: readonly Touchpoint[] = [
  { code: 'demo', at: event('demo_done') },
  { code: 'sample', at: event('sample_request') },
  { code: 'visit', at: event('visit_done', 'activity_visit') },
  { code: 'meeting', at: event('meeting_done', 'activity_meeting') },
  { code: 'datasheet', at: event('download') },
  { code: 'document', at: event('document_view') },
  { code: 'comparison', at: event('compare') },
  { code: 'selector', at: event('select') },
  { code: 'advisor', at: event('advisor_turn') },
  { code: 'price_view', at: event('price_view') },
  { code: 'calculator', at: event('calculate') },
  {
    code: 'quick_answer',
    at: (deal) => {
      const hours = responseHours(deal)
      return hours === null || hours > QUICK_HOURS ? null : (deal.askedAt ?? deal.createdAt) + hours * 3_600_000
    },
  },
]
