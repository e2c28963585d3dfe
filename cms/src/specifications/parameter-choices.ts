import { DEFAULT_LOCALE, isLocale } from '@tradewind/schema/locales'
import { ontologyWords, PARAMETERS, type ParameterKind } from '@tradewind/schema/ontology'

/** A parameter as the editor offers it, in the admin's language. */
export interface ParameterChoice {
  readonly code: string
  readonly label: string
  readonly group: string
  readonly kind: ParameterKind
  /** Symbol of the unit values are kept in; absent for parameters without one. */
  readonly unit?: string
  readonly values?: readonly { readonly value: string; readonly label: string }[]
}

/** All parameters of the ontology in its own order. */
export function parameterChoices(language: string): readonly ParameterChoice[] {
  const words = ontologyWords(isLocale(language) ? language : DEFAULT_LOCALE)
  return PARAMETERS.map((parameter) => ({
    code: parameter.code,
    label: words.parameters[parameter.code].label,
    group: words.groups[parameter.group],
    kind: parameter.kind,
    ...('unit' in parameter ? { unit: words.units[parameter.unit].symbol } : {}),
    ...('values' in parameter
      ? {
          values: parameter.values.map((value) => ({
            value,
            label: words.values[parameter.code]?.[value]?.label ?? value,
          })),
        }
      : {}),
  }))
}
