import type { Transaction } from '../../database/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { RuleMemory, RuleSuccess } from '../domain/rank.ts'

/** Days within which an answer counts for the action before it. */
const ANSWER_DAYS = 14
/** Memory of a customer's decisions: longer than any rule stays quiet. */
const MEMORY_MS = 90 * 86_400_000

/** `rule:<id>@<version>` as it stands in an action's `proposedBy`. */
export function proposedByRule(rule: string, version: number): string {
  return `rule:${rule}@${version}`
}

/** What was decided about the rules' proposals for a customer of late. */
export async function loadRuleMemory(transaction: Transaction, accountId: string, now: Date): Promise<RuleMemory[]> {
  const rows = await transaction.action.findMany({
    where: {
      accountId,
      origin: 'next_best_action',
      status: { in: ['done', 'skipped'] },
      decidedAt: { gte: new Date(now.getTime() - MEMORY_MS) },
    },
    select: { proposedBy: true, status: true, result: true, decidedAt: true },
  })
  return rows.map(({ proposedBy, status, result, decidedAt }) => ({
    rule: proposedBy.replace(/^rule:|@\d+$/gu, ''),
    status: status === 'done' ? 'done' : 'skipped',
    reason: (result as { reason?: string } | null)?.reason ?? null,
    at: decidedAt ?? now,
  }))
}

export interface RuleRecord extends RuleSuccess {
  readonly proposedBy: string
  readonly skipped: number
}

/**
 * How every rule and playbook has done: actions done, and how many of those the customer answered within 14 days (an
 * answer: an event in which the customer wrote, was reached, met us or decided). Calls that reached somebody are their
 * own answer.
 * @param accounts condition on `a`, the account: what the asker may see.
 */
export async function loadRuleRecords(
  transaction: Pick<Transaction, '$queryRaw'>,
  accounts: Prisma.Sql = Prisma.sql`TRUE`,
): Promise<RuleRecord[]> {
  return transaction.$queryRaw<RuleRecord[]>`
    SELECT x.proposed_by AS "proposedBy",
      count(*) FILTER (WHERE x.status = 'done')::int AS done,
      count(*) FILTER (WHERE x.status = 'skipped')::int AS skipped,
      count(*) FILTER (WHERE x.status = 'done' AND EXISTS (
        SELECT 1 FROM event e WHERE e.account_id = x.account_id
          AND e.occurred_at >= x.decided_at - interval '1 minute'
          AND e.occurred_at < x.decided_at + make_interval(days => ${ANSWER_DAYS})
          AND (e.type IN ('inquiry', 'quote_request', 'sample_request', 'mail_replied', 'meeting_done', 'visit_done',
                          'demo_done', 'quote_accepted', 'quote_declined', 'contract_signed', 'payment_received')
               OR (e.type = 'call_done' AND e.value ->> 'outcome' = 'reached'))))::int AS answered
    FROM action x JOIN account a ON a.id = x.account_id
    WHERE x.status IN ('done', 'skipped') AND ${accounts}
    GROUP BY x.proposed_by ORDER BY x.proposed_by`
}
