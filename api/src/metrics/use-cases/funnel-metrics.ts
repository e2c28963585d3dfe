import type { Work } from '../../context.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { requireStaff } from '../../shared/require-staff.ts'
import { asOfFor } from '../domain/count-funnel.ts'
import type { FunnelMetrics, MetricScope } from '../domain/funnel-metrics.ts'
import { funnelRates } from '../domain/funnel-rates.ts'
import { metricScopeInput } from '../domain/metric-scope.ts'
import { loadFunnelCounts } from '../store/funnel-counts.store.ts'
import { loadLadder } from '../store/pipeline-ladder.store.ts'
import { loadStageValues } from '../store/stage-values.store.ts'
import { loadWinProbabilities } from '../store/win-probability.store.ts'

/**
 * The funnel of a period, of what the caller may see. The one definition of its figures: dashboard, reports, REST and
 * GraphQL all ask here.
 * @throws {ValidationFailure} for a scope that is none
 * @throws {NotFoundFailure} for a pipeline that does not exist
 */
export async function funnelMetrics(
  work: Pick<Work, 'actor' | 'database' | 'now'>,
  input: MetricScope,
): Promise<FunnelMetrics> {
  if (work.actor.kind !== 'system') requireStaff(work.actor)
  const scope = parseInput(metricScopeInput, input) as MetricScope
  const { database, actor } = work
  const { pipelineId, ladder } = await loadLadder(database, scope.pipelineId ?? null)
  const asOf = asOfFor(scope.counting, scope.to, work.now())
  const [counts, probability] = await Promise.all([
    loadFunnelCounts(database, actor, scope, pipelineId, asOf),
    loadWinProbabilities(database, asOf),
  ])
  const values = await loadStageValues(database, actor, scope, pipelineId, asOf, probability)
  return funnelRates(scope, ladder, counts.get('') ?? new Map(), values.get('') ?? new Map(), probability)
}
