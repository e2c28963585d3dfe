import type { Work } from '../../context.ts'
import type { MetricScope } from '../../metrics/domain/funnel-metrics.ts'
import { type Anomaly, anomaliesOf, channelName, wholeMonths } from '../domain/anomaly.ts'
import { productLineName } from '../domain/names.ts'
import { requireAnalyst } from '../policy.ts'
import { loadMonthlyCustomers, loadMonthlyDeals } from '../store/channel.store.ts'
import { readScope } from './read-decided.ts'

/** Months looked at: a change is told from chance and season only with a past. */
const MONTHS = 36

/**
 * Channels and product lines whose share changed for good within the three years up to the end of the scope.
 * Throws ForbiddenFailure and ValidationFailure.
 */
export async function findAnomalies(work: Work, input: MetricScope): Promise<readonly Anomaly[]> {
  requireAnalyst(work.actor)
  const scope = readScope(input)
  const { to } = scope
  const from = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() - MONTHS, 1))
  const wide = { ...scope, from }
  return work.database.prisma.$transaction(async (transaction) => {
    const customers = await loadMonthlyCustomers(transaction, wide, work.actor)
    const deals = await loadMonthlyDeals(transaction, wide, work.actor)
    // A young house has no past before its first customer.
    const first = [...customers, ...deals].map(({ month }) => month).sort((a, b) => a.getTime() - b.getTime())[0]
    const months = wholeMonths(first ?? from, to)
    return [
      ...anomaliesOf('channel', customers, months, channelName),
      ...anomaliesOf('product_line', deals, months, productLineName),
    ]
  })
}
