import { describe, expect, it } from 'vitest'
import { chooseWinner, isProof, type Side, strengthOf } from './duplicate-evidence.ts'

describe('evidence for two customers being one', () => {
  it('adds up without ever being certain', () => {
    const phone = { kind: 'phone', value: '+4971155' } as const
    const name = { kind: 'name_country', value: 'weber' } as const
    expect(strengthOf([])).toBe(0)
    expect(strengthOf([phone])).toBe(0.75)
    expect(strengthOf([phone, name])).toBe(0.875)
    expect(strengthOf([phone, phone])).toBe(0.75)
    expect(strengthOf([{ kind: 'openid', value: 'x' }, phone, name])).toBeLessThan(1)
  })

  it('is a proof only where somebody has shown to be the same', () => {
    expect(isProof([{ kind: 'openid', value: 'wx-1' }])).toBe(true)
    expect(isProof([{ kind: 'verified_mail', value: 'a@b' }])).toBe(true)
    expect(
      isProof([
        { kind: 'mail', value: 'a@b' },
        { kind: 'phone', value: '+1' },
        { kind: 'domain', value: 'b' },
      ]),
    ).toBe(false)
  })
})

describe('who stays of two', () => {
  const side = (changes: Partial<Side>): Side => ({
    id: 'a',
    createdAt: new Date('2026-01-01'),
    domain: null,
    ownerId: null,
    openDeals: 0,
    ...changes,
  })
  it('is the one with open deals, then with an owner, then with a domain, then the older one', () => {
    const plain = side({})
    expect(chooseWinner(plain, side({ id: 'b', openDeals: 2 })).id).toBe('b')
    expect(chooseWinner(side({ ownerId: 'u' }), side({ id: 'b', domain: 'b.example' })).id).toBe('a')
    expect(chooseWinner(plain, side({ id: 'b', domain: 'b.example' })).id).toBe('b')
    expect(chooseWinner(plain, side({ id: 'b', createdAt: new Date('2025-01-01') })).id).toBe('b')
    expect(chooseWinner(plain, side({ id: 'b' })).id).toBe('a')
  })
})
