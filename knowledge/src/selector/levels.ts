import type { Parameter } from '@tradewind/schema/ontology'
import { valueCodes } from './value-sets.ts'

/**
 * Strength of an ordered value, as two numbers that each have to be enough. An IP class protects against dust (first
 * digit) and water (second digit) separately (IEC 60529): IP50 does not replace IP44. Other ordered enumerations have
 * one strength, their position, given twice.
 */
export function levelsOf(parameter: Parameter, value: string): readonly [number, number] {
  const digits = parameter.code === 'ipClass' ? /^IP(\d)(\d)$/.exec(value) : null
  if (digits !== null) return [Number(digits[1]), Number(digits[2])]
  const position = valueCodes(parameter).indexOf(value)
  return [position, position]
}

/** Values at least this strong in both respects, weakest first. */
export function valuesFrom(parameter: Parameter, levels: readonly [number, number]): string[] {
  return valueCodes(parameter).filter((value) => {
    const [first, second] = levelsOf(parameter, value)
    return first >= levels[0] && second >= levels[1]
  })
}
