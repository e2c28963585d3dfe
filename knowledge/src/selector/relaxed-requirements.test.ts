import { requirement } from '@tradewind/schema/contracts/selector'
import { describe, expect, it } from 'vitest'
import { type Bound, shortfallOf } from './conditions.ts'
import { limitAfter } from './relaxed-requirements.ts'
import { resolveRequirement } from './resolve.ts'

function boundOf(value: number, percent: number) {
  const asked = requirement.parse({
    kind: 'atLeast',
    parameter: 'torqueRange',
    value,
    unit: 'N.m',
    tolerance: { percent },
  })
  const outcome = resolveRequirement(asked, [])
  if (!outcome.ok || outcome.value.test.kind !== 'bounds') throw new Error('not resolved')
  return { condition: outcome.value, bound: outcome.value.test.bounds[0] as Bound }
}

describe('limitAfter', () => {
  it.each([
    [30.0045, 35, 0],
    [1e9, 12.5, 1.234567],
    [1e9, 0, 1e-6],
    [80, 5, 69.3],
  ])('of %d N·m less %d %%, brought down to %d, takes exactly that product', (value, percent, offered) => {
    const { condition, bound } = boundOf(value, percent)
    const limit = limitAfter(condition, bound, shortfallOf(bound, offered))
    const again = boundOf(limit, 0).bound
    expect(shortfallOf(again, offered)).toBe(0)
    expect(limit).toBeCloseTo(offered, 4)
  })
})
