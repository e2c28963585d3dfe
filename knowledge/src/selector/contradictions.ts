import type { Condition, Finding } from './conditions.ts'

const holdsOneValue = (condition: Condition): boolean =>
  condition.parameter.kind === 'number' || condition.parameter.kind === 'enum' || condition.parameter.kind === 'boolean'

/** What no single value could satisfy: at least 5 and at most 3, or IP65 and IP54 both at once. */
function contradicts(a: Condition, b: Condition): boolean {
  if (a.parameter.code !== b.parameter.code || !holdsOneValue(a)) return false
  if (a.test.kind === 'bounds' && b.test.kind === 'bounds') {
    const bounds = [...a.test.bounds, ...b.test.bounds]
    const floors = bounds.filter((it) => it.direction === 'atLeast').map((it) => it.limit - it.slack)
    const ceilings = bounds.filter((it) => it.direction === 'atMost').map((it) => it.limit + it.slack)
    return Math.max(...floors) > Math.min(...ceilings)
  }
  return a.test.kind === 'anyOf' && b.test.kind === 'anyOf' && (a.test.mask & b.test.mask) === 0
}

/** Hard requirements that exclude each other, each named at the later of the two. */
export function findContradictions(conditions: readonly { condition: Condition; path: Finding['path'] }[]): Finding[] {
  const hard = conditions.filter(({ condition }) => condition.must)
  return hard.flatMap(({ condition, path }, at) =>
    hard.slice(0, at).some((earlier) => contradicts(earlier.condition, condition))
      ? [
          {
            code: 'contradiction' as const,
            path,
            subject: condition.parameter.code,
            parameter: condition.parameter.code,
          },
        ]
      : [],
  )
}
