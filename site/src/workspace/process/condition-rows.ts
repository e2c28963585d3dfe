import type { FactTest, PlaybookCondition } from '@tradewind/schema/contracts/playbook'
import { COUNTS_FACTS, TEXT_FACTS, YES_NO_FACTS } from '@tradewind/schema/contracts/playbook-facts'

export type Fact = FactTest['fact']
export const FACTS: readonly Fact[] = [...COUNTS_FACTS, ...TEXT_FACTS, ...YES_NO_FACTS]

/** A condition that fits into rows: all or any of some tests. */
export interface FlatCondition {
  readonly mode: 'all' | 'any'
  readonly tests: readonly FactTest[]
}

const isTest = (condition: PlaybookCondition): condition is FactTest => 'fact' in condition

/** The condition as rows; undefined when it is nested and rows would change its meaning. */
export function asRows(condition: PlaybookCondition): FlatCondition | undefined {
  if (isTest(condition)) return { mode: 'all', tests: [condition] }
  if ('all' in condition && condition.all.every(isTest)) return { mode: 'all', tests: condition.all as FactTest[] }
  if ('any' in condition && condition.any.every(isTest)) return { mode: 'any', tests: condition.any as FactTest[] }
  return undefined
}

export function fromRows({ mode, tests }: FlatCondition): PlaybookCondition {
  // “Any of nothing” never holds; a condition without tests means no condition.
  return mode === 'any' && tests.length > 0 ? { any: tests } : { all: tests }
}

export function operatorsOf(fact: Fact): readonly FactTest['op'][] {
  if ((COUNTS_FACTS as readonly string[]).includes(fact)) return ['at_least', 'at_most']
  return (TEXT_FACTS as readonly string[]).includes(fact) ? ['one_of', 'none_of'] : ['is']
}

/** A test of a fact with a value of its kind. */
export function newTest(fact: Fact): FactTest {
  if ((COUNTS_FACTS as readonly string[]).includes(fact)) return { fact, op: 'at_least', value: 1 } as FactTest
  return (TEXT_FACTS as readonly string[]).includes(fact)
    ? ({ fact, op: 'one_of', value: [] } as unknown as FactTest)
    : ({ fact, op: 'is', value: true } as FactTest)
}
