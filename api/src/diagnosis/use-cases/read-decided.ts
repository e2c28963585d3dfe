import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { MetricScope } from '../../metrics/domain/funnel-metrics.ts'
import { metricScopeInput } from '../../metrics/domain/metric-scope.ts'
import { parseInput } from '../../shared/parse-input.ts'
import type { DealFact } from '../domain/deal-fact.ts'
import type { NamedStage } from '../domain/loss-ledger.ts'
import { requireAnalyst } from '../policy.ts'
import { loadDealFacts } from '../store/deal-fact.store.ts'
import { dealScopeSql, periodSql } from '../store/deal-scope.ts'
import { loadStages } from '../store/diagnosis-stage.store.ts'

export interface Decided {
  readonly scope: MetricScope
  /** Won and lost deals of the scope that the caller may see. */
  readonly decided: readonly DealFact[]
  readonly stages: readonly NamedStage[]
}

/** A scope of diagnosis is about deals, whatever unit it was asked with. Throws ValidationFailure. */
export function readScope(input: MetricScope): MetricScope {
  return parseInput(metricScopeInput, { ...input, unit: 'deal' }) as MetricScope
}

/**
 * What every diagnosis begins with: deals that were closed within the period (snapshot), or opened within it and closed
 * until now (cohort). Throws ForbiddenFailure and ValidationFailure.
 */
export async function readDecided(work: Work, transaction: Transaction, input: MetricScope): Promise<Decided> {
  requireAnalyst(work.actor)
  const scope = readScope(input)
  const conditions = [periodSql(scope), Prisma.sql`o.status <> 'open'`, dealScopeSql(scope, work.actor)]
  const decided = await loadDealFacts(transaction, Prisma.join(conditions, ' AND '), work.now())
  return { scope, decided, stages: await loadStages(transaction) }
}
