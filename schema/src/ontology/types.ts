import type { UnitCode } from '../units/codes.ts'
import type { ParameterGroup } from './parameter.ts'
import type { PARAMETERS } from './parameters.ts'

export type { Dimension } from '../units/dimensions.ts'
export type {
  BooleanParameter,
  EnumParameter,
  NumberParameter,
  Parameter,
  ParameterGroup,
  ParameterKind,
  Preference,
  RangeParameter,
} from './parameter.ts'

export type ParameterCode = (typeof PARAMETERS)[number]['code']

/** A product's value for one parameter, numbers in the parameter's stored unit. */
export type SpecificationValue =
  | { readonly kind: 'range'; readonly min: number; readonly max: number }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'enum'; readonly value: string }
  | { readonly kind: 'enumSet'; readonly values: readonly string[] }
  | { readonly kind: 'boolean'; readonly value: boolean }

export type Specifications = Readonly<Partial<Record<ParameterCode, SpecificationValue>>>

export interface ParameterWords {
  readonly label: string
  /** Shorter form for a table head or a card; the label when there is none. */
  readonly short?: string
  /** One sentence that tells a buyer what the value means for the job. */
  readonly help: string
  /** How buyers write it, in lower case, inflected forms where the language has them. */
  readonly synonyms: readonly string[]
}

export interface ValueWords {
  readonly label: string
  readonly synonyms: readonly string[]
}

/** The ontology's words in one language; complete in each (a test proves it). */
export interface OntologyWords {
  readonly parameters: Readonly<Record<ParameterCode, ParameterWords>>
  /** Enumeration values by parameter code, then value code. */
  readonly values: Readonly<Record<string, Readonly<Record<string, ValueWords>>>>
  readonly groups: Readonly<Record<ParameterGroup, string>>
  /** Units: symbol as printed in this language and how buyers write it. */
  readonly units: Readonly<Record<UnitCode, { readonly symbol: string; readonly synonyms: readonly string[] }>>
  readonly categories: Readonly<Record<string, ValueWords>>
  readonly industries: Readonly<Record<string, ValueWords>>
  readonly booleans: { readonly yes: string; readonly no: string }
}
