import type { Database } from '../../database/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Actor } from '../../identity/domain/actor.ts'
import type { Breakdown } from '../domain/breakdown.ts'
import type { FunnelCounts, StageCounts } from '../domain/count-funnel.ts'
import type { MetricScope } from '../domain/funnel-metrics.ts'
import { funnelHistory } from './funnel-steps.ts'

interface CountRow {
  readonly grp: string | null
  readonly stage_id: string
  readonly measure: 'entered' | 'before' | 'standing' | 'lost' | 'dwell'
  readonly n: number
  readonly mean: number | null
  readonly median: number | null
}

/**
 * Counts a funnel in the database, in one statement, whole or per group: the same figures as countFunnel from the same
 * rows (tests/integration/metrics compares them). The group without a value is ''.
 */
export async function loadFunnelCounts(
  { prisma }: Pick<Database, 'prisma'>,
  actor: Actor,
  scope: MetricScope,
  pipelineId: string,
  asOf: Date,
  by: Breakdown | null = null,
): Promise<ReadonlyMap<string, FunnelCounts>> {
  const length = scope.to.getTime() - scope.from.getTime()
  const earlier = new Date(scope.from.getTime() - length)
  const earlierAsOf = new Date(asOf.getTime() - length)
  const between = (column: string, from: Date, to: Date): Prisma.Sql =>
    Prisma.sql`(${Prisma.raw(column)} >= ${from}::timestamptz AND ${Prisma.raw(column)} < ${to}::timestamptz)`
  const cohort = scope.counting === 'cohort'
  /** Counts only when it happened in the period; in a cohort, when its subject entered in it. */
  const counts = (column: string): Prisma.Sql => between(cohort ? 'entry_at' : column, scope.from, scope.to)
  const rows = await prisma.$queryRaw<CountRow[]>`
    ${funnelHistory(scope, pipelineId, actor, asOf, by)}
    SELECT grp, stage_id, 'entered' AS measure, count(*)::int AS n, NULL::float8 AS mean, NULL::float8 AS median
      FROM reach WHERE ${counts('at')} GROUP BY 1, 2
    UNION ALL
    SELECT grp, stage_id, 'before', count(*)::int, NULL, NULL
      FROM reach WHERE ${between(cohort ? 'entry_at' : 'at', earlier, scope.from)} AND at < ${earlierAsOf}::timestamptz
      GROUP BY 1, 2
    UNION ALL
    SELECT grp, stage_id, 'standing', count(*)::int, NULL, NULL
      FROM visit WHERE left_at IS NULL AND outcome <> 'lost' AND ${cohort ? counts('entry_at') : Prisma.sql`TRUE`}
      GROUP BY 1, 2
    UNION ALL
    SELECT v.grp, COALESCE(f.id, (SELECT id FROM ladder ORDER BY position LIMIT 1)), 'lost', count(*)::int, NULL, NULL
      FROM visit v LEFT JOIN ladder f ON f.id = v.from_stage_id
      WHERE v.left_at IS NULL AND v.outcome = 'lost' AND v.entry_at IS NOT NULL AND ${counts('v.at')} GROUP BY 1, 2
    UNION ALL
    SELECT grp, stage_id, 'dwell', count(*)::int, avg(days), percentile_cont(0.5) WITHIN GROUP (ORDER BY days)
      FROM visit CROSS JOIN LATERAL (SELECT extract(epoch FROM left_at - at)::float8 / 86400 AS days) stay
      WHERE left_at IS NOT NULL AND outcome <> 'lost' AND ${counts('left_at')} GROUP BY 1, 2`
  return gather(rows)
}

const EMPTY: StageCounts = { entered: 0, enteredBefore: 0, standing: 0, lost: 0, dwell: null }

function gather(rows: readonly CountRow[]): ReadonlyMap<string, FunnelCounts> {
  const groups = new Map<string, Map<string, StageCounts>>()
  for (const { grp, stage_id, measure, n, mean, median } of rows) {
    const group = groups.get(grp ?? '') ?? new Map<string, StageCounts>()
    groups.set(grp ?? '', group)
    const stage = group.get(stage_id) ?? EMPTY
    if (measure === 'dwell')
      group.set(stage_id, { ...stage, dwell: { cases: n, mean: mean ?? 0, median: median ?? 0 } })
    else group.set(stage_id, { ...stage, [measure === 'before' ? 'enteredBefore' : measure]: n })
  }
  return groups
}
