import { type Requirement, type RequirementInput, requirement } from '@tradewind/schema/contracts/selector'
import type { Understanding, UnderstoodParameter } from '@tradewind/schema/contracts/understanding'
import { findParameter } from '@tradewind/schema/ontology'

type Asked = { readonly parameter: string }

/** A choice: one that is not wanted leaves the others; of an ordered one the least is asked. */
function ofChoice(
  found: UnderstoodParameter,
  parameter: { readonly kind: 'enum' | 'enumSet'; readonly values: readonly string[]; readonly ordered?: true },
  asked: Asked,
): RequirementInput | undefined {
  const values = found.values ?? []
  const [first] = values
  if (first === undefined) return undefined
  if (found.negated) {
    const others = parameter.values.filter((value) => !values.includes(value))
    return others.length === 0 ? undefined : { kind: 'anyOf', ...asked, values: others }
  }
  if (parameter.kind === 'enumSet') return { kind: 'allOf', ...asked, values: [...values] }
  if (parameter.ordered === true) {
    const level = levelOf(parameter.values, first)
    return level === undefined ? undefined : { kind: 'atLeastLevel', ...asked, value: level }
  }
  return { kind: 'anyOf', ...asked, values: [...values] }
}

/** The class asked for, or the weakest we have that protects as well in both digits: who asks for IP55 needs IP65. */
function levelOf(levels: readonly string[], wanted: string): string | undefined {
  const digits = (level: string) => [...level.replace(/\D/g, '')].map(Number)
  const needs = digits(wanted)
  return levels.includes(wanted)
    ? wanted
    : levels.find((level) => needs.every((need, index) => (digits(level)[index] ?? -1) >= need))
}

/** What is wanted of one parameter, in the selector's words; undefined when it is not enough to ask for. */
function ofParameter(found: UnderstoodParameter): RequirementInput | undefined {
  const parameter = findParameter(found.parameter)
  if (parameter === undefined) return undefined
  const asked = { parameter: parameter.code }
  if (parameter.kind === 'boolean') return { kind: 'equals', ...asked, value: (found.value ?? true) !== found.negated }
  if ('values' in parameter) return ofChoice(found, parameter, asked)
  const unit = found.unit ?? parameter.unit
  const { min, max, bound } = found
  const low = min ?? max
  if (found.negated || low === undefined) return undefined
  if (parameter.kind === 'range') {
    // "Up to 80" asks for a range that reaches 80, as "at least 80" does.
    return bound === 'atLeast' || bound === 'atMost'
      ? { kind: 'atLeast', ...asked, value: low, unit }
      : { kind: 'covers', ...asked, min: low, max: max ?? low, unit }
  }
  if (bound === 'atLeast' || bound === 'atMost') return { kind: bound, ...asked, value: low, unit }
  if (bound === 'between') return { kind: 'between', ...asked, min: low, max: max ?? low, unit }
  if (parameter.prefer === 'none' || bound === 'about') return { kind: 'about', ...asked, value: low, unit }
  // "Accuracy 3 %", "900 rpm": nobody minds it better.
  return { kind: parameter.prefer === 'higher' ? 'atLeast' : 'atMost', ...asked, value: low, unit }
}

/** Understood parameters as requirements of the selector; what its contract would refuse is left out. */
export function toRequirements(parameters: readonly UnderstoodParameter[]): readonly Requirement[] {
  return parameters.flatMap((found) => {
    const asked = ofParameter(found)
    return asked === undefined ? [] : (requirement.safeParse(asked).data ?? [])
  })
}

/** All that a reading asks of a product: its parameters, certificates and protocols. */
export function requirementsOf(understood: Understanding): readonly Requirement[] {
  const sets = (['certificates', 'protocols'] as const).flatMap((code) => {
    const known = valuesOf(code)
    const wanted = understood[code].filter((it) => !it.negated && known.includes(it.code)).map((it) => it.code)
    return wanted.length === 0 ? [] : [requirement.parse({ kind: 'allOf', parameter: code, values: wanted })]
  })
  return [...toRequirements(understood.parameters), ...sets]
}

function valuesOf(code: string): readonly string[] {
  const parameter = findParameter(code)
  return parameter !== undefined && 'values' in parameter ? parameter.values : []
}
