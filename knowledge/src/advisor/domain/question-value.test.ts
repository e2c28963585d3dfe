import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex } from '../../selector/columns.ts'
import { DEMO_CATALOGUE } from '../../testing/demo-catalogue.ts'
import { expectedInformation, outcomesOf } from './question-value.ts'

const index = buildIndex(DEMO_CATALOGUE)
const tools = index.everything.filter((at) => (index.category[at] ?? 9) < 4)

describe('expectedInformation', () => {
  it('is one bit where every answer leaves half', () => {
    const half = [
      { likelihood: 4, left: 4 },
      { likelihood: 4, left: 4 },
    ]
    expect(expectedInformation(8, half)).toBeCloseTo(1, 12)
  })

  it('is nothing where every answer leaves everything, or one product is left anyway', () => {
    expect(expectedInformation(8, [{ likelihood: 1, left: 8 }])).toBe(0)
    expect(expectedInformation(1, [{ likelihood: 1, left: 1 }])).toBe(0)
    expect(expectedInformation(8, [])).toBe(0)
  })

  it('lies between nothing and log2 of the products', () => {
    const outcome = fc.record({ likelihood: fc.integer({ min: 1, max: 50 }), left: fc.integer({ min: 0, max: 50 }) })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.array(outcome), (total, outcomes) => {
        const bits = expectedInformation(total, outcomes)
        expect(bits).toBeGreaterThanOrEqual(0)
        expect(bits).toBeLessThanOrEqual(Math.log2(total) + 1e-9)
      }),
    )
  })
})

describe('outcomesOf', () => {
  const bits = (field: string) => expectedInformation(tools.length, outcomesOf(index, tools, field))

  it('finds that kind and torque split the tools, and the warranty does not', () => {
    expect(bits('category')).toBeGreaterThan(1.5)
    expect(bits('torqueRange')).toBeGreaterThan(0.8)
    expect(bits('warranty')).toBeLessThan(0.2)
  })

  it('counts who does not state a parameter as not caring about it', () => {
    const outcomes = outcomesOf(index, tools, 'wireless')
    expect(outcomes.at(-1)?.left).toBe(tools.length)
  })

  it('says nothing about what moves the price only', () => {
    expect(outcomesOf(index, tools, 'country')).toEqual([])
  })
})
