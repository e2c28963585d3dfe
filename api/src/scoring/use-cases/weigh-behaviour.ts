import type { Work } from '../../context.ts'
import { learnBehaviourWeights } from '../domain/behaviour-weights.ts'
import { activate, addCandidate, lockKind } from '../store/model.store.ts'
import { loadClosedDeals } from '../store/outcomes.store.ts'
import { loadLearningPolicy } from '../store/policy.store.ts'

/**
 * Learns from closed deals what each kind of behaviour is worth. The weights are shown beside the stage rules as a
 * suggestion; they move nothing. False when there are too few deals.
 */
export async function weighBehaviour(work: Pick<Work, 'database' | 'now'>, by: string): Promise<boolean> {
  const policy = await loadLearningPolicy(work.database.prisma)
  const deals = await loadClosedDeals(work.database.pool)
  const won = deals.filter((deal) => deal.won).length
  if (deals.length < policy.leastOutcomes || Math.min(won, deals.length - won) < policy.leastOfEach) return false
  const weights = learnBehaviourWeights(deals)
  if (weights.length === 0) return false
  const at = work.now()
  await work.database.prisma.$transaction(async (transaction) => {
    await lockKind(transaction, 'behaviour_weights')
    const { id } = await addCandidate(transaction, {
      kind: 'behaviour_weights',
      algorithm: 'logistic_regression',
      parameters: { weights },
      metrics: {
        cases: deals.length,
        positives: won,
        from: deals[0]?.closedAt.toISOString() ?? null,
        to: deals.at(-1)?.closedAt.toISOString() ?? null,
      },
      trainedAt: at,
      changedBy: by,
    })
    await activate(transaction, { id, kind: 'behaviour_weights' }, { at, by: 'system' })
  })
  return true
}
