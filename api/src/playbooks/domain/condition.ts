import type { PlaybookCondition } from '@tradewind/schema/contracts/playbook-condition'
import type { CustomerFacts } from '../../actions/domain/facts.ts'

/** Whether a tree of tests holds for these facts. A test on a fact that is not known does not hold. */
export function holds(condition: PlaybookCondition, facts: CustomerFacts): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts))
  if ('any' in condition) return condition.any.some((part) => holds(part, facts))
  if ('not' in condition) return !holds(condition.not, facts)
  switch (condition.op) {
    case 'at_least': {
      const value = facts[condition.fact]
      return value !== null && value >= condition.value
    }
    case 'at_most': {
      const value = facts[condition.fact]
      return value !== null && value <= condition.value
    }
    case 'one_of': {
      const value = facts[condition.fact]
      return value !== null && condition.value.includes(value)
    }
    case 'none_of': {
      const value = facts[condition.fact]
      return value !== null && !condition.value.includes(value)
    }
    case 'is':
      return facts[condition.fact] === condition.value
  }
}
