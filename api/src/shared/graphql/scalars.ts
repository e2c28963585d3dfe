import { LOCALES, type Locale, type LocalizedText } from '@tradewind/schema/locales'
import { GraphQLError, Kind, type ValueNode, valueFromASTUntyped } from 'graphql'
import { builder } from '../../builder.ts'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
const DECIMAL = /^-?\d{1,15}(?:\.\d{1,8})?$/

function instant(value: unknown): Date {
  const date = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : undefined
  if (date === undefined || Number.isNaN(date.getTime())) {
    throw new GraphQLError('a DateTime is an ISO 8601 instant with offset, such as 2026-11-21T09:30:00Z')
  }
  return date
}

function day(value: unknown): Date {
  const date = typeof value === 'string' && DAY.test(value) ? new Date(`${value}T00:00:00Z`) : undefined
  // 2026-02-31 parses as March: only a date that prints the same again is one.
  if (date === undefined || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new GraphQLError('a Date is a calendar day such as 2026-11-21')
  }
  return date
}

function decimal(value: unknown): string {
  if (typeof value === 'string' && DECIMAL.test(value)) return value
  throw new GraphQLError('a Decimal is a string such as "1234.50"')
}

function localizedText(value: unknown): LocalizedText {
  const fits =
    value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.entries(value).every(([key, text]) => LOCALES.includes(key as Locale) && typeof text === 'string')
  if (fits) return value as LocalizedText
  throw new GraphQLError(`a LocalizedText maps locales (${LOCALES.join(', ')}) to texts`)
}

const literal =
  <Output>(parse: (value: unknown) => Output) =>
  (node: ValueNode) =>
    parse(node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node))

builder.scalarType('DateTime', {
  description: 'An instant, ISO 8601 in UTC.',
  serialize: (value) => value.toISOString(),
  parseValue: instant,
  parseLiteral: literal(instant),
})

builder.scalarType('Date', {
  description: 'A calendar day, ISO 8601.',
  serialize: (value) => value.toISOString().slice(0, 10),
  parseValue: day,
  parseLiteral: literal(day),
})

builder.scalarType('Decimal', {
  description: 'An exact decimal number, as a string.',
  serialize: (value) => String(value),
  parseValue: decimal,
  parseLiteral: literal(decimal),
})

builder.scalarType('JSON', { serialize: (value) => value, parseValue: (value) => value })

builder.scalarType('LocalizedText', {
  description: 'A map of locale to text; a missing locale is not translated.',
  serialize: (value) => value,
  parseValue: localizedText,
  parseLiteral: literal(localizedText),
})
