import type { Database } from '../../database/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Actor } from '../../identity/domain/actor.ts'
import type { FunnelCounts, StageCounts } from '../domain/count-funnel.ts'
import type { MetricScope } from '../domain/funnel-metrics.ts'
import type { Period } from '../domain/period-buckets.ts'
import { funnelHistory } from './funnel-steps.ts'

interface TrendRow {
  readonly bucket: number
  readonly stage_id: string
  readonly entered: number
  readonly lost: number
}

/** Entered and lost per stage and part of the period, all parts in one statement; by the index of the part. */
export async function loadFunnelTrend(
  { prisma }: Pick<Database, 'prisma'>,
  actor: Actor,
  scope: MetricScope,
  pipelineId: string,
  asOf: Date,
  buckets: readonly Period[],
): Promise<readonly FunnelCounts[]> {
  const parts = Prisma.join(
    buckets.map(({ from, to }, index) => Prisma.sql`(${index}::int, ${from}::timestamptz, ${to}::timestamptz)`),
  )
  const when = (column: string): Prisma.Sql => Prisma.raw(scope.counting === 'cohort' ? 'entry_at' : column)
  const rows = await prisma.$queryRaw<TrendRow[]>`
    ${funnelHistory(scope, pipelineId, actor, asOf)},
    part (bucket, starts, ends) AS (VALUES ${parts}),
    counted AS (
      SELECT b.bucket, stage_id, count(*)::int AS entered, 0 AS lost
        FROM reach JOIN part b ON ${when('at')} >= b.starts AND ${when('at')} < b.ends GROUP BY 1, 2
      UNION ALL
      SELECT b.bucket, COALESCE(f.id, (SELECT id FROM ladder ORDER BY position LIMIT 1)), 0, count(*)::int
        FROM visit v LEFT JOIN ladder f ON f.id = v.from_stage_id
        JOIN part b ON ${when('v.at')} >= b.starts AND ${when('v.at')} < b.ends
        WHERE v.left_at IS NULL AND v.outcome = 'lost' AND v.entry_at IS NOT NULL GROUP BY 1, 2
    )
    SELECT bucket, stage_id, sum(entered)::int AS entered, sum(lost)::int AS lost FROM counted GROUP BY 1, 2`
  const counts = buckets.map(() => new Map<string, StageCounts>())
  for (const { bucket, stage_id, entered, lost } of rows)
    counts[bucket]?.set(stage_id, { entered, lost, enteredBefore: 0, standing: 0, dwell: null })
  return counts
}
