import type { Parameter } from '@tradewind/schema/ontology'
import { convertWithin, dimensionOf, parseUnit, UNIT_CODES, type UnitCode, withoutNoise } from '@tradewind/schema/units'

/** What a number came in, and how to bring it to the unit the catalogue stores. */
export interface StoredScale {
  readonly toStored: (value: number) => number
  /** A difference between two values: on temperature scales the zero drops out. */
  readonly differenceToStored: (value: number) => number
}

export type UnitFault = 'unknown-unit' | 'unit-mismatch'

/** The unit meant by a code (`lbf.ft`) or by what a buyer writes (`lbf·ft`, `Nm`); undefined when it is none. */
function readUnit(written: string): UnitCode | undefined {
  return (UNIT_CODES as readonly string[]).includes(written) ? (written as UnitCode) : parseUnit(written)
}

/** How values in this unit become stored ones of the parameter, or why they cannot. */
export function scaleFor(parameter: Parameter, written: string): StoredScale | UnitFault {
  if (!('unit' in parameter)) return 'unit-mismatch'
  const unit = readUnit(written)
  if (unit === undefined) return 'unknown-unit'
  if (dimensionOf(unit) !== parameter.dimension) return 'unit-mismatch'
  // Without noise, so that the same quantity asked in two units ties with the same products.
  const toStored = (value: number): number => withoutNoise(convertWithin(value, unit, parameter.unit))
  return { toStored, differenceToStored: (value) => withoutNoise(toStored(value) - toStored(0)) }
}

/** On an interval scale zero is a convention: ratios and percentages of a value mean nothing. */
export function isIntervalScale(parameter: Parameter): boolean {
  return 'dimension' in parameter && parameter.dimension === 'temperature'
}

/** Absolute zero in °C for temperatures (all are stored in °C), 0 for everything else the trade measures. */
export function lowestOf(parameter: Parameter): number {
  return isIntervalScale(parameter) ? -273.15 : 0
}
