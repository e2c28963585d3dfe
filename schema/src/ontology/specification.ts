import type { Locale, UnitSystem } from '../locales.ts'
import { formatNumber, formatQuantity, isolate, joinRange } from '../units/formatting.ts'
import { findParameter } from './parameters.ts'
import type { OntologyWords, ParameterCode, RangeParameter, SpecificationValue } from './types.ts'

/** The parameter's name in the language of the words; the code itself for a parameter that is none of ours. */
export function parameterLabelIn(words: OntologyWords, code: string): string {
  return words.parameters[code as ParameterCode]?.label ?? code
}

/** The parameter's short name, for table heads and cards; the label when there is no shorter one. */
export function parameterShortLabelIn(words: OntologyWords, code: string): string {
  return words.parameters[code as ParameterCode]?.short ?? parameterLabelIn(words, code)
}

/** The name of an enumeration value; the code itself for one that is none of ours. */
export function valueLabelIn(words: OntologyWords, code: string, value: string): string {
  return words.values[code]?.[value]?.label ?? value
}

/** ISO 261 designation: M10, M6–M12. Latin in every language, so it is isolated where the page runs right to left. */
function formatThread(value: { readonly min: number; readonly max: number }, locale: Locale): string {
  const min = `M${formatNumber(value.min, 'en')}`
  const max = `M${formatNumber(value.max, 'en')}`
  return isolate(min === max ? min : joinRange(min, max, locale), locale)
}

function formatRange(
  value: { readonly min: number; readonly max: number },
  parameter: RangeParameter,
  locale: Locale,
  unitSystem: UnitSystem,
): string {
  if (parameter.notation === 'metricThread') return formatThread(value, locale)
  return formatQuantity(value.min === value.max ? value.min : value, parameter.unit, locale, unitSystem)
}

/**
 * A list in a table, without the "and" that Intl.ListFormat puts into Spanish, German and Portuguese lists. Arabic has
 * its own comma, Chinese and Japanese the enumeration comma.
 */
const LIST_SEPARATOR: Readonly<Record<Locale, string>> = {
  en: ', ',
  zh: '、',
  es: ', ',
  ar: '، ',
  ja: '、',
  de: ', ',
  pt: ', ',
}

/** Several values side by side: "EtherNet/IP, PROFINET", "EtherNet/IP、PROFINET". */
export function joinLabels(labels: readonly string[], locale: Locale): string {
  return labels.join(LIST_SEPARATOR[locale])
}

/**
 * A product's value as a buyer reads it, in the words given. Numbers are converted to the unit system and rounded as
 * formatQuantity says. A parameter that is none of ours, or a value of another kind than its parameter, still prints:
 * a page never breaks on data of a later version.
 */
export function formatSpecificationIn(
  words: OntologyWords,
  code: string,
  value: SpecificationValue,
  locale: Locale,
  unitSystem: UnitSystem,
): string {
  const parameter = findParameter(code)
  switch (value.kind) {
    case 'range':
      return parameter?.kind === 'range'
        ? formatRange(value, parameter, locale, unitSystem)
        : formatQuantity(value, 'count', locale, unitSystem)
    case 'number':
      return parameter?.kind === 'number'
        ? formatQuantity(value.value, parameter.unit, locale, unitSystem, { plusMinus: parameter.plusMinus === true })
        : formatQuantity(value.value, 'count', locale, unitSystem)
    case 'enum':
      return isolate(valueLabelIn(words, code, value.value), locale)
    case 'enumSet':
      return joinLabels(
        value.values.map((entry) => isolate(valueLabelIn(words, code, entry), locale)),
        locale,
      )
    case 'boolean':
      return value.value ? words.booleans.yes : words.booleans.no
  }
}
