import type { Span, Understanding } from '@tradewind/schema/contracts/understanding'

/** What was found, before intents, corrections and the rest of the words. */
export type Findings = Omit<Understanding, 'language' | 'intents' | 'corrections' | 'unknown' | 'unrecognised' | 'by'>

/** One finding with the name of its field (ASKABLE or a parameter's code). */
export interface Located {
  readonly field: string
  readonly span: Span
  readonly text: string
  /** "no PROFINET" */
  readonly negated: boolean
}

const SINGLE = ['joint', 'quantity', 'budget', 'country', 'incoterm', 'deadline'] as const
const LISTS = [
  'industry',
  'application',
  'category',
  'parameters',
  'certificates',
  'protocols',
  'competitor',
  'models',
] as const

/** Every finding with its field; competitors and our models are no fields that a later sentence corrects. */
export function locatedOf(findings: Findings): readonly Located[] {
  const single = SINGLE.flatMap((field): Located[] => {
    const span = findings[field]?.span
    return span === undefined ? [] : [{ field, span, text: span.text, negated: false }]
  })
  const lists = (['industry', 'application', 'category', 'certificates', 'protocols'] as const).flatMap((field) =>
    findings[field].map(({ span, negated }): Located => ({ field, span, text: span.text, negated })),
  )
  const parameters = findings.parameters.map(
    ({ parameter, span, negated }): Located => ({ field: parameter, span, text: span.text, negated }),
  )
  return [...single, ...lists, ...parameters].sort((a, b) => a.span.start - b.span.start)
}

/** The findings without these, by their spans and fields. */
export function without(findings: Findings, outdated: readonly Located[]): Findings {
  if (outdated.length === 0) return findings
  const isOut = (field: string, span: Span) =>
    outdated.some((entry) => entry.field === field && entry.span.start === span.start && entry.span.end === span.end)
  const rest: Findings = { ...findings }
  for (const field of SINGLE) {
    const value = findings[field]
    if (value !== undefined && isOut(field, value.span)) delete rest[field]
  }
  rest.parameters = findings.parameters.filter(({ parameter, span }) => !isOut(parameter, span))
  rest.industry = findings.industry.filter(({ span }) => !isOut('industry', span))
  rest.application = findings.application.filter(({ span }) => !isOut('application', span))
  rest.category = findings.category.filter(({ span }) => !isOut('category', span))
  rest.certificates = findings.certificates.filter(({ span }) => !isOut('certificates', span))
  rest.protocols = findings.protocols.filter(({ span }) => !isOut('protocols', span))
  return rest
}

/** Spans of all findings, contact data and comparison included: what words were made of. */
export function spansOf(findings: Findings): readonly Span[] {
  const { contact, comparison } = findings
  return [
    ...SINGLE.flatMap((field) => findings[field]?.span ?? []),
    ...LISTS.flatMap((field) => findings[field].map(({ span }) => span)),
    ...Object.values(contact).flatMap((part) => part?.span ?? []),
    ...(comparison === undefined ? [] : [comparison.span, ...comparison.wishes.map(({ span }) => span)]),
  ]
}
