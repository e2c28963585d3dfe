import { playbookCondition } from '@tradewind/schema/contracts/playbook-condition'
import { describe, expect, it } from 'vitest'
import {
  conditionOf,
  countTests,
  FACTS,
  groupOf,
  inGroups,
  MODES,
  newTest,
  operatorsOf,
  partPath,
} from './condition-tree.ts'

const silent = newTest('days_silent')
const risk = newTest('risk')

describe('a condition in groups', () => {
  it('is given back as it is by every kind of group', () => {
    for (const mode of MODES)
      expect(groupOf(conditionOf({ mode, parts: [silent, risk] }))).toEqual({ mode, parts: [silent, risk] })
  })

  it('has a group on top and no “not” of a single test; what it says stays', () => {
    expect(inGroups(silent)).toEqual({ all: [silent] })
    expect(inGroups({ not: silent })).toEqual({ not: { any: [silent] } })
    expect(inGroups({ all: [risk, { any: [{ not: risk }] }] })).toEqual({
      all: [risk, { any: [{ not: { any: [risk] } }] }],
    })
    const opened = inGroups({ any: [{ not: { all: [risk, silent] } }] })
    expect(inGroups(opened)).toEqual(opened)
    expect(countTests(opened)).toBe(2)
  })

  it('names the places of its parts as the contract does', () => {
    for (const mode of MODES) {
      const condition = conditionOf({ mode, parts: [silent, { ...risk, value: Number.NaN } as never] })
      const issues = playbookCondition.safeParse(condition).error?.issues.map(({ path }) => path)
      expect(issues, mode).toEqual([[...partPath([], mode, 1), 'value']])
    }
  })

  it.each(FACTS)('%s begins with a test of the contract’s form', (fact) => {
    const test = newTest(fact)
    expect(playbookCondition.safeParse(test).success).toBe(true)
    expect(operatorsOf(fact)).toContain(test.op)
  })
})
