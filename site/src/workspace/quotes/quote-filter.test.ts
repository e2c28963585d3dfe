import { describe, expect, it } from 'vitest'
import {
  FIRST_QUOTES,
  QUOTE_STATUSES,
  type QuoteListState,
  quoteArguments,
  readQuoteState,
  writeQuoteState,
} from './quote-filter.ts'

describe('the list of quotations and its address', () => {
  it('comes back the same', () => {
    for (const status of [...QUOTE_STATUSES, 'waiting', ''] as const) {
      for (const owner of ['anybody', 'mine'] as const) {
        for (const order of ['newest', 'oldest', 'number', 'number-down'] as const) {
          const state: QuoteListState = { search: 'Q-2026/0001 & ü', status, owner, order, place: { before: 'abc=' } }
          expect(readQuoteState(new URLSearchParams(writeQuoteState(state)))).toEqual(state)
        }
      }
    }
    expect(writeQuoteState(FIRST_QUOTES)).toBe('')
  })

  it('counts what is out and unanswered as waiting', () => {
    expect(quoteArguments({ ...FIRST_QUOTES, status: 'waiting' }, 'me').filter).toEqual({ status: ['sent', 'viewed'] })
    expect(quoteArguments({ ...FIRST_QUOTES, status: 'draft', owner: 'mine' }, 'me').filter).toEqual({
      status: ['draft'],
      ownerId: 'me',
    })
  })
})
