import { describe, expect, it } from 'vitest'
import { matchOf, matchRows, newMatchRow } from './match-rows.ts'

describe('what an event has to say', () => {
  it('keeps the kind of each value', () => {
    const match = { outcome: 'reached', seconds: 90, own: true }
    expect(matchOf(matchRows(match))).toEqual(match)
    expect(matchOf(matchRows(undefined))).toEqual({})
  })
  it('does not make a number of nothing', () => {
    expect(matchOf([newMatchRow('seconds')])).toEqual({ seconds: Number.NaN })
    expect(matchOf([{ name: ' topic ', kind: 'text', value: ' price ' }])).toEqual({ topic: 'price' })
  })
})
