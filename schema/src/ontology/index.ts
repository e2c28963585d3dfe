export { CATEGORIES, type CategoryCode, INDUSTRIES, type IndustryCode } from './categories.ts'
export { findParameter, PARAMETERS } from './parameters.ts'
export type {
  BooleanParameter,
  Dimension,
  EnumParameter,
  NumberParameter,
  OntologyWords,
  Parameter,
  ParameterCode,
  ParameterGroup,
  ParameterKind,
  ParameterWords,
  Preference,
  RangeParameter,
  Specifications,
  SpecificationValue,
  ValueWords,
} from './types.ts'
