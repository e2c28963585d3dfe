import type { LocalizedText } from '@tradewind/schema/locales'
import type { Transaction } from '../../database/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Actor } from '../../identity/domain/actor.ts'
import type { MetricScope } from '../../metrics/domain/funnel-metrics.ts'
import type { NamedStage } from '../domain/loss-ledger.ts'
import { dealScopeSql } from './deal-scope.ts'

/** All stages of all pipelines, the default pipeline's first. */
export async function loadStages(transaction: Transaction): Promise<NamedStage[]> {
  const stages = await transaction.stage.findMany({
    orderBy: [{ pipeline: { isDefault: 'desc' } }, { pipelineId: 'asc' }, { position: 'asc' }],
    select: { id: true, pipelineId: true, code: true, position: true, outcome: true, name: true },
  })
  return stages.map((stage) => ({ ...stage, name: stage.name as LocalizedText }))
}

/**
 * How many deals entered each stage or a later open one: of a cohort, those opened within the period; of a snapshot, the
 * entries that happened within it, a skipped stage counting as entered with the one it was skipped for.
 */
export async function countEntered(
  transaction: Transaction,
  scope: MetricScope,
  actor: Actor,
): Promise<ReadonlyMap<string, number>> {
  const period =
    scope.counting === 'cohort'
      ? Prisma.sql`o.created_at >= ${scope.from} AND o.created_at < ${scope.to}`
      : Prisma.sql`t.at >= ${scope.from} AND t.at < ${scope.to}`
  const rows = await transaction.$queryRaw<{ id: string; entered: number }[]>`
    SELECT s.id, count(DISTINCT o.id)::int AS entered
    FROM opportunity o JOIN account a ON a.id = o.account_id
    JOIN stage_transition t ON t.opportunity_id = o.id AND NOT t.suggested
    JOIN stage there ON there.id = t.to_stage_id
    LEFT JOIN stage before ON before.id = t.from_stage_id
    JOIN stage s ON s.pipeline_id = there.pipeline_id AND s.outcome = 'open' AND s.position <= there.position
      AND s.position > coalesce(before.position, 0)
    WHERE there.outcome <> 'lost' AND ${period} AND ${dealScopeSql(scope, actor)}
    GROUP BY s.id`
  return new Map(rows.map(({ id, entered }) => [id, entered]))
}
