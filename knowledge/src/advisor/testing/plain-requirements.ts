import { type Requirement, requirement } from '@tradewind/schema/contracts/selector'
import type { Understanding, UnderstoodParameter } from '@tradewind/schema/contracts/understanding'
import { findParameter } from '@tradewind/schema/ontology'

function one(found: UnderstoodParameter): object | undefined {
  const parameter = findParameter(found.parameter)
  if (parameter === undefined) return undefined
  const asked = { parameter: parameter.code }
  const { min, max, unit } = { unit: found.unit, ...found }
  if (parameter.kind === 'boolean') return { kind: 'equals', ...asked, value: (found.value ?? true) !== found.negated }
  if (parameter.kind === 'enum' || parameter.kind === 'enumSet') {
    const values = found.values ?? []
    if (found.negated) return { kind: 'anyOf', ...asked, values: parameter.values.filter((it) => !values.includes(it)) }
    if (parameter.kind === 'enumSet') return { kind: 'allOf', ...asked, values }
    return parameter.ordered
      ? { kind: 'atLeastLevel', ...asked, value: values[0] }
      : { kind: 'anyOf', ...asked, values }
  }
  if (found.negated || unit === undefined || !('unit' in parameter)) return undefined
  const low = min ?? max
  if (low === undefined) return undefined
  if (parameter.kind === 'range') {
    if (found.bound === 'atLeast' || found.bound === 'atMost') return { kind: 'atLeast', ...asked, value: low, unit }
    return { kind: 'covers', ...asked, min: low, max: max ?? low, unit }
  }
  if (found.bound === 'atLeast' || found.bound === 'atMost') return { kind: found.bound, ...asked, value: low, unit }
  if (found.bound === 'between') return { kind: 'between', ...asked, min: low, max: max ?? low, unit }
  if (parameter.prefer === 'none' || found.bound === 'about') return { kind: 'about', ...asked, value: low, unit }
  return { kind: parameter.prefer === 'higher' ? 'atLeast' : 'atMost', ...asked, value: low, unit }
}

export function plainRequirements(understood: Understanding): readonly Requirement[] {
  const sets = (['certificates', 'protocols'] as const).flatMap((parameter) => {
    const values = understood[parameter].filter(({ negated }) => !negated).map(({ code }) => code)
    return values.length === 0 ? [] : [{ kind: 'allOf', parameter, values }]
  })
  return [...understood.parameters.flatMap((found) => one(found) ?? []), ...sets].flatMap(
    (it) => requirement.safeParse(it).data ?? [],
  )
}
