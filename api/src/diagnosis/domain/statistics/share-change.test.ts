import { describe, expect, it } from 'vitest'
import { numbers } from '../testing/numbers.ts'
import { type CountSeries, shareChanges } from './share-change.ts'

/** A count around a mean, as arrivals are. */
function poisson(next: () => number, mean: number): number {
  let [count, product] = [0, next()]
  while (product > Math.exp(-mean)) {
    count += 1
    product *= next()
  }
  return count
}

const SHARES = { search: 0.4, fair: 0.3, market: 0.12, partner: 0.18 }
const MONTHS = 36

/** Arrivals of three years with growth and season; `factor` changes a channel's share. */
function arrivals(seed: number, factor: (key: string, month: number) => number = () => 1): readonly CountSeries[] {
  const next = numbers(seed)
  return Object.entries(SHARES).map(([key, share]) => ({
    key,
    counts: Array.from({ length: MONTHS }, (_, month) =>
      poisson(next, 60 * 1.012 ** month * (1 + 0.3 * Math.sin(month / 1.9)) * share * factor(key, month)),
    ),
  }))
}

describe('a change of shares', () => {
  it('is found with its month when a channel dies, and no other channel with it', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const found = shareChanges(arrivals(seed, (key, month) => (key === 'market' && month >= 27 ? 0 : 1)))
      expect(found.map(({ key, after }) => [key, after])).toEqual([['market', 0]])
      expect(Math.abs((found[0]?.from ?? 0) - 27)).toBeLessThanOrEqual(1)
    }
  })

  it('is found when something doubles', () => {
    const [found] = shareChanges(arrivals(3, (key, month) => (key === 'partner' && month >= 20 ? 3 : 1)))
    expect(found?.key).toBe('partner')
    expect(found?.from).toBeGreaterThanOrEqual(19)
    expect(found?.from).toBeLessThanOrEqual(21)
    expect(found?.after).toBeGreaterThan(2 * (found?.before ?? 0))
  })

  it('is not found in growth, season and chance, a hundred times', () => {
    for (let seed = 1; seed <= 100; seed += 1) expect(shareChanges(arrivals(seed)), String(seed)).toEqual([])
  })

  it('is not found in nothing', () => {
    expect(shareChanges([])).toEqual([])
    expect(shareChanges([{ key: 'a', counts: [0, 0, 0, 0, 0, 0] }])).toEqual([])
    expect(shareChanges([{ key: 'a', counts: [1] }])).toEqual([])
  })
})
