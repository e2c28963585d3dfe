import { describe, expect, it } from 'vitest'
import { greatestTarget, listTargets, TARGET_CODES } from './targets.ts'

describe('targets of the house', () => {
  it('name each figure once, with its unit, and null where nothing is aimed at', () => {
    const listed = listTargets({ reach: 0.9, cycle_days: 30 })
    expect(listed.map(({ code }) => code)).toEqual([...new Set(TARGET_CODES)])
    expect(listed.filter(({ target }) => target !== null)).toEqual([
      { code: 'reach', unit: 'share', target: 0.9, moreIsBetter: true },
      { code: 'cycle_days', unit: 'days', target: 30, moreIsBetter: false },
    ])
  })

  it.each([
    ['closing_rate', 1],
    ['discount_percent', 100],
    ['won_value', 1e12],
  ] as const)('of %s are at most %d', (code, greatest) => {
    expect(greatestTarget(code)).toBe(greatest)
  })
})
