import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { idempotently } from '../../shared/idempotency.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { loseDealInput, winDealInput } from '../domain/deal-input.ts'
import { REOPENED, WON_BY_HAND } from '../domain/deal-words.ts'
import { DealStateFailure } from '../domain/errors.ts'
import { recordDeal } from '../store/deal-record.store.ts'
import { type LockedDeal, lockReadableDeal } from '../store/lock-deal.store.ts'
import { type Closing, closeOpportunity } from './close-opportunity.ts'
import { moveByHand } from './move-deal.ts'

type StaffWork = Work & { readonly actor: UserActor }

/** Ends an open deal by hand, once for each key. */
async function endDeal(
  work: StaffWork,
  {
    key,
    operation,
    body,
  }: { readonly key: string; readonly operation: 'winDeal' | 'loseDeal'; readonly body: unknown },
  opportunityId: string,
  end: Pick<Closing, 'outcome' | 'reason' | 'loss'>,
): Promise<{ opportunityId: string }> {
  const { actor } = work
  return idempotently(work.database.prisma, { actor, key, operation, body }, async (transaction) => {
    const deal = await lockReadableDeal(work, transaction, opportunityId)
    if (deal.status !== 'open') throw new DealStateFailure(deal.status, 'The deal has ended already.')
    await closeOpportunity(transaction, {
      ...end,
      opportunityId,
      at: work.now(),
      actor: actorKey(actor),
      userId: actor.id,
      by: actor.name,
    })
    return { opportunityId }
  })
}

export async function winDeal(work: StaffWork, body: unknown): Promise<{ opportunityId: string }> {
  const { idempotencyKey: key, opportunityId, reason } = parseInput(winDealInput, body)
  const why = reason === null ? WON_BY_HAND : { en: reason }
  return endDeal(work, { key, operation: 'winDeal', body }, opportunityId, { outcome: 'won', reason: why })
}

/** A deal is lost, with what the sales person says about it. */
export async function loseDeal(work: StaffWork, body: unknown): Promise<{ opportunityId: string }> {
  const { idempotencyKey: key, opportunityId, ...loss } = parseInput(loseDealInput, body)
  const end = { outcome: 'lost', reason: { en: loss.reason }, loss } as const
  return endDeal(work, { key, operation: 'loseDeal', body }, opportunityId, end)
}

/** A deal that had ended goes on in the stage it ended from. What the buyer said stays on record. */
export async function reopenDeal(work: StaffWork, opportunityId: string): Promise<{ opportunityId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const deal = await lockReadableDeal(work, transaction, opportunityId)
    if (deal.status === 'open') throw new DealStateFailure('open', 'The deal is open.')
    const stage = await stageBeforeTheEnd(transaction, deal)
    await clearEnd(transaction, opportunityId)
    await moveByHand(work, transaction, deal, stage, REOPENED)
    await recordDeal(transaction, {
      deal,
      action: 'deal_reopened',
      actor: actorKey(work.actor),
      data: { by: work.actor.name },
      at: work.now(),
    })
    return { opportunityId }
  })
}

/** Makes a deal open again, so that a replay may say where it stands. */
export async function clearEnd(transaction: Transaction, opportunityId: string): Promise<void> {
  await transaction.opportunity.update({
    where: { id: opportunityId },
    data: { status: 'open', closedAt: null, lostCategory: null, lostReason: null },
  })
}

async function stageBeforeTheEnd(transaction: Transaction, deal: LockedDeal) {
  const open = deal.pipeline.stages.filter(({ outcome, archivedAt }) => outcome === 'open' && archivedAt === null)
  const last = await transaction.stageTransition.findFirst({
    where: { opportunityId: deal.id, suggested: false, fromStageId: { not: null }, toStageId: deal.stageId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  const stage = open.find(({ id }) => id === last?.fromStageId) ?? open.at(-1)
  if (stage === undefined) throw new Error(`The pipeline ${deal.pipelineId} has no open stage.`)
  return stage
}
