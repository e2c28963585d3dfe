import { describe, expect, it } from 'vitest'
import { stagePositions } from './stage-order.ts'

const stages = [
  { id: 'a', position: 3 },
  { id: 'b', position: 7 },
]

describe('stagePositions', () => {
  it('takes the stages as they stand when the order was never changed', () => {
    const at = stagePositions(stages, [])(0)
    expect([at('a'), at('b'), at('unknown')]).toEqual([3, 7, 0])
  })

  it('answers with the order of the time', () => {
    const change = new Date('2026-03-01T00:00:00Z')
    const positions = stagePositions(stages, [
      { validFrom: change, stageIds: ['b', 'c', 'a'] },
      { validFrom: null, stageIds: ['a', 'b'] },
    ])
    const before = positions(change.getTime() - 1)
    expect([before('a'), before('b'), before('c')]).toEqual([1, 2, 0])
    const after = positions(change.getTime())
    expect([after('b'), after('c'), after('a')]).toEqual([1, 2, 3])
  })
})
