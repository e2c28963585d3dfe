import type { Database } from '../../database/client.ts'
import type { Actor } from '../../identity/domain/actor.ts'
import type { MetricScope } from '../../metrics/domain/funnel-metrics.ts'
import { scopeCondition } from '../../metrics/store/funnel-steps.ts'
import type { DealHistory, ForecastStage } from '../domain/deal-history.ts'

type Source = Pick<Database, 'prisma'>

interface DealRow {
  readonly id: string
  readonly pipeline_id: string
  readonly owner_id: string | null
  readonly created_at: Date
  readonly closed_at: Date | null
  readonly won: boolean
  readonly usd: number | null
  /** Stage ids and instants (milliseconds), in order. */
  readonly stages: readonly string[] | null
  readonly times: readonly number[] | null
}

/** Changes whenever a deal or its history does. */
export async function dealsFingerprint({ prisma }: Source): Promise<string> {
  const [row] = await prisma.$queryRaw<{ print: string }[]>`
    SELECT concat_ws(':', (SELECT count(*) FROM opportunity), (SELECT max(updated_at) FROM opportunity),
      (SELECT count(*) FROM stage_transition WHERE opportunity_id IS NOT NULL),
      (SELECT max(at) FROM stage_transition WHERE opportunity_id IS NOT NULL),
      (SELECT max(computed_at) FROM score WHERE kind = 'win')) AS print`
  return row?.print ?? ''
}

/** Every deal of the house with its way through the stages, none of them in scope yet. */
export async function loadDealHistories({ prisma }: Source): Promise<readonly DealHistory[]> {
  const rows = await prisma.$queryRaw<DealRow[]>`
    SELECT o.id, o.pipeline_id, o.owner_id, o.created_at, o.closed_at, o.status = 'won' AS won,
      o.amount_usd::float8 AS usd, s.stages, s.times
    FROM opportunity o JOIN account a ON a.id = o.account_id AND a.merged_into_id IS NULL
    LEFT JOIN (
      SELECT t.opportunity_id,
        array_agg(t.to_stage_id ORDER BY t.at, (t.from_stage_id IS NOT NULL), g.position, t.id)::text[] AS stages,
        array_agg((extract(epoch FROM t.at) * 1000)::float8
          ORDER BY t.at, (t.from_stage_id IS NOT NULL), g.position, t.id) AS times
      FROM stage_transition t JOIN stage g ON g.id = t.to_stage_id
      WHERE t.opportunity_id IS NOT NULL AND NOT t.suggested GROUP BY 1
    ) s ON s.opportunity_id = o.id`
  return rows.map((row) => ({
    id: row.id,
    pipelineId: row.pipeline_id,
    ownerId: row.owner_id,
    createdAt: row.created_at,
    closedAt: row.closed_at,
    won: row.won,
    usd: row.usd,
    visits: (row.stages ?? []).map((stageId, index) => {
      const left = row.times?.[index + 1]
      return {
        stageId,
        from: new Date(row.times?.[index] ?? row.created_at),
        to: left === undefined ? null : new Date(left),
      }
    }),
    inScope: false,
  }))
}

/** Ids of the deals a caller may see and asks for. */
export async function loadScopedDealIds(
  { prisma }: Source,
  actor: Actor,
  filters: Pick<MetricScope, 'teamId' | 'ownerId'>,
): Promise<ReadonlySet<string>> {
  const scope: MetricScope = { unit: 'deal', counting: 'snapshot', from: new Date(0), to: new Date(0), ...filters }
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM opportunity o JOIN account a ON a.id = o.account_id
    WHERE ${scopeCondition(scope, actor)} ORDER BY o.id`
  return new Set(rows.map(({ id }) => id))
}

export async function loadForecastStages({ prisma }: Source): Promise<readonly ForecastStage[]> {
  const stages = await prisma.stage.findMany({
    where: { outcome: 'open' },
    select: { id: true, pipelineId: true, position: true, probability: true },
    orderBy: [{ pipelineId: 'asc' }, { position: 'asc' }],
  })
  return stages.map(({ probability, ...stage }) => ({
    ...stage,
    assumed: probability === null ? null : Number(probability.toFixed()),
  }))
}

/** What the active model says of open deals; empty while rules speak: theirs are no probabilities that were learned. */
export async function loadModelScores({ prisma }: Source): Promise<ReadonlyMap<string, number>> {
  const rows = await prisma.score.findMany({
    where: {
      kind: 'win',
      opportunity: { is: { status: 'open' } },
      modelVersion: { is: { status: 'active', algorithm: { not: 'rules' } } },
    },
    select: { opportunityId: true, value: true },
  })
  return new Map(rows.flatMap(({ opportunityId, value }) => (opportunityId === null ? [] : [[opportunityId, value]])))
}
