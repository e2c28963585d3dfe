import type { QuoteStatus } from '../../generated/prisma/enums.ts'
import { QuoteStateFailure } from './errors.ts'

export type QuoteAction = 'send' | 'view' | 'accept' | 'decline' | 'expire' | 'revise'

/**
 * A quotation's life. Nothing else is possible. `revise` opens a new draft version of a quotation that is out; an
 * accepted one is a contract and is never revised.
 */
const TRANSITIONS: Readonly<Record<QuoteStatus, Partial<Record<QuoteAction, QuoteStatus>>>> = {
  draft: { send: 'sent' },
  sent: { view: 'viewed', accept: 'accepted', decline: 'declined', expire: 'expired', revise: 'draft' },
  viewed: { view: 'viewed', accept: 'accepted', decline: 'declined', expire: 'expired', revise: 'draft' },
  accepted: {},
  declined: { revise: 'draft' },
  expired: { revise: 'draft' },
}

const REFUSALS: Readonly<Record<QuoteAction, string>> = {
  send: 'Only a draft can be sent.',
  view: 'There is nothing to view yet.',
  accept: 'This quotation can no longer be accepted.',
  decline: 'This quotation can no longer be declined.',
  expire: 'Only a quotation that is out can expire.',
  revise: 'This quotation cannot be revised.',
}

/** The status after the action. Throws QuoteStateFailure when the table has no such step. */
export function nextStatus(status: QuoteStatus, action: QuoteAction): QuoteStatus {
  const next = TRANSITIONS[status][action]
  if (next === undefined) throw new QuoteStateFailure(status, REFUSALS[action])
  return next
}

export function canDo(status: QuoteStatus, action: QuoteAction): boolean {
  return TRANSITIONS[status][action] !== undefined
}
