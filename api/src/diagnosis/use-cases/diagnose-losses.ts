import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import type { MetricScope } from '../../metrics/domain/funnel-metrics.ts'
import type { LossLedger, LostDeal } from '../domain/diagnosis.ts'
import { type LedgerFacts, lossLedger, lostDeals } from '../domain/loss-ledger.ts'
import { usualOf } from '../domain/testimony.ts'
import { countEntered } from '../store/diagnosis-stage.store.ts'
import { readDecided } from './read-decided.ts'

/**
 * Why deals of the scope that the caller may see were lost: of a snapshot those lost within the period, of a cohort those
 * opened within it and lost until now. What is usual (delivery time, a seller's discount) is taken from all deals that
 * were decided in the same scope. Throws ForbiddenFailure and ValidationFailure.
 */
export async function diagnoseLosses(work: Work, input: MetricScope): Promise<LossLedger> {
  return work.database.prisma.$transaction(async (transaction) => {
    const facts = await readLossFacts(work, transaction, input)
    return lossLedger(facts)
  })
}

/** The lines behind the ledger, most valuable first; of one stage, one category or both. */
export async function listLostDeals(
  work: Work,
  input: MetricScope,
  only: { readonly stageId?: string | null; readonly category?: string | null } = {},
): Promise<readonly LostDeal[]> {
  return work.database.prisma.$transaction(async (transaction) => {
    const facts = await readLossFacts(work, transaction, input)
    return lostDeals(facts)
      .filter(({ stageId }) => only.stageId == null || stageId === only.stageId)
      .filter(({ category }) => only.category == null || category === only.category)
      .toSorted((a, b) => b.value.minor - a.value.minor)
  })
}

async function readLossFacts(work: Work, transaction: Transaction, input: MetricScope): Promise<LedgerFacts> {
  const { scope, decided, stages } = await readDecided(work, transaction, input)
  return {
    lost: decided.filter(({ status }) => status === 'lost'),
    stages,
    entered: await countEntered(transaction, scope, work.actor),
    usual: usualOf(decided),
    now: work.now().getTime(),
  }
}
