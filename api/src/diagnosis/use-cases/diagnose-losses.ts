import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { asOfFor } from '../../metrics/domain/count-funnel.ts'
import type { MetricScope } from '../../metrics/domain/funnel-metrics.ts'
import { loadFunnelCounts } from '../../metrics/store/funnel-counts.store.ts'
import type { DealFact } from '../domain/deal-fact.ts'
import type { LossLedger, LostDeal } from '../domain/diagnosis.ts'
import { lossLedger, lostDeals } from '../domain/loss-ledger.ts'
import { usualOf } from '../domain/testimony.ts'
import { readDecided } from './read-decided.ts'

/**
 * Why deals of the scope that the caller may see were lost: of a snapshot those lost within the period, of a cohort those
 * opened within it and lost until now. What is usual (delivery time, a seller's discount) is taken from all deals that
 * were decided in the same scope. Throws ForbiddenFailure and ValidationFailure.
 */
export async function diagnoseLosses(work: Work, input: MetricScope): Promise<LossLedger> {
  const { scope, ...facts } = await work.database.prisma.$transaction((transaction) =>
    readLossFacts(work, transaction, input),
  )
  return lossLedger({ ...facts, entered: await readEntered(work, scope, facts.lost) })
}

/** The lines behind the ledger, most valuable first; of one stage, one category or both. */
export async function listLostDeals(
  work: Work,
  input: MetricScope,
  only: { readonly stageId?: string | null; readonly category?: string | null } = {},
): Promise<readonly LostDeal[]> {
  const facts = await work.database.prisma.$transaction((transaction) => readLossFacts(work, transaction, input))
  return lostDeals(facts)
    .filter(
      ({ stageId, category }) => (only.stageId ?? stageId) === stageId && (only.category ?? category) === category,
    )
    .toSorted((a, b) => b.value.minor - a.value.minor)
}

async function readLossFacts(work: Work, transaction: Transaction, input: MetricScope) {
  const { scope, decided, stages } = await readDecided(work, transaction, input)
  return {
    scope,
    lost: decided.filter(({ status }) => status === 'lost'),
    stages,
    usual: usualOf(decided),
    now: work.now().getTime(),
  }
}

/** How many entered each stage, counted as the funnel of each pipeline counts. */
async function readEntered(work: Work, scope: MetricScope, lost: readonly DealFact[]): Promise<Map<string, number>> {
  const pipelines = new Set(scope.pipelineId ? [scope.pipelineId] : lost.map(({ pipelineId }) => pipelineId))
  const asOf = asOfFor(scope.counting, scope.to, work.now())
  const entered = new Map<string, number>()
  for (const pipelineId of pipelines) {
    const counts = await loadFunnelCounts(work.database, work.actor, scope, pipelineId, asOf)
    for (const [stageId, stage] of counts.get('') ?? []) entered.set(stageId, stage.entered)
  }
  return entered
}
