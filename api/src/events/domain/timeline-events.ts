import { EVENT_TYPES } from '@tradewind/schema/events'

/** Too fine for a person's eye: counted and replayed, but no line in a timeline. */
const FINE: ReadonlySet<string> = new Set(['click', 'scroll', 'dwell', 'form_start'])

/** Sales events have richer entries of their own (the call, the quotation), written by the use-case that makes them. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set([
  'inquiry',
  'quote_request',
  'call_done',
  'meeting_done',
  'visit_done',
  'quote_sent',
  'quote_accepted',
  'quote_declined',
])

/**
 * Paths whose page view says nothing new: a product page is told by its `product_view`. A regular expression that
 * PostgreSQL and JavaScript read alike.
 */
export const TOLD_BY_ANOTHER_EVENT = '^/[a-z]{2}/products/[^/]+$'

/** Event types of the contract that become an entry in a customer's timeline. Partners' own types do too. */
export const TIMELINE_EVENT_TYPES: readonly string[] = EVENT_TYPES.filter(
  (type) => !FINE.has(type) && !TOLD_ELSEWHERE.has(type),
)
