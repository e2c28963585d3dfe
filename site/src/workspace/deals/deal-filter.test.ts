import { describe, expect, it } from 'vitest'
import { dealArguments, dealFilter, narrowedBy, readDealState, widened, writeDealState } from './deal-filter.ts'

const stateOf = (query: string) => readDealState(new URLSearchParams(query))

describe('what is asked of the deals', () => {
  it('opens as the board of open deals, the greatest first', () => {
    expect(stateOf('')).toMatchObject({ view: 'board', status: 'open', order: 'value', stuck: false })
    expect(writeDealState(stateOf(''))).toBe('')
  })

  it('survives the way through an address', () => {
    const query =
      'view=table&pipeline=P1&owner=mine&line=dc-nutrunners&search=line+4&stuck=yes&stage=S1&status=lost&order=close&after=c9'
    expect(writeDealState(stateOf(query))).toBe(query)
  })

  it('drops what it does not know', () => {
    expect(writeDealState(stateOf('view=pie&line=cars&order=luck&status=maybe&stuck=perhaps'))).toBe('')
  })

  it('asks the API for the same', () => {
    const state = stateOf('view=table&owner=mine&stuck=yes&order=close&status=all&pipeline=P1')
    expect(dealArguments(state, 'me')).toMatchObject({
      filter: { ownerId: 'me', stuck: true, pipelineId: 'P1' },
      orderBy: { field: 'expectedCloseOn', direction: 'asc' },
    })
    expect(dealArguments(state, 'me').filter).not.toHaveProperty('status')
    expect(dealArguments(stateOf('view=table&stage=S1'), 'me').filter).toMatchObject({ stageId: ['S1'] })
    expect(dealFilter(stateOf('line=dc-nutrunners'), 'me')).toEqual({ productLine: ['dc-nutrunners'] })
  })

  it('says what it is narrowed by, and widens one filter or all, keeping view and order', () => {
    const state = stateOf('view=table&owner=mine&stage=S1&status=all&order=close&after=c9')
    expect(narrowedBy(state)).toEqual(['stage', 'status', 'owner'])
    expect(writeDealState(widened(state, 'stage'))).toBe('view=table&owner=mine&status=all&order=close')
    expect(writeDealState(widened(state))).toBe('view=table&order=close')
    expect(narrowedBy(stateOf('view=table'))).toEqual([])
    // The board shows open deals of all stages, whatever the table was narrowed to.
    expect(narrowedBy(stateOf('stage=S1&status=lost&stuck=yes'))).toEqual(['stuck'])
  })
})
