/** The ontology for client islands: everything of `./index.ts` that does not carry the words of all languages. */
export { CATEGORIES, type CategoryCode, INDUSTRIES, type IndustryCode } from './categories.ts'
export { loadOntologyWords } from './loading.ts'
export { canonicalizeSpecifications, compareOrdered, ipProtects, rankOf } from './order.ts'
export { findParameter, PARAMETERS } from './parameters.ts'
export {
  formatSpecificationIn,
  joinLabels,
  parameterLabelIn,
  parameterShortLabelIn,
  valueLabelIn,
} from './specification.ts'
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
