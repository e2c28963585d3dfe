import {
  NOTHING_UNDERSTOOD,
  type Span,
  type Understanding,
  understanding,
} from '@tradewind/schema/contracts/understanding'
import { findParameter } from '@tradewind/schema/ontology'
import { convertWithin, dimensionOf, parseUnit, type UnitCode } from '@tradewind/schema/units'
import type { Reading } from './reading-shape.ts'

/** A model's finding is worth less than a rule's: the words are there, what they mean is its opinion. */
const CONFIDENCE = 0.6

/** Where the quoted words stand in the text, letter by letter; undefined when they do not. */
function spanOf(quote: string, text: string): Span | undefined {
  const start = text.indexOf(quote)
  return start < 0 || quote === '' ? undefined : { start, end: start + quote.length, text: quote }
}

/** Western digits of a text: full-width and Arabic ones are the same numbers. */
const digitsIn = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[^0-9]+/g, ' ')

/**
 * A number a model reports must be written in the words it quotes. Compared digit by digit, since 1.200 and
 * 1,200 and 1200 are one number; numbers written as words (2k, 三十) are left to the rules, which read them themselves.
 */
function stands(value: number | undefined, quote: string): boolean {
  if (value === undefined) return true
  const digits = String(Math.abs(value)).replace('.', '').replace(/^0+/, '')
  return digits === '' || digitsIn(quote).replaceAll(' ', '').includes(digits)
}

type Found = { readonly span: Span; readonly confidence: number }

function found<Finding extends { readonly quote: string }>(
  findings: readonly Finding[],
  text: string,
): (Omit<Finding, 'quote'> & Found)[] {
  return findings.flatMap(({ quote, ...rest }) => {
    const span = spanOf(quote, text)
    return span === undefined ? [] : [{ ...rest, span, confidence: CONFIDENCE }]
  })
}

const one = <Finding extends { readonly quote: string }>(finding: Finding | undefined, text: string) =>
  finding === undefined ? undefined : found([finding], text)[0]

/** The parameter as the contract has it; undefined when unit, values or kind do not belong to it. */
function parameterOf(
  reading: Reading['parameters'][number],
  text: string,
  locale: Understanding['language']['locale'],
): Understanding['parameters'] {
  const parameter = findParameter(reading.parameter)
  const span = spanOf(reading.quote, text)
  if (parameter === undefined || span === undefined) return []
  const base = { span, confidence: CONFIDENCE, parameter: parameter.code, negated: reading.negated ?? false }
  if (parameter.kind === 'boolean') return reading.value === undefined ? [] : [{ ...base, value: reading.value }]
  if ('values' in parameter) {
    const known: readonly string[] = parameter.values
    const values = (reading.values ?? []).filter((value) => known.includes(value))
    return values.length === 0 ? [] : [{ ...base, values }]
  }
  const { min, max } = reading
  if (min === undefined && max === undefined) return []
  if (!stands(min, reading.quote) || !stands(max, reading.quote)) return []
  const unit = reading.unit === undefined ? undefined : parseUnit(reading.unit, locale)
  const normalized = unit === undefined ? undefined : inStored(min, max, unit, parameter.unit)
  // A unit that belongs to another dimension means that the model took the number for something it is not.
  if (unit !== undefined && normalized === undefined) return []
  const bound = reading.bound ?? (min !== undefined && max !== undefined && min !== max ? 'between' : 'exactly')
  return [
    {
      ...base,
      bound,
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...(unit === undefined ? {} : { unit }),
      ...(normalized === undefined ? {} : { normalized }),
    },
  ]
}

/** The bounds in the parameter's stored unit; undefined when the unit measures something else. */
function inStored(min: number | undefined, max: number | undefined, from: UnitCode, to: UnitCode) {
  if (dimensionOf(from) !== dimensionOf(to)) return undefined
  return {
    ...(min === undefined ? {} : { min: convertWithin(min, from, to) }),
    ...(max === undefined ? {} : { max: convertWithin(max, from, to) }),
    unit: to,
  }
}

/**
 * A model's report as an understanding: only what stands in the text, word by word and number by number. The rest of
 * it is taken over from the rules' reading, which it is merged with next.
 */
export function checkedReading(reading: Reading, text: string, rules: Understanding): Understanding {
  const locale = rules.language.locale
  const joint = one(reading.joint, text)
  const quantity =
    reading.quantity !== undefined && stands(reading.quantity.value, reading.quantity.quote)
      ? one(reading.quantity, text)
      : undefined
  const budget =
    reading.budget !== undefined && stands(reading.budget.amount, reading.budget.quote)
      ? one(reading.budget, text)
      : undefined
  const country = one(reading.country, text)
  return understanding.parse({
    ...NOTHING_UNDERSTOOD,
    language: rules.language,
    intents:
      reading.intents.length === 0 ? rules.intents : reading.intents.map((code) => ({ code, confidence: CONFIDENCE })),
    industry: found(reading.industry, text),
    application: found(reading.application, text),
    category: found(reading.category, text),
    ...(joint === undefined ? {} : { joint }),
    parameters: reading.parameters.flatMap((parameter) => parameterOf(parameter, text, locale)),
    ...(quantity === undefined ? {} : { quantity }),
    ...(budget === undefined ? {} : { budget: { ...budget, bound: 'atMost' } }),
    ...(country === undefined ? {} : { country: { ...country, code: country.code.toUpperCase() } }),
    by: 'rules+model',
  })
}
