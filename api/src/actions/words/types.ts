import type { RuleId } from '../domain/proposal.ts'

/** A rule's title and reason in one language, with the placeholders of ProposalData. */
export type RuleWords = Readonly<Record<RuleId, { readonly title: string; readonly reason: string }>>
