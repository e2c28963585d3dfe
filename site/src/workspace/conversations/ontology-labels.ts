import type { Locale } from '@tradewind/schema/locales'
import { ontologyWords } from '@tradewind/schema/ontology'

/** The ontology's words that a page needs, in its reader's language: the whole of it would be too much to send. */
export interface OntologyLabels {
  readonly parameters: Readonly<Record<string, string>>
  /** By parameter and value code: `certificates:ce`. */
  readonly values: Readonly<Record<string, string>>
  readonly units: Readonly<Record<string, string>>
  readonly industries: Readonly<Record<string, string>>
}

const labelsOf = (words: Readonly<Record<string, { readonly label: string }>>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([code, { label }]) => [code, label]))

/** Made by the server. */
export function ontologyLabels(locale: Locale): OntologyLabels {
  const { parameters, values, units, industries } = ontologyWords(locale)
  return {
    parameters: labelsOf(parameters),
    values: Object.fromEntries(
      Object.entries(values).flatMap(([parameter, words]) =>
        Object.entries(words).map(([value, { label }]) => [`${parameter}:${value}`, label]),
      ),
    ),
    units: Object.fromEntries(Object.entries(units).map(([code, { symbol }]) => [code, symbol])),
    industries: labelsOf(industries),
  }
}
