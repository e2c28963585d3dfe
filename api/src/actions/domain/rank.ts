import type { SkipReason } from './action-input.ts'
import type { CustomerHistory } from './customer-history.ts'
import { DAY_MS, openValueUsd } from './facts.ts'
import type { Proposal, RankedProposal, RuleId } from './proposal.ts'

/** What was decided about a rule's earlier proposals for this customer. */
export interface RuleMemory {
  readonly rule: string
  readonly status: 'done' | 'skipped'
  readonly reason: string | null
  readonly at: Date
}

/** How often a rule's action was done, and how often the customer answered within two weeks. */
export interface RuleSuccess {
  readonly done: number
  readonly answered: number
}

/** Days for which a rule is quiet after its proposal was skipped for this reason. */
const QUIET_AFTER_SKIP: Readonly<Record<SkipReason, number>> = {
  not_relevant: 60,
  already_done: 14,
  bad_timing: 7,
  wrong_contact: 14,
  other: 14,
}
/** And after it was done: the customer needs time to answer. */
const QUIET_AFTER_DONE = 5

/** A customer without an open value is worth this in US dollars: an ordinary first order's expected value. */
const UNKNOWN_VALUE = 2_000
/** Chance of an answer while nothing is known, and as how many cases that counts. */
const USUAL_SUCCESS = 0.3
const USUAL_CASES = 10

/** Share of a rule's actions that were answered, drawn towards the usual share while there are few cases. */
export function successOf({ done, answered }: RuleSuccess): number {
  return (answered + USUAL_SUCCESS * USUAL_CASES) / (done + USUAL_CASES)
}

function isQuiet(rule: RuleId, memory: readonly RuleMemory[], at: Date): boolean {
  return memory.some((one) => {
    if (one.rule !== rule) return false
    const days = (at.getTime() - one.at.getTime()) / DAY_MS
    if (one.status === 'done') return days < QUIET_AFTER_DONE
    return days < (QUIET_AFTER_SKIP[(one.reason ?? 'other') as SkipReason] ?? QUIET_AFTER_SKIP.other)
  })
}

/**
 * Puts proposals in order: expected value × chance of an answer × urgency. What was skipped or just done stays out for
 * some time, and of one kind of contact only the best is kept: nobody is called twice a day.
 */
export function rankProposals(
  history: CustomerHistory,
  proposals: readonly Proposal[],
  memory: readonly RuleMemory[],
  success: ReadonlyMap<string, RuleSuccess>,
  at: Date,
): RankedProposal[] {
  const value = Math.max(openValueUsd(history, at), UNKNOWN_VALUE)
  const ranked = proposals
    .filter(({ rule }) => !isQuiet(rule, memory, at))
    .map((proposal) => ({
      ...proposal,
      priority: value * successOf(success.get(proposal.rule) ?? { done: 0, answered: 0 }) * proposal.urgency,
    }))
    .sort((a, b) => b.priority - a.priority || (a.rule < b.rule ? -1 : 1))
  return ranked.filter((one, index) => ranked.findIndex(({ kind }) => kind === one.kind) === index)
}
