import { describe, expect, it } from 'vitest'
import { findAnomalies, median } from './anomalies.ts'

const USUAL = [20, 22, 19, 21, 20, 23, 18, 20]

describe('findAnomalies', () => {
  it('names a figure that fell out of its range, with what is usual', () => {
    expect(findAnomalies([{ code: 'leads', value: 3, before: USUAL }])).toMatchObject([
      { code: 'leads', value: 3, usual: 20, direction: 'down' },
    ])
  })

  it('keeps quiet about ordinary ups and downs, and about one wild period in the past', () => {
    expect(findAnomalies([{ code: 'leads', value: 25, before: USUAL }])).toEqual([])
    expect(findAnomalies([{ code: 'leads', value: 21, before: [...USUAL, 400] }])).toEqual([])
  })

  it('does not take a figure that never moved for certain: two after many ones is chance', () => {
    expect(findAnomalies([{ code: 'won', value: 2, before: [1, 1, 1, 1, 1, 1, 1] }])).toEqual([])
  })

  it('says nothing about a house that has just begun', () => {
    expect(findAnomalies([{ code: 'leads', value: 900, before: [1, 2, 1] }])).toEqual([])
  })
})

it('takes the middle of an even list between the two', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5)
})
