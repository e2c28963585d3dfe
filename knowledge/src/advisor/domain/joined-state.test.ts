import { describe, expect, it } from 'vitest'
import { torque } from '../testing/understandings.ts'
import { joinedState } from './joined-state.ts'
import { blankState, type ConversationState } from './state.ts'

const state = (facts: Partial<ConversationState['facts']>): ConversationState => {
  const blank = blankState('en', 'metric')
  return { ...blank, facts: { ...blank.facts, ...facts } }
}

describe('joinedState', () => {
  it('keeps what was said before and takes what was said later', () => {
    const earlier = state({ industry: 'rail', country: 'DE', requirements: [torque(80)], skus: ['BP-80'] })
    const later = state({ country: 'MX', quantity: 4, requirements: [torque(120)] })
    expect(joinedState(earlier, later).facts).toMatchObject({
      industry: 'rail',
      country: 'MX',
      quantity: 4,
      skus: ['BP-80'],
      requirements: [torque(120)],
    })
  })

  it('is the same when it is done twice', () => {
    const earlier = state({ industry: 'rail', requirements: [torque(80)] })
    const later = state({ quantity: 4 })
    const once = joinedState(earlier, later)
    expect(joinedState(once, later)).toEqual(once)
  })
})
