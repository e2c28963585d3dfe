import type { QuoteStatus } from './quote-filter.ts'

export type QuoteAction = 'edit' | 'send' | 'revise' | 'withdraw'

/** What can be done with a quotation in each state; the first is the usual next step. The API has the last word. */
const ACTIONS: Readonly<Record<QuoteStatus, readonly QuoteAction[]>> = {
  draft: ['send', 'edit'],
  sent: ['revise', 'withdraw'],
  viewed: ['revise', 'withdraw'],
  accepted: ['withdraw'],
  declined: ['revise', 'withdraw'],
  expired: ['revise', 'withdraw'],
}

export function quoteActionsFor(status: QuoteStatus): readonly QuoteAction[] {
  return ACTIONS[status]
}
