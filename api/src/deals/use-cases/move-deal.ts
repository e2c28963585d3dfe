import type { Work } from '../../context.ts'
import { addTimelineEntry } from '../../crm/store/timeline.store.ts'
import type { Transaction } from '../../database/client.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { notify } from '../../shared/notify.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { moveDealInput } from '../domain/deal-input.ts'
import { MOVED_ON_BOARD } from '../domain/deal-words.ts'
import { DealMovedFailure, DealStateFailure } from '../domain/errors.ts'
import { type LockedDeal, lockReadableDeal } from '../store/lock-deal.store.ts'
import { replayDeals } from './replay-deals.ts'

type StaffWork = Work & { readonly actor: UserActor }

/**
 * A person moves an open deal to another open stage; from then on rules only suggest for it. Winning and losing have
 * their own use-cases, because they need more than a stage.
 * @throws DealMovedFailure when it no longer stands where the person saw it
 */
export async function moveDeal(work: StaffWork, input: unknown): Promise<{ opportunityId: string }> {
  const { opportunityId, stageId, expectedStageId, reason } = parseInput(moveDealInput, input)
  return work.database.prisma.$transaction(async (transaction) => {
    const deal = await lockReadableDeal(work, transaction, opportunityId)
    if (deal.status !== 'open') throw new DealStateFailure(deal.status, 'The deal has ended. Reopen it first.')
    if (deal.stageId !== expectedStageId) throw new DealMovedFailure(deal.stageId)
    const stage = deal.pipeline.stages.find(({ id, archivedAt }) => id === stageId && archivedAt === null)
    if (stage === undefined) throw new NotFoundFailure('The stage')
    if (stage.outcome !== 'open') {
      throw new ValidationFailure([
        { path: ['stageId'], code: 'closing', message: 'win or lose the deal instead of moving it' },
      ])
    }
    if (stage.id !== deal.stageId)
      await moveByHand(work, transaction, deal, stage, reason === null ? MOVED_ON_BOARD : { en: reason })
    return { opportunityId }
  })
}

/** Writes a person's move of a deal and replays; the caller holds the customer's lock. */
export async function moveByHand(
  work: StaffWork,
  transaction: Transaction,
  deal: LockedDeal,
  stage: { readonly id: string; readonly code: string },
  reason: Readonly<Record<string, string>>,
): Promise<void> {
  const now = work.now()
  const { id: opportunityId, accountId } = deal
  const transition = await transaction.stageTransition.create({
    data: {
      accountId,
      opportunityId,
      fromStageId: deal.stageId,
      toStageId: stage.id,
      at: now,
      userId: work.actor.id,
      reason,
    },
  })
  await addTimelineEntry(transaction, {
    accountId,
    kind: 'stage',
    action: 'stage_moved',
    sourceId: transition.id,
    actor: actorKey(work.actor),
    data: { from: deal.stage.code, to: stage.code, reason, by: work.actor.name, opportunityId, deal: deal.name },
    occurredAt: now,
  })
  await replayDeals(transaction, accountId, { actor: actorKey(work.actor), at: now })
  await notify(transaction, { topic: 'deal_changed', id: opportunityId, accountId })
  await enqueue(transaction, 'run_playbooks', { accountId }, { key: `playbooks:${accountId}` })
}
