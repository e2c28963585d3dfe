import type { Work } from '../../context.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { requireStaff } from '../../shared/require-staff.ts'
import type { Breakdown } from '../domain/breakdown.ts'
import { asOfFor } from '../domain/count-funnel.ts'
import type { FunnelMetrics, MetricScope } from '../domain/funnel-metrics.ts'
import { funnelRates } from '../domain/funnel-rates.ts'
import { metricScopeInput } from '../domain/metric-scope.ts'
import { loadFunnelCounts } from '../store/funnel-counts.store.ts'
import { loadLadder } from '../store/pipeline-ladder.store.ts'
import { loadStageValues } from '../store/stage-values.store.ts'
import { loadWinProbabilities } from '../store/win-probability.store.ts'

export interface FunnelGroup {
  /** Id of the team or owner, or the code; null for those without. */
  readonly key: string | null
  /** Name of the team or owner; null where the client words the code. */
  readonly label: string | null
  readonly metrics: FunnelMetrics
}

/**
 * The funnel of a period by team, owner, channel, country, industry or product line; the largest group first. The groups
 * add up to what funnelMetrics says of the whole.
 */
export async function funnelBreakdown(
  work: Pick<Work, 'actor' | 'database' | 'now'>,
  input: MetricScope,
  by: Breakdown,
): Promise<readonly FunnelGroup[]> {
  if (work.actor.kind !== 'system') requireStaff(work.actor)
  const scope = parseInput(metricScopeInput, input) as MetricScope
  const { database, actor } = work
  const { pipelineId, ladder } = await loadLadder(database, scope.pipelineId ?? null)
  const asOf = asOfFor(scope.counting, scope.to, work.now())
  const probability = await loadWinProbabilities(database, asOf)
  const counts = await loadFunnelCounts(database, actor, scope, pipelineId, asOf, by)
  const values = await loadStageValues(database, actor, scope, pipelineId, asOf, probability, by)
  const keys = [...new Set([...counts.keys(), ...values.keys()])]
  const labels = await labelsOf(work, by, keys)
  return keys
    .map(
      (key): FunnelGroup => ({
        key: key === '' ? null : key,
        label: labels.get(key) ?? null,
        metrics: funnelRates(scope, ladder, counts.get(key) ?? new Map(), values.get(key) ?? new Map()),
      }),
    )
    .sort((a, b) => b.metrics.total - a.metrics.total || (a.key ?? '').localeCompare(b.key ?? ''))
}

async function labelsOf(
  { database: { prisma } }: Pick<Work, 'database'>,
  by: Breakdown,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const where = { id: { in: keys.filter((key) => key !== '') } }
  const named = { where, select: { id: true, name: true } }
  if (by === 'team') return new Map((await prisma.team.findMany(named)).map(({ id, name }) => [id, name]))
  if (by === 'owner') return new Map((await prisma.user.findMany(named)).map(({ id, name }) => [id, name]))
  return new Map()
}
