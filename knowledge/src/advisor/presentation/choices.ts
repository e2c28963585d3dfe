import { APPLICATIONS, STRENGTH_CLASSES } from '@tradewind/schema/contracts/selector'
import type { Locale } from '@tradewind/schema/locales'
import {
  findParameter,
  formatSpecification,
  INDUSTRIES,
  ontologyWords,
  type Parameter,
  valueLabel,
} from '@tradewind/schema/ontology'
import { isolate } from '@tradewind/schema/units'
import type { CalculationCode } from '../../calculations/calculation.ts'
import { type CatalogueIndex, isStated } from '../../selector/columns.ts'
import { phrasesOf } from '../../selector/texts/index.ts'
import { valueCodes } from '../../selector/value-sets.ts'
import { advisorPhrases } from '../texts/advisor-phrases.ts'
import { type Audience, countryName } from './fact-text.ts'

export interface Choice {
  readonly code: string
  readonly label: string
}

/** More than these nobody reads. */
const MOST_CHOICES = 12
const MOST_NUMBERS = 4

/** Where buyers of a language mostly are; any other country can be typed. */
const COUNTRIES: Readonly<Record<Locale, readonly string[]>> = {
  en: ['US', 'GB', 'IN', 'CA', 'AU'],
  zh: ['CN', 'SG', 'MY'],
  es: ['ES', 'MX', 'CO', 'CL', 'AR'],
  ar: ['AE', 'SA', 'EG', 'QA', 'KW'],
  ja: ['JP'],
  de: ['DE', 'AT', 'CH'],
  pt: ['BR', 'PT'],
}

function categoryChoices(index: CatalogueIndex, positions: readonly number[], locale: Locale): Choice[] {
  const codes = new Set(positions.map((at) => index.products[at]?.publication.category))
  return [...codes].flatMap((code) =>
    code === undefined
      ? []
      : [{ code: `set:category:${code}`, label: ontologyWords(locale).categories[code]?.label ?? code }],
  )
}

/** A few of the figures that occur, from the strictest to the easiest. */
function numberChoices(parameter: Parameter, values: readonly number[], { locale, unitSystem }: Audience): Choice[] {
  if (parameter.kind !== 'number') return []
  const verb = parameter.prefer === 'higher' ? 'least' : 'most'
  const sorted = [...new Set(values)].sort((a, b) => a - b)
  const step = Math.max(1, Math.ceil(sorted.length / MOST_NUMBERS))
  return sorted
    .filter((_value, n) => n % step === 0)
    .map((value) => ({
      code: `${verb}:${parameter.code}:${value}`,
      label: formatSpecification(parameter.code, { kind: 'number', value }, locale, unitSystem),
    }))
}

function parameterChoices(
  index: CatalogueIndex,
  positions: readonly number[],
  code: string,
  audience: Audience,
): Choice[] {
  const parameter = findParameter(code)
  const column = index.columns.get(code)
  const { locale } = audience
  if (parameter === undefined || column === undefined) return []
  const stating = positions.filter((at) => isStated(column, at))
  if (parameter.kind === 'boolean') {
    const { yes, no } = advisorPhrases(locale).choice
    return [
      { code: `want:${code}:yes`, label: yes },
      { code: `any:${code}`, label: no },
    ]
  }
  if (parameter.kind === 'number')
    return numberChoices(
      parameter,
      stating.map((at) => column.upper[at] ?? 0),
      audience,
    )
  if (parameter.kind === 'range') return []
  return valueCodes(parameter).flatMap((value, bit) => {
    const occurs = stating.some((at) => ((column.mask[at] ?? 0) & (1 << bit)) !== 0)
    return occurs ? [{ code: `want:${code}:${value}`, label: isolate(valueLabel(code, value, locale), locale) }] : []
  })
}

function ownChoices(field: string, index: CatalogueIndex, positions: readonly number[], audience: Audience): Choice[] {
  const { locale } = audience
  switch (field) {
    case 'industry':
      return INDUSTRIES.map((code) => ({
        code: `set:industry:${code}`,
        label: ontologyWords(locale).industries[code]?.label ?? code,
      }))
    case 'application':
      return APPLICATIONS.map((code) => ({
        code: `set:application:${code}`,
        label: phrasesOf(locale).application[code],
      }))
    case 'category':
      return categoryChoices(index, positions, locale)
    case 'strengthClass':
      return STRENGTH_CLASSES.map((code) => ({ code: `set:strengthClass:${code}`, label: isolate(code, locale) }))
    case 'country':
      return COUNTRIES[locale].map((code) => ({ code: `set:country:${code}`, label: countryName(code, locale) }))
    case 'quantity':
    case 'joint':
    case 'tighteningsPerShift':
    case 'toolsAtOnce':
      return []
    default:
      return parameterChoices(index, positions, field, audience)
  }
}

/** Fields for which "does not matter" is a better way out than "I don't know". */
const canBeAny = (field: string): boolean => field === 'category' || findParameter(field)?.kind !== undefined

/** What can be answered to a question by pressing, with a way out at the end. */
export function questionChoices(
  field: string,
  index: CatalogueIndex,
  positions: readonly number[],
  audience: Audience,
): Choice[] {
  const { choice } = advisorPhrases(audience.locale)
  const choices = ownChoices(field, index, positions, audience).slice(0, MOST_CHOICES - 1)
  if (field === 'country' || field === 'quantity' || findParameter(field)?.kind === 'boolean') return choices
  const isAny = canBeAny(field) && field !== 'torqueRange'
  return [
    ...choices,
    isAny ? { code: `any:${field}`, label: choice.any } : { code: `unknown:${field}`, label: choice.unknown },
  ]
}

/** A choice code with the words on its button. */
export function nextChoice(code: string, locale: Locale): Choice {
  const { choice } = advisorPhrases(locale)
  const [verb, first = ''] = code.split(':')
  switch (verb) {
    case 'calculate':
      return { code, label: choice.calculate[first as CalculationCode] }
    case 'pick':
      return { code, label: isolate(first, locale) }
    case 'consent':
      return { code, label: first === 'yes' ? choice.yes : choice.no }
    case 'compare':
    case 'quote':
    case 'person':
    case 'restart':
    case 'decline_contact':
      return { code, label: choice[verb] }
    default:
      return { code, label: code }
  }
}
