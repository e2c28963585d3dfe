import type { Transaction } from '../../database/client.ts'
import type { ScoreKind } from '../../generated/prisma/enums.ts'
import type { Scored } from '../domain/scored.ts'

export interface NewScore extends Scored {
  readonly accountId: string
  /** Null: of the customer itself. */
  readonly opportunityId: string | null
  readonly kind: ScoreKind
  readonly modelVersionId: string
}

/** Writes scores over those that were there: one of a kind per subject. */
export async function saveScores(transaction: Transaction, scores: readonly NewScore[], at: Date): Promise<void> {
  if (scores.length === 0) return
  await transaction.$executeRaw`
    INSERT INTO score (id, account_id, opportunity_id, kind, value, factors, model_version_id, computed_at)
    SELECT gen_random_uuid(), n.account_id, n.opportunity_id, n.kind::"ScoreKind", n.value, n.factors::jsonb, n.model, ${at}::timestamptz
    FROM unnest(
      ${scores.map(({ accountId }) => accountId)}::uuid[], ${scores.map(({ opportunityId }) => opportunityId)}::uuid[],
      ${scores.map(({ kind }) => kind)}::text[], ${scores.map(({ value }) => value)}::float8[],
      ${scores.map(({ factors }) => JSON.stringify(factors))}::text[], ${scores.map(({ modelVersionId }) => modelVersionId)}::uuid[]
    ) AS n(account_id, opportunity_id, kind, value, factors, model)
    JOIN account a ON a.id = n.account_id
    LEFT JOIN opportunity o ON o.id = n.opportunity_id
    WHERE n.opportunity_id IS NULL OR o.status = 'open'
    ON CONFLICT (account_id, opportunity_id, kind) DO UPDATE
      SET value = excluded.value, factors = excluded.factors, model_version_id = excluded.model_version_id, computed_at = excluded.computed_at
      WHERE score.computed_at <= excluded.computed_at`
}

/** Less than this is the same score: it neither changes an order nor is it seen. */
const NOTICEABLE = 0.0005

/** Customers among these scores of whom a score is new or another than the one that stands. To be asked before saving. */
export async function customersScoredOtherwise(
  transaction: Transaction,
  scores: readonly NewScore[],
): Promise<string[]> {
  const standing = await transaction.score.findMany({
    where: { accountId: { in: [...new Set(scores.map(({ accountId }) => accountId))] } },
    select: { accountId: true, opportunityId: true, kind: true, value: true },
  })
  const key = (one: Pick<NewScore, 'accountId' | 'opportunityId' | 'kind'>) =>
    `${one.accountId} ${one.opportunityId ?? ''} ${one.kind}`
  const before = new Map(standing.map((one) => [key(one), one.value]))
  const changed = scores.filter((one) => {
    const old = before.get(key(one))
    return old === undefined || Math.abs(old - one.value) >= NOTICEABLE
  })
  return [...new Set(changed.map(({ accountId }) => accountId))]
}

/** A closed deal has no probability any more; a customer that was merged into another has no score. */
export async function dropOutdatedScores(
  transaction: Transaction,
  accountIds: readonly string[] | 'all',
): Promise<void> {
  const ids = accountIds === 'all' ? null : [...accountIds]
  await transaction.$executeRaw`
    DELETE FROM score s USING account a
    WHERE a.id = s.account_id AND (${ids}::uuid[] IS NULL OR s.account_id = ANY(${ids}::uuid[]))
      AND (a.merged_into_id IS NOT NULL
        OR EXISTS (SELECT 1 FROM opportunity o WHERE o.id = s.opportunity_id AND (o.status <> 'open' OR o.account_id <> s.account_id)))`
}
