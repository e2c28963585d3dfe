import { describe, expect, it } from 'vitest'
import { actionArguments, readActionState, writeActionState } from './action-filter.ts'

const state = (query: string) => readActionState(new URLSearchParams(query))

describe('the list of actions in its address', () => {
  it.each(['', 'status=skipped', 'kind=mail&owner=everybody', 'order=due&view=table', 'status=delayed&after=abc'])(
    '“%s” comes back as it was',
    (query) => expect(writeActionState(state(query))).toBe(query),
  )
  it('takes nonsense for nothing', () => expect(state('status=x&kind=y&view=z')).toEqual(state('')))
  it('asks for one’s own open cards, best first', () =>
    expect(actionArguments(state(''), 'me')).toMatchObject({ orderBy: 'priority', filter: { ownerId: 'me' } }))
  it('asks for everybody’s', () =>
    expect(actionArguments(state('owner=everybody&status=done'), 'me').filter).toEqual({ status: ['done'] }))
})
