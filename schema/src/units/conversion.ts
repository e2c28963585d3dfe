import type { UnitCode } from './codes.ts'
import { type Dimension, UNITS } from './dimensions.ts'

/** Two units measure different things, so no factor leads from one to the other. */
export class DimensionMismatch extends Error {
  readonly code = 'UNIT.DIMENSION_MISMATCH'
  readonly from: UnitCode
  readonly to: UnitCode
  readonly fromDimension: Dimension
  readonly toDimension: Dimension

  constructor(from: UnitCode, to: UnitCode) {
    const fromDimension = UNITS[from].dimension
    const toDimension = UNITS[to].dimension
    super(`${from} measures ${fromDimension}, ${to} measures ${toDimension}`)
    this.name = 'DimensionMismatch'
    this.from = from
    this.to = to
    this.fromDimension = fromDimension
    this.toDimension = toDimension
  }
}

/**
 * The value in another unit, unrounded. Returns (never throws) a DimensionMismatch when the units measure
 * different things.
 */
export function convert(value: number, from: UnitCode, to: UnitCode): number | DimensionMismatch {
  if (from === to) return value
  if (UNITS[from].dimension !== UNITS[to].dimension) return new DimensionMismatch(from, to)
  return convertWithin(value, from, to)
}

/** Conversion for callers that know both units to be of one dimension, such as a unit and its display partner. */
export function convertWithin(value: number, from: UnitCode, to: UnitCode): number {
  if (from === to) return value
  const source = UNITS[from]
  const target = UNITS[to]
  if (source.offset === undefined && target.offset === undefined) return (value * source.factor) / target.factor
  return (value * source.factor + (source.offset ?? 0) - (target.offset ?? 0)) / target.factor
}
