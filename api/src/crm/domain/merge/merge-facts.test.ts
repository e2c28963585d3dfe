import { describe, expect, it } from 'vitest'
import { factsGiven, factsTakenBack, type MergeFacts } from './merge-facts.ts'

const facts = (changes: Partial<MergeFacts> = {}): MergeFacts => ({
  domain: null,
  website: null,
  country: null,
  industry: null,
  employeeCount: null,
  channel: null,
  ownerId: null,
  teamId: null,
  stageLockedAt: null,
  tags: [],
  createdAt: new Date('2026-03-01'),
  ...changes,
})

describe('what the winner of a merge is given', () => {
  it('is nothing when the loser knows nothing more', () => {
    expect(factsGiven(facts({ country: 'DE' }), facts())).toEqual({})
  })

  it('fills gaps and overwrites nothing', () => {
    const winner = facts({ country: 'DE', employeeCount: 0 })
    const loser = facts({ country: 'AT', industry: 'automotive', domain: 'weber.example', employeeCount: 40 })
    expect(factsGiven(winner, loser)).toEqual({ industry: 'automotive', domain: 'weber.example' })
  })

  it('counts from the earlier of the two, by the channel of that one', () => {
    const early = new Date('2025-01-01')
    expect(factsGiven(facts({ channel: 'fair' }), facts({ channel: 'organic_search', createdAt: early }))).toEqual({
      channel: 'organic_search',
      createdAt: early,
    })
    expect(factsGiven(facts({ channel: 'fair', createdAt: early }), facts({ channel: 'organic_search' }))).toEqual({})
  })

  it('brings an owner with the team, and keeps its own', () => {
    const loser = facts({ ownerId: 'u2', teamId: 't2' })
    expect(factsGiven(facts({ teamId: 't1' }), loser)).toEqual({ ownerId: 'u2', teamId: 't2' })
    expect(factsGiven(facts({ ownerId: 'u1' }), loser)).toEqual({})
  })

  it('keeps the later word of a person on the stage, and all tags', () => {
    const locked = new Date('2026-05-01')
    expect(factsGiven(facts({ tags: ['a'] }), facts({ stageLockedAt: locked, tags: ['a', 'b'] }))).toEqual({
      stageLockedAt: locked,
      tags: ['a', 'b'],
    })
    expect(factsGiven(facts({ stageLockedAt: locked }), facts({ stageLockedAt: new Date('2026-04-01') }))).toEqual({})
  })
})

describe('what is taken back', () => {
  it('is what nobody changed since', () => {
    const given = {
      country: { before: null, given: 'DE' },
      industry: { before: null, given: 'energy' },
      tags: { before: [], given: ['a'] },
    }
    expect(factsTakenBack(given, { country: 'DE', industry: 'rail', tags: ['a'] })).toEqual({ country: null, tags: [] })
  })
})
