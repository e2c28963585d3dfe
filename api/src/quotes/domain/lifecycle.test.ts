import { describe, expect, it } from 'vitest'
import { QuoteStateFailure } from './errors.ts'
import { canDo, nextStatus, type QuoteAction } from './lifecycle.ts'

const STATUSES = ['draft', 'sent', 'viewed', 'accepted', 'declined', 'expired'] as const
const ACTIONS: readonly QuoteAction[] = ['send', 'view', 'accept', 'decline', 'expire', 'revise']

describe('a quotation’s life', () => {
  it('allows exactly these steps', () => {
    const allowed = STATUSES.flatMap((status) =>
      ACTIONS.filter((action) => canDo(status, action)).map(
        (action) => `${status} -${action}-> ${nextStatus(status, action)}`,
      ),
    )
    expect(allowed).toEqual([
      'draft -send-> sent',
      'sent -view-> viewed',
      'sent -accept-> accepted',
      'sent -decline-> declined',
      'sent -expire-> expired',
      'sent -revise-> draft',
      'viewed -view-> viewed',
      'viewed -accept-> accepted',
      'viewed -decline-> declined',
      'viewed -expire-> expired',
      'viewed -revise-> draft',
      'declined -revise-> draft',
      'expired -revise-> draft',
    ])
  })

  it('says why it refuses', () => {
    expect(() => nextStatus('accepted', 'decline')).toThrow(QuoteStateFailure)
    expect(() => nextStatus('accepted', 'revise')).toThrow('cannot be revised')
  })
})
