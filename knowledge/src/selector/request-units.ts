import type { Parameter } from '@tradewind/schema/ontology'
import {
  convertWithin,
  decimalsOf,
  dimensionOf,
  parseUnit,
  UNIT_CODES,
  type UnitCode,
  withoutNoise,
} from '@tradewind/schema/units'

/** What a number came in, and how to bring it to the unit the catalogue stores. */
export interface StoredScale {
  readonly toStored: (value: number) => number
  /** A difference between two values: on temperature scales the zero drops out. */
  readonly differenceToStored: (value: number) => number
  /**
   * How exactly a value written in this unit names a stored one: 14.75 lbf·ft means 20 N·m (it is 19.998), and who
   * reads "18.4–81 lbf·ft" on a card and asks for just that means the card's 25–110 N·m. Half of the last written
   * digit, at most 1 % (half a kelvin on temperature scales); nothing when it is written in the stored unit.
   */
  readonly grainOf: (value: number) => number
}

/** The share of a value that showing it in another unit may round away. */
const MOST_GRAIN = 0.01

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
  const differenceToStored = (value: number): number => withoutNoise(toStored(value) - toStored(0))
  const grainOf = (value: number): number => {
    if (unit === parameter.unit) return 0
    const most = isIntervalScale(parameter) ? 0.5 : Math.abs(toStored(value)) * MOST_GRAIN
    return Math.min(differenceToStored(0.5 * 10 ** -decimalsOf(value)), most)
  }
  return { toStored, differenceToStored, grainOf }
}

/** On an interval scale zero is a convention: ratios and percentages of a value mean nothing. */
export function isIntervalScale(parameter: Parameter): boolean {
  return 'dimension' in parameter && parameter.dimension === 'temperature'
}

/** Absolute zero in °C for temperatures (all are stored in °C), 0 for everything else the trade measures. */
export function lowestOf(parameter: Parameter): number {
  return isIntervalScale(parameter) ? -273.15 : 0
}
