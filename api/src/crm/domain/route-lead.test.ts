import { describe, expect, it } from 'vitest'
import { type Candidate, chooseOwner } from './route-lead.ts'

const person = (userId: string, changes: Partial<Candidate> = {}): Candidate => ({
  userId,
  teamId: null,
  openLeads: 0,
  lastAssignedAt: null,
  locale: 'en',
  ...changes,
})
const chosen = (candidates: readonly Candidate[], language: string) => chooseOwner(candidates, language)?.userId
const at = (hour: number) => new Date(Date.UTC(2026, 10, 21, hour))

describe('the owner of a new lead', () => {
  it('is nobody when there is nobody', () => expect(chosen([], 'ja')).toBeUndefined())

  it('has the fewest open leads, whatever language', () => {
    const people = [person('a', { openLeads: 3, locale: 'ja' }), person('b', { openLeads: 2 })]
    expect(chosen(people, 'ja')).toBe('b')
  })

  it('speaks the lead’s language when others have as few, though their turn is longer ago', () => {
    const people = [
      person('a', { openLeads: 1 }),
      person('b', { openLeads: 1, locale: 'ja', lastAssignedAt: at(9) }),
      person('c', { openLeads: 1, locale: 'ar' }),
    ]
    expect(chosen(people, 'ja')).toBe('b')
    expect(chosen(people, 'ar')).toBe('c')
  })

  it.each(['de', 'en'])('is the one whose turn is longest ago when all or none speak %s', (language) => {
    const people = [person('a', { lastAssignedAt: at(9) }), person('b', { lastAssignedAt: at(8) })]
    expect(chosen(people, language)).toBe('b')
    expect(chosen([...people, person('c')], language)).toBe('c')
  })

  it('does not depend on the order they are given in, and leaves that alone', () => {
    const people = Object.freeze([person('b'), person('a')])
    expect(chosen(people, 'en')).toBe('a')
    expect(chosen([...people].reverse(), 'en')).toBe('a')
  })
})
