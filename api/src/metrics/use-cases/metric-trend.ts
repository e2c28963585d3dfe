import type { Work } from '../../context.ts'
import { ValidationFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { requireStaff } from '../../shared/require-staff.ts'
import { asOfFor } from '../domain/count-funnel.ts'
import type { FunnelMetrics, MetricScope } from '../domain/funnel-metrics.ts'
import { funnelRates } from '../domain/funnel-rates.ts'
import { BEGINNING, metricScopeInput } from '../domain/metric-scope.ts'
import { type Bucket, type Period, periodBuckets } from '../domain/period-buckets.ts'
import { loadFunnelTrend } from '../store/funnel-trend.store.ts'
import { loadLadder } from '../store/pipeline-ladder.store.ts'

/** More parts than a chart can show. */
const MOST_BUCKETS = 130

export interface TrendPoint extends Period, Pick<FunnelMetrics, 'total' | 'won' | 'lost' | 'winRate' | 'lossRate'> {
  readonly stages: readonly Pick<
    FunnelMetrics['stages'][number],
    'stageId' | 'stageCode' | 'stageName' | 'entered' | 'conversion' | 'share' | 'lost'
  >[]
}

/**
 * The funnel of a period by week, month or quarter: each part with the figures funnelMetrics gives for it alone.
 * @param timeZone IANA name: where weeks and months begin
 * @throws {ValidationFailure} for a scope or a time zone that is none, and for more than 130 parts
 */
export async function metricTrend(
  work: Pick<Work, 'actor' | 'database' | 'now'>,
  input: MetricScope,
  bucket: Bucket,
  timeZone: string,
): Promise<readonly TrendPoint[]> {
  if (work.actor.kind !== 'system') requireStaff(work.actor)
  const scope = parseInput(metricScopeInput, input) as MetricScope
  if (scope.from.getTime() === BEGINNING.getTime()) throw problem('from', 'a trend needs a beginning')
  if (!isTimeZone(timeZone)) throw problem('timeZone', 'is no time zone')
  const buckets = periodBuckets(scope, bucket, timeZone)
  if (buckets.length > MOST_BUCKETS) throw problem('to', `a trend has at most ${MOST_BUCKETS} parts`)
  const { pipelineId, ladder } = await loadLadder(work.database, scope.pipelineId ?? null)
  const asOf = asOfFor(scope.counting, scope.to, work.now())
  const counts = await loadFunnelTrend(work.database, work.actor, scope, pipelineId, asOf, buckets)
  return buckets.map((period, index) => {
    const { total, won, lost, winRate, lossRate, stages } = funnelRates(
      { ...scope, ...period },
      ladder,
      counts[index] ?? new Map(),
      new Map(),
    )
    return { ...period, total, won, lost, winRate, lossRate, stages }
  })
}

function problem(path: string, message: string): ValidationFailure {
  return new ValidationFailure([{ path: [path], code: 'invalid', message }])
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
