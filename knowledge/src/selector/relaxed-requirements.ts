import type { Requirement } from '@tradewind/schema/contracts/selector'
import { withoutNoise } from '@tradewind/schema/units'
import type { Bound, Condition } from './conditions.ts'
import { levelsOf, valuesFrom } from './levels.ts'
import type { Handle, Loosening } from './loosening.ts'
import { lowestOf } from './request-units.ts'
import { valuesOf } from './value-sets.ts'

/** What subtracting amounts from a limit may leave over, as a share of what went in. */
const CANCELLATION = 1e-14
/** Below this, a left-over counts as nothing against the result (conditions.ts forgives ten times as much). */
const NEGLIGIBLE = 1e-10

/**
 * Where the bound ends up, never below what the parameter can be at all (a wide tolerance reaches there). Written so
 * that asking for it again takes the product it was made for: a result near zero is zero, and where a huge limit
 * comes down to a small value, the bound moves outwards by what floating point may have lost.
 */
export function limitAfter(condition: Condition, bound: Bound, amount: number): number {
  // A bound that stays keeps what its grain let through: in the stored unit it would have none.
  const moved = bound.slack + (amount === 0 ? bound.grain : amount)
  const outwards = bound.direction === 'atLeast' ? -1 : 1
  const limit = bound.limit + outwards * moved
  const lost = CANCELLATION * (Math.abs(bound.limit) + moved)
  const isLarge = lost > NEGLIGIBLE * Math.abs(limit)
  const written = Math.abs(limit) <= lost ? 0 : isLarge ? limit + outwards * lost : withoutNoise(limit)
  return Math.max(written, lowestOf(condition.parameter))
}

type Asked = Pick<Requirement, 'parameter' | 'importance' | 'acceptUnstated'>

/** The bounds as requirements again, tolerances folded in, in the stored unit. */
function boundRequirements(
  condition: Condition,
  bounds: readonly Bound[],
  limits: readonly number[],
  asked: Asked,
): Requirement[] {
  const { parameter, requirement } = condition
  if (parameter.kind === 'enum') {
    const levels = [limits[0] ?? 0, limits[1] ?? 0] as const
    const strongEnough = valuesFrom(parameter, levels)
    const exactly = strongEnough.find((value) => levelsOf(parameter, value).every((level, n) => level === levels[n]))
    if (exactly !== undefined) return [{ ...asked, kind: 'atLeastLevel', value: exactly }]
    return [{ ...asked, kind: 'anyOf', values: strongEnough }]
  }
  if (!('unit' in parameter)) return [requirement]
  const { unit } = parameter
  const [first = 0, second] = limits
  if (second === undefined) {
    return [{ ...asked, kind: bounds[0]?.direction === 'atLeast' ? 'atLeast' : 'atMost', value: first, unit }]
  }
  if (requirement.kind !== 'covers') return [{ ...asked, kind: 'between', min: first, max: second, unit }]
  if (first <= second) return [{ ...asked, kind: 'covers', min: first, max: second, unit }]
  // What is left of the two ends no longer makes an interval: each is asked for by itself.
  return [
    { ...asked, kind: 'atMost', value: first, unit },
    { ...asked, kind: 'atLeast', value: second, unit },
  ]
}

/** One hard requirement with its share of the loosening made. */
function relaxOne(condition: Condition, handles: readonly Handle[], amounts: readonly number[]): Requirement[] {
  const { requirement, parameter, test } = condition
  if (amounts.every((amount) => amount === 0)) return [requirement]
  const unstated = amounts[handles.findIndex((handle) => handle.kind === 'unstated')] ?? 0
  if (unstated === 2) return [{ ...requirement, importance: 'prefer' }]
  const asked: Asked = {
    parameter: requirement.parameter,
    importance: requirement.importance,
    acceptUnstated: requirement.acceptUnstated || unstated === 1,
  }
  switch (test.kind) {
    case 'bounds': {
      if (amounts.slice(0, -1).every((amount) => amount === 0)) return [{ ...requirement, ...asked }]
      const limits = test.bounds.map((bound, b) => limitAfter(condition, bound, amounts[b] ?? 0))
      return boundRequirements(condition, test.bounds, limits, asked)
    }
    case 'anyOf': {
      const values = valuesOf(parameter, test.mask | (amounts[0] ?? 0))
      if (amounts[0] === 0) return [{ ...requirement, ...asked }]
      return parameter.kind === 'boolean' ? [{ ...asked, kind: 'stated' }] : [{ ...asked, kind: 'anyOf', values }]
    }
    case 'allOf': {
      const left = test.mask & ~(amounts[0] ?? 0)
      if (left === 0) return [{ ...asked, kind: 'stated' }]
      return [{ ...asked, kind: 'allOf', values: valuesOf(parameter, left) }]
    }
    case 'stated':
      return [{ ...requirement, ...asked }]
  }
}

/** All requirements, wishes included, with the loosening made: ready to be sent again. */
export function relaxedRequirements(
  hard: readonly Condition[],
  soft: readonly Condition[],
  handles: readonly Handle[],
  loosening: Loosening,
): Requirement[] {
  const relaxed = hard.flatMap((condition, requirement) => {
    const own = handles.flatMap((handle, h) => (handle.requirement === requirement ? [{ handle, h }] : []))
    return relaxOne(
      condition,
      own.map(({ handle }) => handle),
      own.map(({ h }) => loosening[h] ?? 0),
    )
  })
  return [...relaxed, ...soft.map((condition) => condition.requirement)]
}
