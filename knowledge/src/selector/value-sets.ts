import type { Parameter } from '@tradewind/schema/ontology'

const BOOLEAN_VALUES = ['false', 'true'] as const

/** Value codes of an enumeration or boolean, in bit order; empty for numbers and ranges. */
export function valueCodes(parameter: Parameter): readonly string[] {
  if (parameter.kind === 'boolean') return BOOLEAN_VALUES
  return parameter.kind === 'enum' || parameter.kind === 'enumSet' ? parameter.values : []
}

/** Bits of the values known to the parameter. */
export function maskOf(parameter: Parameter, values: readonly string[]): number {
  const codes = valueCodes(parameter)
  let mask = 0
  for (const value of values) {
    const bit = codes.indexOf(value)
    if (bit >= 0) mask |= 1 << bit
  }
  return mask
}

/** Value codes of the bits, weakest first. */
export function valuesOf(parameter: Parameter, mask: number): string[] {
  return valueCodes(parameter).filter((_code, bit) => (mask & (1 << bit)) !== 0)
}
