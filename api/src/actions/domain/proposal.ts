import type { Money } from '@tradewind/schema/money'
import type { LibraryCode } from '../../content/library/types.ts'
import type { ActionKind } from '../../generated/prisma/enums.ts'

export const RULE_IDS = [
  'answer-inquiry',
  'write-quote',
  'follow-up-quote',
  'rescue-quote',
  'quote-expiring',
  'answer-question',
  'counter-competitor',
  'first-call',
  'offer-quote',
  'rescue-silent',
  'stuck-deal',
  'reach-decision-maker',
  'send-requirements',
  'after-sales',
  'stay-in-touch',
] as const
export type RuleId = (typeof RULE_IDS)[number]

/** Raised when a rule proposes something else or for another reason. */
export const RULE_VERSION = 1

/** Values a title, a reason or a script is filled with; formatted per language where they are shown. */
export interface ProposalData {
  readonly days?: number
  readonly quoteNumber?: string
  readonly quoteTotal?: Money
  readonly validUntil?: Date
  readonly value?: Money
  readonly competitor?: string
  readonly product?: string
  readonly count?: number
  readonly contactId?: string
  readonly deal?: string
}

/** What a rule wants done with a customer, before it is ranked and worded. */
export interface Proposal {
  readonly rule: RuleId
  readonly kind: ActionKind
  readonly opportunityId: string | null
  readonly contactId: string | null
  readonly content: LibraryCode | null
  readonly attachments: readonly LibraryCode[]
  readonly quoteId: string | null
  /** 0–1: how much is lost by waiting. */
  readonly urgency: number
  readonly dueAt: Date
  readonly data: ProposalData
  /** What the rule saw. */
  readonly factors: readonly { readonly code: string; readonly data: Readonly<Record<string, string | number>> }[]
}

export interface RankedProposal extends Proposal {
  /** Expected value in US dollars × chance of an answer × urgency. */
  readonly priority: number
}
