import { graphql } from '../../lib/api/graphql.ts'
import type { WorkspaceTranslate } from '../words/translate.ts'
import type { Problem } from './send.ts'

/** What every mutation asks to know when it did not succeed. */
export const FAILURE = graphql(`
  fragment FailureParts on Failure {
    __typename
    code
    message
    ... on ValidationFailure { fields { path code message } }
    ... on DiscountFailure { allowedPercent askedPercent }
    ... on PriceFailure { sku }
    ... on MentionFailure { users { id name } }
    ... on PipelineStateFailure { problem }
    ... on ChangedMeanwhileFailure { changedBy changedAt }
  }
`)

export interface FieldProblem {
  readonly path: readonly string[]
  readonly code: string
  readonly message: string
}

export interface Failure {
  readonly code: string
  readonly message: string
  readonly fields?: readonly FieldProblem[]
  readonly allowedPercent?: string
  readonly askedPercent?: string
  readonly sku?: string
  readonly problem?: string
  /** Who saved first, and when. */
  readonly changedBy?: string | null
  readonly changedAt?: string
  /** Colleagues a comment names who may not see the customer. */
  readonly users?: readonly { readonly id: string; readonly name: string }[]
  /** Who has a mail address that is taken, as far as one may see them. */
  readonly sameCustomer?: boolean
  readonly contact?: { readonly id: string; readonly name: string; readonly archivedAt: string | null } | null
  readonly account?: { readonly id: string; readonly name: string } | null
}

/** Why an action was not done: the API refused it, or there was no answer. */
export type Trouble =
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** Codes the workspace has its own sentence for; GLOSSARY of failures is the API's. */
export const FAILURE_CODES = [
  'INPUT.INVALID',
  'RECORD.NOT_FOUND',
  'RECORD.CHANGED_MEANWHILE',
  'ACCESS.FORBIDDEN',
  'IDEMPOTENCY.KEY_REUSED',
  'RATE.LIMITED',
  'LEAD.STATE',
  'QUOTE.STATE',
  'QUOTE.DISCOUNT_TOO_HIGH',
  'PRICE.UNKNOWN_PRODUCT',
  'PRICE.UNKNOWN_OPTION',
  'PRICE.NO_PRICE',
  'PRICE.NO_RATE',
  'CONVERSATION.NO_ADDRESS',
  'CONVERSATION.CLUSTER_STATE',
  'COMMENT.MENTION_WITHOUT_ACCESS',
  'MERGE.STATE',
  'CONTACT.MAIL_TAKEN',
  'CUSTOMER.CHANGED_MEANWHILE',
  'ACCOUNT.MOVED_MEANWHILE',
  'DEAL.STATE',
  'DEAL.MOVED_MEANWHILE',
  'DEAL.NO_RATE',
  'PIPELINE.STATE',
  'ACTION.STATE',
  'ACTION.NEEDS_OUTCOME',
  'ACTION.NEEDS_TEXT',
  'ACTION.NEEDS_CONTACT',
  'ACTION.NO_CONSENT',
  'PLAYBOOK.STATE',
  'CARD.TOO_MANY',
  'KNOWLEDGE.AWAY',
  'KNOWLEDGE.SLOW',
  'KNOWLEDGE.BROKEN',
] as const
type FailureCode = (typeof FAILURE_CODES)[number]
type Underscored<Code extends string> = Code extends `${infer Slice}.${infer Name}` ? `${Slice}_${Name}` : never

function isKnown(code: string): code is FailureCode {
  return (FAILURE_CODES as readonly string[]).includes(code)
}

/** What happened and what to do next, in the reader's language; an unknown code keeps the API's own sentence. */
export function wordTrouble(t: WorkspaceTranslate, trouble: Trouble): string {
  if (trouble.kind === 'problem') return t(`workspace:problem.${trouble.problem}`)
  const { failure } = trouble
  if (!isKnown(failure.code)) return t('workspace:failure.unknown', { message: failure.message })
  const key = failure.code.replace('.', '_') as Underscored<FailureCode>
  return t(`workspace:failure.${key}`, {
    allowed: Number(failure.allowedPercent ?? 0),
    asked: Number(failure.askedPercent ?? 0),
    sku: failure.sku ?? '',
  })
}

/** What is wrong with a field, in the reader's language where the code says enough. */
export function wordFieldProblem(t: WorkspaceTranslate, problem: FieldProblem): string {
  if (problem.code === 'too_small') return t('workspace:field.too_small')
  if (problem.code === 'too_big') return t('workspace:field.too_big')
  if (problem.code === 'invalid_type') return t('workspace:field.missing')
  return t('workspace:field.invalid', { message: problem.message })
}

/** The problem of one field of an input, given by its path ("lines", "0", "quantity"). */
export function fieldProblem(
  t: WorkspaceTranslate,
  trouble: Trouble | undefined,
  ...path: readonly string[]
): string | undefined {
  if (trouble?.kind !== 'failure') return undefined
  const wanted = path.join('.')
  const found = trouble.failure.fields?.find((field) => {
    const at = field.path[0] === 'input' ? field.path.slice(1) : field.path
    return at.join('.') === wanted
  })
  return found === undefined ? undefined : wordFieldProblem(t, found)
}
