import type { Work } from '../../context.ts'
import type { FunnelMetrics } from '../../metrics/domain/funnel-metrics.ts'
import { BEGINNING } from '../../metrics/domain/metric-scope.ts'
import { funnelMetrics } from '../../metrics/use-cases/funnel-metrics.ts'

/** The funnel of all customers the caller may see, from the beginning until now. */
export function funnelOverview(work: Work): Promise<FunnelMetrics> {
  const to = new Date(work.now().getTime() + 1)
  return funnelMetrics(work, { unit: 'customer', counting: 'cohort', from: BEGINNING, to })
}
