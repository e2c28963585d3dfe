import type { FiledTurn } from '@tradewind/schema/contracts/advisor'
import type { UnderstoodParameter } from '@tradewind/schema/contracts/understanding'

/** What is wanted of a parameter, as the buyer said it last. */
export interface StatedParameter {
  readonly code: string
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly unit?: string | undefined
  readonly values?: readonly string[] | undefined
}

export interface StatedBudget {
  /** Whole units of the currency. */
  readonly amount: number
  readonly currency?: string | undefined
  readonly per: 'unit' | 'total'
}

/** What a buyer said in a conversation, the latest word on each thing. */
export interface ConversationFacts {
  readonly industry?: string | undefined
  readonly application?: string | undefined
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined
  readonly quantity?: number | undefined
  readonly budget?: StatedBudget | undefined
  /** A day, or days from the turn it was said in. */
  readonly deadline?: { readonly date?: string | undefined; readonly days?: number | undefined } | undefined
  readonly parameters: readonly StatedParameter[]
  readonly certificates: readonly string[]
  /** Our models the buyer named. */
  readonly skus: readonly string[]
  /** The advisor's own summary beside the talk, in the buyer's language. */
  readonly summary: readonly { readonly field: string; readonly label: string; readonly text: string }[]
}

const NO_FACTS: ConversationFacts = { parameters: [], certificates: [], skus: [], summary: [] }

/** The facts as a conversation's row holds them; a new one's is empty. */
export function readFacts(stored: unknown): ConversationFacts {
  return { ...NO_FACTS, ...(stored as Partial<ConversationFacts>) }
}

/** Facts as a lead's grade looks at them: `named` are the fields that are known, by what was said or by a choice. */
export interface GradedFacts extends Omit<ConversationFacts, 'summary'> {
  readonly named: readonly string[]
}

export function gradedFacts(stored: unknown): GradedFacts {
  const { summary, ...graded } = readFacts(stored)
  return { ...graded, named: summary.map(({ field }) => field) }
}

/** The facts after one more turn. What the buyer ruled out ("no PROFINET") is no fact. */
export function withTurn(facts: ConversationFacts, turn: FiledTurn): ConversationFacts {
  const summary = turn.events.flatMap((event) => (event.type === 'done' ? [event.facts] : []))[0] ?? facts.summary
  const said = turn.understanding
  if (said === undefined) return { ...facts, summary }
  const first = <Finding extends { readonly code: string; readonly negated: boolean }>(findings: readonly Finding[]) =>
    findings.find((finding) => !finding.negated)?.code
  const stated = said.parameters.filter((finding) => !finding.negated).map(statedParameter)
  const restated = new Set(said.parameters.map((finding) => finding.parameter))
  return {
    industry: first(said.industry) ?? facts.industry,
    application: first(said.application) ?? facts.application,
    country: said.country?.code ?? facts.country,
    quantity: said.quantity?.max ?? said.quantity?.value ?? facts.quantity,
    budget: said.budget
      ? { amount: said.budget.amount, currency: said.budget.currency, per: said.budget.per }
      : facts.budget,
    deadline: said.deadline ? { date: said.deadline.date, days: said.deadline.days } : facts.deadline,
    parameters: [...facts.parameters.filter(({ code }) => !restated.has(code)), ...lastOfEach(stated)],
    certificates: unique(
      facts.certificates,
      said.certificates.filter(({ negated }) => !negated).map(({ code }) => code),
    ),
    skus: unique(
      facts.skus,
      said.models.filter(({ negated }) => !negated).map(({ sku }) => sku),
    ),
    summary,
  }
}

function statedParameter(finding: UnderstoodParameter): StatedParameter {
  const { parameter: code, normalized, unit, values, value } = finding
  const { min, max } = normalized ?? finding
  return {
    code,
    min,
    max,
    unit: normalized?.unit ?? unit,
    values: values ?? (value === undefined ? undefined : [value ? 'yes' : 'no']),
  }
}

function lastOfEach(stated: readonly StatedParameter[]): StatedParameter[] {
  return [...new Map(stated.map((parameter) => [parameter.code, parameter])).values()]
}

function unique(before: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...before, ...more])]
}
