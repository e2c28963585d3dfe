export { UNIT_CODES, type UnitCode } from './codes.ts'
export { convert, convertWithin, DimensionMismatch } from './conversion.ts'
export { DIMENSIONS, type Dimension, dimensionOf, UNITS, type UnitFacts } from './dimensions.ts'
export { displayUnit } from './display-unit.ts'
export { foldTerm, foldUnit } from './fold.ts'
export {
  formatInUnit,
  formatNumber,
  formatQuantity,
  isolate,
  joinRange,
  type QuantityFormat,
  type QuantityRange,
} from './formatting.ts'
export { parseUnit } from './parsing.ts'
export { convertForDisplay, decimalsOf, withoutNoise } from './rounding.ts'
export { UNIT_SYMBOLS } from './symbols.ts'
export { UNIT_SYNONYMS } from './synonyms/index.ts'
