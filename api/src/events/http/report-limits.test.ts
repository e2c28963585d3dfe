import { describe, expect, it } from 'vitest'
import { NOBODY } from '../../identity/domain/actor.ts'
import { createGate } from './event-gate.ts'
import { reportRate } from './report-rate.ts'

describe('the gate', () => {
  it('turns away who comes beyond its capacity, and lets in again when one left', () => {
    const gate = createGate(2)
    expect([gate.enter(), gate.enter(), gate.enter()]).toEqual([true, true, false])
    gate.leave()
    expect([gate.enter(), gate.enter()]).toEqual([true, false])
  })
})

describe('what a report is counted against', () => {
  it('is the key for a partner, the address for a visitor, and nobody has the narrowest limit', () => {
    const [key, perKey] = reportRate({ kind: 'key', id: 'k1', scopes: [] }, '192.0.2.1')
    const [address, perAddress] = reportRate({ kind: 'visitor', anonymousId: 'v', viaSite: true }, '192.0.2.1')
    const [refused, narrow] = reportRate(NOBODY, '192.0.2.1')
    expect(key).toContain('k1')
    expect(address).toContain('192.0.2.1')
    expect(new Set([key, address, refused]).size).toBe(3)
    expect(perKey.limit).toBeGreaterThan(perAddress.limit)
    expect(perAddress.limit).toBeGreaterThan(narrow.limit)
  })
})
