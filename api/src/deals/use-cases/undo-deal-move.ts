import type { Work } from '../../context.ts'
import { MOVE_UNDONE, RULE_MOVE_UNDONE } from '../../funnel/domain/stage-words.ts'
import { wasAnsweredSince } from '../../funnel/store/answered-since.store.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { DealMovedFailure, DealStateFailure } from '../domain/errors.ts'
import { recordDeal } from '../store/deal-record.store.ts'
import { lockReadableDeal } from '../store/lock-deal.store.ts'
import { clearEnd } from './end-deal.ts'
import { moveByHand } from './move-deal.ts'
import { replayDeals } from './replay-deals.ts'

type StaffWork = Work & { readonly actor: UserActor }

/**
 * Takes back a deal's last move. A person's is taken out of the history (the audit keeps it), and everything is as if it
 * had never been; a rule's stays, because its event did happen, and a person's move back follows it. So does one after
 * which advice of rules was answered: without it that advice would be a move, against the answer.
 * @param expectedStageId where the person sees the deal: after another move there is something else to undo
 */
export async function undoDealMove(
  work: StaffWork,
  opportunityId: string,
  expectedStageId: string,
): Promise<{ opportunityId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const deal = await lockReadableDeal(work, transaction, opportunityId)
    if (deal.stageId !== expectedStageId) throw new DealMovedFailure(deal.stageId)
    const last = await transaction.stageTransition.findFirst({
      where: { opportunityId, suggested: false, fromStageId: { not: null } },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      include: { fromStage: true },
    })
    if (last === null || last.fromStage === null) throw new NotFoundFailure('A move that can be undone')
    if (last.userId === null && deal.status !== 'open')
      throw new DealStateFailure(deal.status, 'The buyer decided. Reopen the deal if it goes on.')
    const now = work.now()
    if (last.userId === null) {
      await moveByHand(work, transaction, deal, last.fromStage, RULE_MOVE_UNDONE)
      return { opportunityId }
    }
    if (deal.status === 'open' && (await wasAnsweredSince(transaction, last))) {
      await moveByHand(work, transaction, deal, last.fromStage, MOVE_UNDONE)
      return { opportunityId }
    }
    await transaction.stageTransition.delete({ where: { id: last.id } })
    await transaction.timelineEntry.deleteMany({ where: { kind: 'stage', sourceId: last.id } })
    if (deal.status !== 'open') await clearEnd(transaction, opportunityId)
    await transaction.auditEntry.create({
      data: {
        actor: actorKey(work.actor),
        action: 'stage_move_undone',
        subject: 'opportunity',
        subjectId: opportunityId,
        detail: {
          fromStageId: last.fromStageId,
          toStageId: last.toStageId,
          at: last.at.toISOString(),
          userId: last.userId,
          reason: last.reason,
        },
        at: now,
      },
    })
    await replayDeals(transaction, deal.accountId, { actor: actorKey(work.actor), at: now })
    await recordDeal(transaction, {
      deal,
      action: 'deal_move_undone',
      actor: actorKey(work.actor),
      data: { by: work.actor.name, from: deal.stage.code, to: last.fromStage.code },
      at: now,
    })
    return { opportunityId }
  })
}
