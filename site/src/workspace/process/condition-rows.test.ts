import { playbookCondition } from '@tradewind/schema/contracts/playbook'
import { describe, expect, it } from 'vitest'
import { asRows, FACTS, fromRows, newTest, operatorsOf } from './condition-rows.ts'

describe('a condition as rows', () => {
  it('comes back with the same meaning', () => {
    const test = newTest('days_silent')
    for (const condition of [{ all: [] }, { all: [test] }, { any: [test, newTest('stage')] }])
      expect(fromRows(asRows(condition) ?? { mode: 'all', tests: [] })).toEqual(condition)
    expect(fromRows(asRows(test) ?? { mode: 'any', tests: [] })).toEqual({ all: [test] })
  })
  it('is not flattened when it is nested', () => {
    expect(asRows({ not: newTest('risk') })).toBeUndefined()
    expect(asRows({ all: [{ any: [newTest('risk')] }] })).toBeUndefined()
  })
  it('has no “any of nothing”, which would never hold', () =>
    expect(fromRows({ mode: 'any', tests: [] })).toEqual({ all: [] }))
  it.each(FACTS)('%s begins with a test the contract takes', (fact) => {
    const test = newTest(fact)
    expect(playbookCondition.safeParse(test).success).toBe(true)
    expect(operatorsOf(fact)).toContain(test.op)
  })
})
