import { SITE_EVENT_TYPES } from '@tradewind/schema/events'
import type { CustomerHistory, HistoryEvent } from './customer-history.ts'

/** Events in which the customer turns to us or lets itself be reached. */
const ANSWERS: ReadonlySet<string> = new Set([
  'inquiry',
  'quote_request',
  'sample_request',
  'mail_replied',
  'meeting_done',
  'visit_done',
  'demo_done',
  'quote_accepted',
  'quote_declined',
  'contract_signed',
  'payment_received',
])

const SEEN: ReadonlySet<string> = new Set(SITE_EVENT_TYPES)

/** An answer: the customer wrote, was reached, met us, decided. A call counts when somebody was reached. */
export function isAnswer(event: Pick<HistoryEvent, 'type' | 'value'>): boolean {
  if (event.type === 'call_done') return (event.value as { outcome?: unknown } | null)?.outcome === 'reached'
  return ANSWERS.has(event.type)
}

/** A sign of life: an answer, or something seen on the site. */
export function isSign(event: Pick<HistoryEvent, 'type' | 'value'>): boolean {
  return isAnswer(event) || SEEN.has(event.type)
}

/** The last event before `at` (inclusive) that fits. */
export function lastEvent(
  history: CustomerHistory,
  at: Date,
  fits: (event: HistoryEvent) => boolean,
): HistoryEvent | undefined {
  return history.events.findLast((event) => event.at <= at && fits(event))
}

/** The first answer after `since` and not after `until`. */
export function answeredBetween(history: CustomerHistory, since: Date, until: Date): HistoryEvent | undefined {
  return history.events.find((event) => event.at > since && event.at <= until && isAnswer(event))
}
