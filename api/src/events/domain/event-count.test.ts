import { describe, expect, it } from 'vitest'
import { wholeMonths } from './event-count.ts'

describe('the months that lie wholly within a period', () => {
  it.each([
    ['2026-01-01', '2026-04-01', '2026-01-01', '2026-04-01'],
    ['2026-01-02', '2026-04-30', '2026-02-01', '2026-04-01'],
    ['2025-12-15', '2026-02-01', '2026-01-01', '2026-02-01'],
  ])('%s to %s: %s to %s', (from, to, first, end) => {
    expect(wholeMonths(from, to)).toEqual({ first, end })
  })

  it('are none in a few days, in one month or over its end', () => {
    for (const [from, to] of [
      ['2026-03-02', '2026-03-20'],
      ['2026-03-20', '2026-04-10'],
      ['2026-03-01', '2026-03-31'],
    ] as const) {
      const { first, end } = wholeMonths(from, to)
      expect(first >= end).toBe(true)
    }
  })
})
