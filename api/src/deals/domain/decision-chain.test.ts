import { describe, expect, it } from 'vitest'
import { type ChainMember, chainGaps } from './decision-chain.ts'

const now = new Date('2026-11-28T12:00:00Z')
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000)
const member = (contactId: string, changes: Partial<ChainMember> = {}): ChainMember => ({
  contactId,
  role: 'user',
  stance: 'neutral',
  lastReachedAt: daysAgo(1),
  ...changes,
})
const codes = (members: ChainMember[]): string[] =>
  chainGaps(members, now).map(({ code, contactId }) => (contactId === null ? code : `${code}:${contactId}`))

describe('chainGaps', () => {
  it('finds nothing in a chain that is complete and reached', () => {
    const chain = [
      member('a', { role: 'decision_maker', stance: 'supporter' }),
      member('b', { role: 'economic_buyer' }),
      member('c', { role: 'technical' }),
    ]
    expect(codes(chain)).toEqual([])
  })

  it('names who is missing, also when nobody is known at all', () => {
    expect(codes([])).toEqual(['no_decision_maker', 'no_economic_buyer'])
    expect(codes([member('a', { role: 'champion' })])).toEqual([
      'no_decision_maker',
      'no_economic_buyer',
      'single_contact',
    ])
  })

  it('finds deciders who were never reached, or not for three weeks; users may be silent', () => {
    const chain = [
      member('a', { role: 'decision_maker', lastReachedAt: null, stance: 'supporter' }),
      member('b', { role: 'economic_buyer', lastReachedAt: daysAgo(21) }),
      member('c', { lastReachedAt: null }),
    ]
    expect(codes(chain)).toEqual(['not_reached:a', 'silent:b'])
    expect(chainGaps(chain, now)[1]).toMatchObject({ days: 21, remedy: 'call' })
    const twenty = [chain[0], { ...(chain[1] as ChainMember), lastReachedAt: daysAgo(20.9) }] as ChainMember[]
    expect(codes(twenty)).toEqual(['not_reached:a'])
  })

  it('sees who is against it, and that nobody is for it', () => {
    const chain = [member('a', { role: 'decision_maker', stance: 'opponent' }), member('b', { role: 'economic_buyer' })]
    expect(codes(chain)).toEqual(['opponent:a', 'no_champion'])
  })
})
