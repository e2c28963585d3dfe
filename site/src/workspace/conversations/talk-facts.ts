import { LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { countryName, formatCount, formatExactAmount } from '../format/figures.ts'
import type { Reader } from '../ui/reader.ts'
import type { OntologyLabels } from './ontology-labels.ts'
import type { ConversationFacts, StatedParameter } from './stated-facts.ts'

export interface FactLine {
  readonly key: string
  readonly label: string
  readonly text: string
}

/** What a buyer said, line by line in the reader's language. Codes nobody knows any more stay readable. */
export function factLines(
  { t, locale, date }: Pick<Reader, 't' | 'locale' | 'date'>,
  facts: ConversationFacts,
  labels: OntologyLabels,
): readonly FactLine[] {
  const line = (key: keyof typeof LABELS, text: string | undefined): FactLine[] =>
    text === undefined || text === '' ? [] : [{ key, label: t(LABELS[key]), text }]
  const summarised = (field: string): string | undefined => facts.summary?.find((fact) => fact.field === field)?.text
  const { budget, deadline, quantity, industry, country } = facts
  const said = [
    ...line('industry', industry === undefined ? undefined : (labels.industries[industry] ?? industry)),
    ...line('application', summarised('application') ?? facts.application?.replaceAll('-', ' ')),
    ...(facts.parameters ?? []).map((parameter) => ({
      key: parameter.code,
      label: labels.parameters[parameter.code] ?? parameter.code,
      text: parameterText(parameter, labels, (value) => formatCount(value, locale)),
    })),
    ...line('quantity', quantity === undefined ? undefined : formatCount(quantity, locale)),
    ...line('budget', budget && t(`workspaceConversations:facts.${budget.per}`, { amount: budgetText(budget) })),
    ...line('country', country === undefined ? undefined : countryName(country, locale)),
    ...line(
      'deadline',
      deadline?.date !== undefined
        ? date(deadline.date)
        : deadline?.days !== undefined
          ? inDays(deadline.days, locale)
          : undefined,
    ),
    ...line(
      'certificates',
      (facts.certificates ?? []).map((code) => labels.values[`certificates:${code}`] ?? code).join(', '),
    ),
    ...line('products', (facts.skus ?? []).join(', ')),
  ]
  // What was chosen instead of said is known to the advisor's own summary only, in the buyer's language.
  const told = new Set<string>(said.map(({ key }) => key))
  const chosen = (facts.summary ?? []).filter(({ field }) => !told.has(field))
  return [...said, ...chosen.map(({ field, label, text }) => ({ key: field, label, text }))]

  function budgetText({ amount, currency }: NonNullable<ConversationFacts['budget']>): string {
    return currency === undefined
      ? formatCount(amount, locale)
      : formatExactAmount({ amount: amount.toFixed(2), currency }, locale)
  }
}

function inDays(days: number, locale: Locale): string {
  return new Intl.RelativeTimeFormat(LOCALE_FACTS[locale].intl, { numeric: 'always' }).format(days, 'day')
}

const LABELS = {
  industry: 'workspaceConversations:facts.industry',
  application: 'workspaceConversations:facts.application',
  quantity: 'workspaceConversations:facts.quantity',
  budget: 'workspaceConversations:facts.budget',
  country: 'workspaceConversations:facts.country',
  deadline: 'workspaceConversations:facts.deadline',
  certificates: 'workspaceConversations:facts.certificates',
  products: 'workspaceConversations:facts.products',
} as const

function parameterText(
  { code, min, max, unit, values }: StatedParameter,
  labels: OntologyLabels,
  count: (value: number) => string,
): string {
  if (values !== undefined) return values.map((value) => labels.values[`${code}:${value}`] ?? value).join(', ')
  const symbol = unit === undefined ? '' : `\u00a0${labels.units[unit] ?? unit}`
  if (min !== undefined && max !== undefined && min !== max) return `${count(min)}–${count(max)}${symbol}`
  const value = min ?? max
  return value === undefined ? '–' : `${min === undefined ? '≤ ' : ''}${count(value)}${symbol}`
}
