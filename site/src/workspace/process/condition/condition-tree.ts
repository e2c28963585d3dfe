import type { FactTest, PlaybookCondition } from '@tradewind/schema/contracts/playbook-condition'
import { COUNTS_FACTS, SHARE_FACTS, TEXT_FACTS, YES_NO_FACTS } from '@tradewind/schema/contracts/playbook-facts'

export type Fact = FactTest['fact']
export const FACTS: readonly Fact[] = [...COUNTS_FACTS, ...TEXT_FACTS, ...YES_NO_FACTS]

/** How the parts of a group count: all hold, one does, none does, or not all of them do. */
export const MODES = ['all', 'any', 'none', 'notAll'] as const
export type Mode = (typeof MODES)[number]

export interface Group {
  readonly mode: Mode
  readonly parts: readonly PlaybookCondition[]
}

/** Where something stands in a definition; the same as the contract names it when it does not fit. */
export type Path = readonly (string | number)[]

export function isTest(condition: PlaybookCondition): condition is FactTest {
  return 'fact' in condition
}

export type ListTest = Extract<FactTest, { readonly value: readonly string[] }>
export type CountTest = Extract<FactTest, { readonly value: number }>

export function isListTest(test: FactTest): test is ListTest {
  return test.op === 'one_of' || test.op === 'none_of'
}

/** A condition that is no single test, as a group. */
export function groupOf(condition: PlaybookCondition): Group {
  if ('all' in condition) return { mode: 'all', parts: condition.all }
  if ('any' in condition) return { mode: 'any', parts: condition.any }
  if (!('not' in condition)) return { mode: 'all', parts: [condition] }
  const { not } = condition
  if ('all' in not) return { mode: 'notAll', parts: not.all }
  return { mode: 'none', parts: 'any' in not ? not.any : [not] }
}

export function conditionOf({ mode, parts }: Group): PlaybookCondition {
  switch (mode) {
    case 'all':
      return { all: parts }
    case 'any':
      return { any: parts }
    case 'none':
      return { not: { any: parts } }
    case 'notAll':
      return { not: { all: parts } }
  }
}

/** Where a group's list stands below the group. */
const LISTS = { all: ['all'], any: ['any'], none: ['not', 'any'], notAll: ['not', 'all'] } as const

export function partPath(group: Path, mode: Mode, index: number): Path {
  return [...group, ...LISTS[mode], index]
}

/** The places at which the contract may complain about a group as a whole. */
export function groupPaths(group: Path, mode: Mode): readonly Path[] {
  return LISTS[mode].map((_name, index) => [...group, ...LISTS[mode].slice(0, index + 1)]).concat([[...group]])
}

/**
 * The same condition in the form the editor shows: a group on top, and every “not” the “not” of a group. Done once when a
 * condition is opened, so that places in it stay the same while it is edited.
 */
export function inGroups(condition: PlaybookCondition): PlaybookCondition {
  const nested = (part: PlaybookCondition): PlaybookCondition => (isTest(part) ? part : inGroups(part))
  const { mode, parts } = groupOf(condition)
  return conditionOf({ mode, parts: parts.map(nested) })
}

export function operatorsOf(fact: Fact): readonly FactTest['op'][] {
  if ((COUNTS_FACTS as readonly string[]).includes(fact)) return ['at_least', 'at_most']
  return (TEXT_FACTS as readonly string[]).includes(fact) ? ['one_of', 'none_of'] : ['is']
}

export function isShare(fact: Fact): boolean {
  return (SHARE_FACTS as readonly string[]).includes(fact)
}

/** What a number of this fact counts. */
export function unitOf(fact: Fact): 'usd' | 'days' | 'percent' | 'count' {
  if (isShare(fact)) return 'percent'
  if (fact === 'open_value_usd') return 'usd'
  return fact.startsWith('days_') ? 'days' : 'count'
}

/** A test of a fact with a value of its kind; a list begins empty, for somebody to choose. */
export function newTest(fact: Fact): FactTest {
  if ((COUNTS_FACTS as readonly string[]).includes(fact))
    return { fact, op: 'at_least', value: isShare(fact) ? 0.5 : 1 } as FactTest
  return (TEXT_FACTS as readonly string[]).includes(fact)
    ? ({ fact, op: 'one_of', value: [] } as unknown as FactTest)
    : ({ fact, op: 'is', value: true } as FactTest)
}

/** Tests in a condition, however deep. */
export function countTests(condition: PlaybookCondition): number {
  return isTest(condition) ? 1 : groupOf(condition).parts.reduce((sum, part) => sum + countTests(part), 0)
}
