import { findParameter, PARAMETERS } from './parameters.ts'
import type { ParameterCode, Specifications, SpecificationValue } from './types.ts'

/**
 * Position of a value in an ordered enumeration such as IP classes, weakest first; undefined when the enumeration has
 * no order or does not have the value.
 */
export function rankOf(code: string, value: string): number | undefined {
  const parameter = findParameter(code)
  if (parameter === undefined || !('values' in parameter) || parameter.ordered !== true) return undefined
  const rank = parameter.values.indexOf(value)
  return rank < 0 ? undefined : rank
}

/**
 * Negative when the first value is weaker, positive when stronger, 0 when equal; undefined when the two cannot be
 * ranked. IP classes are ranked by both digits only as far as the list goes: IP50 stands above IP44 (dust before
 * water), so a buyer who needs a certain water protection is better served by `ipProtects`.
 */
export function compareOrdered(code: string, first: string, second: string): number | undefined {
  const a = rankOf(code, first)
  const b = rankOf(code, second)
  return a === undefined || b === undefined ? undefined : a - b
}

/**
 * Whether an IP class gives at least the wanted protection, dust (first digit) and water (second digit) each on its
 * own, as IEC 60529 means it: IP50 does not replace IP44. False when either is no IP class.
 */
export function ipProtects(offered: string, wanted: string): boolean {
  const digits = (text: string) => /^IP(\d)(\d)$/.exec(text)?.slice(1).map(Number)
  const has = digits(offered)
  const needs = digits(wanted)
  if (has === undefined || needs === undefined) return false
  return needs.every((need, index) => (has[index] ?? -1) >= need)
}

/**
 * One spelling for one meaning, so that two products with the same data compare equal: the ends of a range in order,
 * a set in the enumeration's order and without doubles, parameters in the order of the parameter table.
 */
export function canonicalizeSpecifications(specifications: Specifications): Specifications {
  const entries = PARAMETERS.flatMap(({ code }) => {
    const value = specifications[code]
    return value === undefined ? [] : [[code, canonicalizeValue(code, value)] as const]
  })
  return Object.fromEntries(entries)
}

function canonicalizeValue(code: ParameterCode, value: SpecificationValue): SpecificationValue {
  if (value.kind === 'range' && value.min > value.max) return { kind: 'range', min: value.max, max: value.min }
  if (value.kind !== 'enumSet') return value
  const parameter = findParameter(code)
  const known: readonly string[] = parameter !== undefined && 'values' in parameter ? parameter.values : []
  const unknown = value.values.filter((entry) => !known.includes(entry)).sort()
  return { kind: 'enumSet', values: [...known.filter((entry) => value.values.includes(entry)), ...new Set(unknown)] }
}
