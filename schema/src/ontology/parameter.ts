import type { UnitCode } from '../units/codes.ts'
import type { Dimension } from '../units/dimensions.ts'

export type ParameterGroup =
  | 'performance'
  | 'mechanical'
  | 'power'
  | 'control'
  | 'connectivity'
  | 'environment'
  | 'compliance'
  | 'service'

interface ParameterBase {
  readonly code: string
  readonly group: ParameterGroup
}

/** How a better value lies: tells the selector and the comparison which way is "more than asked for". */
export type Preference = 'higher' | 'lower' | 'none'

export interface RangeParameter extends ParameterBase {
  readonly kind: 'range'
  readonly dimension: Dimension
  /** The unit every stored value is in. */
  readonly unit: UnitCode
  /** Printed as a metric thread ("M6–M12", ISO 261), a designation that no unit system converts. */
  readonly notation?: 'metricThread'
}

export interface NumberParameter extends ParameterBase {
  readonly kind: 'number'
  readonly dimension: Dimension
  readonly unit: UnitCode
  readonly prefer: Preference
  /** Written with a leading ± (an accuracy of 3 % means plus or minus 3 %). */
  readonly plusMinus?: true
}

export interface EnumParameter extends ParameterBase {
  readonly kind: 'enum' | 'enumSet'
  /** Codes of the possible values. */
  readonly values: readonly string[]
  /** True when the values are written from weakest to strongest, as IP classes are. */
  readonly ordered?: true
}

export interface BooleanParameter extends ParameterBase {
  readonly kind: 'boolean'
}

export type Parameter = RangeParameter | NumberParameter | EnumParameter | BooleanParameter
export type ParameterKind = Parameter['kind']
