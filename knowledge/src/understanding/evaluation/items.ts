import type { Understanding } from '@tradewind/schema/contracts/understanding'
import { addDays } from '../recognise/calendar.ts'
import type { Expectation } from './expectation.ts'

/** Fields of the report, in its order. */
export const FIELDS = [
  'language',
  'intent',
  'industry',
  'application',
  'category',
  'joint',
  'parameters',
  'quantity',
  'budget',
  'certificates',
  'protocols',
  'country',
  'incoterm',
  'deadline',
  'contact',
  'competitor',
  'models',
  'comparison',
  'corrections',
  'unknown',
  'unrecognised',
  'spans',
] as const
export type Field = (typeof FIELDS)[number]

/** What is compared: per field a set of strings, each of which is right or wrong as a whole. */
export type Items = Readonly<Partial<Record<Field, readonly string[]>>>

const join = (...parts: readonly (string | number | undefined)[]): string => parts.map((part) => part ?? '-').join(' ')
const coded = ({ code, negated }: { readonly code: string; readonly negated: boolean }): string =>
  `${negated ? '!' : ''}${code}`
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** Eight significant digits: what converting leaves over is no difference. */
const figure = (value: number | undefined): string => (value === undefined ? '-' : String(Number(value.toPrecision(8))))

interface ParameterLike {
  readonly parameter: string
  readonly bound?: string | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly unit?: string | undefined
  readonly tolerancePercent?: number | undefined
  readonly values?: readonly string[] | undefined
  readonly value?: boolean | undefined
  readonly negated?: boolean | undefined
}

function parameterItem(read: ParameterLike): string {
  if (read.values !== undefined)
    return `${read.negated ? '!' : ''}${read.parameter}=${[...read.values].sort().join('|')}`
  if (read.value !== undefined) return `${read.parameter}=${read.value && read.negated !== true}`
  const tolerance = read.tolerancePercent === undefined ? '' : ` ±${figure(read.tolerancePercent)}%`
  return `${read.parameter} ${join(read.bound, figure(read.min), figure(read.max), read.unit)}${tolerance}`
}

const PHONE = /[^\d+]/g

function contactItems(contact: Readonly<Partial<Record<string, string>>>): string[] {
  return Object.entries(contact).flatMap(([part, value]) =>
    value === undefined
      ? []
      : [
          `${part} ${part === 'phone' ? value.replace(PHONE, '').replace(/^00/, '+') : plain(value).replace(/[.,]/g, '')}`,
        ],
  )
}

interface BudgetLike {
  readonly amount: number
  readonly min?: number | undefined
  readonly currency?: string | undefined
  readonly bound?: string | undefined
  readonly per?: string | undefined
}

const budgetItem = ({ amount, min, currency, bound = 'atMost', per = 'total' }: BudgetLike): string =>
  join(bound, figure(min), figure(amount), currency, per)

const dateOf = (
  { date, days }: { readonly date?: string | undefined; readonly days?: number | undefined },
  today: string,
): string => date ?? addDays(today, days ?? 0)

/** What an understanding says, as items. */
export function itemsFound(read: Understanding, today: string): Items {
  const { quantity, budget, country, incoterm, deadline, joint, comparison } = read
  return {
    language: [read.language.locale],
    intent: read.intents.map(({ code }) => code),
    industry: read.industry.map(coded),
    application: read.application.map(coded),
    category: read.category.map(coded),
    joint: joint === undefined ? [] : [join(joint.thread, joint.strengthClass, joint.friction)],
    parameters: read.parameters.map(parameterItem),
    quantity: quantity === undefined ? [] : [join(quantity.value, quantity.max)],
    budget: budget === undefined ? [] : [budgetItem(budget)],
    certificates: read.certificates.map(coded).map(plain),
    protocols: read.protocols.map(coded),
    country: country === undefined ? [] : [country.code],
    incoterm: incoterm === undefined ? [] : [join(incoterm.code, plain(incoterm.place ?? '-'))],
    deadline: deadline === undefined ? [] : [dateOf(deadline, today)],
    contact: contactItems(Object.fromEntries(Object.entries(read.contact).map(([part, said]) => [part, said?.value]))),
    competitor: read.competitor.map(({ brand, model }) => plain(join(brand, model))),
    models: read.models.map(({ sku, negated }) => `${negated ? '!' : ''}${sku}`),
    comparison:
      comparison === undefined
        ? []
        : [
            ...(comparison.reference === undefined ? [] : [`than ${plain(comparison.reference)}`]),
            ...comparison.wishes.map(({ parameter, direction }) => join(parameter, direction)),
          ],
    corrections: read.corrections.map(({ field }) => field),
    unknown: read.unknown.map(({ field }) => field ?? '?'),
  }
}

/** What is expected, as items. Fields left out expect nothing. */
export function itemsExpected(expected: Expectation, today: string): Items {
  const { quantity, budget, country, incoterm, deadline, joint, comparison } = expected
  return {
    language: expected.language === undefined ? [] : [expected.language],
    intent: expected.intent ?? [],
    industry: expected.industry ?? [],
    application: expected.application ?? [],
    category: expected.category ?? [],
    joint: joint === undefined ? [] : [join(joint.thread, joint.strengthClass, joint.friction)],
    parameters: (expected.parameters ?? []).map(parameterItem),
    quantity:
      quantity === undefined
        ? []
        : [typeof quantity === 'number' ? join(quantity, undefined) : join(quantity.value, quantity.max)],
    budget: budget === undefined ? [] : [budgetItem(budget)],
    certificates: (expected.certificates ?? []).map(plain),
    protocols: expected.protocols ?? [],
    country: country === undefined ? [] : [country],
    incoterm: incoterm === undefined ? [] : [join(incoterm.code, plain(incoterm.place ?? '-'))],
    deadline: deadline === undefined ? [] : [dateOf(deadline, today)],
    contact: contactItems(expected.contact ?? {}),
    competitor: (expected.competitor ?? []).map(({ brand, model }) => plain(join(brand, model))),
    models: expected.models ?? [],
    comparison:
      comparison === undefined
        ? []
        : [
            ...(comparison.reference === undefined ? [] : [`than ${plain(comparison.reference)}`]),
            ...Object.entries(comparison.wishes).map(([parameter, direction]) => join(parameter, direction)),
          ],
    corrections: expected.corrections ?? [],
    unknown: expected.unknown ?? [],
  }
}
