import { describe, expect, it } from 'vitest'
import { openQuoteDollars } from './open-value.ts'

describe('openQuoteDollars', () => {
  const version = { version: 2, totalMinor: 91_800n, currency: 'EUR', exchangeRate: '0.918' }
  it('takes the current version at its own rate', () => {
    const older = { ...version, version: 1, totalMinor: 1n }
    expect(openQuoteDollars({ currentVersion: 2, versions: [older, version] })).toBe(100_000)
  })
  it('knows currencies without minor units', () => {
    const yen = { ...version, totalMinor: 151_400n, currency: 'JPY', exchangeRate: '151.4' }
    expect(openQuoteDollars({ currentVersion: 2, versions: [yen] })).toBe(100_000)
  })
})
