import { randomUUID } from 'node:crypto'
import type { Work } from '../../context.ts'
import { addTimelineEntry } from '../../crm/store/timeline.store.ts'
import { findReadableAccount } from '../../crm/use-cases/assign-customer.ts'
import type { Transaction } from '../../database/client.ts'
import { replayDeals } from '../../deals/use-cases/replay-deals.ts'
import type { StageTransition } from '../../generated/prisma/client.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { AccountMovedFailure } from '../domain/errors.ts'
import { MOVE_UNDONE, RULE_MOVE_UNDONE } from '../domain/stage-words.ts'
import { wasAnsweredSince } from '../store/answered-since.store.ts'
import { moveByHand, tellOfMove } from './move-stage.ts'

type StaffWork = Work & { readonly actor: UserActor }

/**
 * Takes back a customer's last move. A person's is taken out of the history (the audit keeps it), and everything is as if
 * it had never been. A rule's stays, because its event did happen, and a person's move back follows it: from then on rules
 * only suggest. So does one after which advice of rules was answered.
 * @param expectedStageId where the person sees the customer: after another move there is something else to undo
 * @throws AccountMovedFailure, NotFoundFailure
 */
export async function undoAccountMove(
  work: StaffWork,
  accountId: string,
  expectedStageId: string,
): Promise<{ accountId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    await findReadableAccount(work, transaction, accountId)
    await transaction.$queryRaw`SELECT 1 FROM account WHERE id = ${accountId}::uuid FOR UPDATE`
    // Read again: it may have been moved or merged while the lock was waited for.
    const { stageId } = await findReadableAccount(work, transaction, accountId)
    if (stageId !== expectedStageId) throw new AccountMovedFailure(stageId)
    const last = await transaction.stageTransition.findFirst({
      where: { accountId, opportunityId: null, suggested: false, fromStageId: { not: null } },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      include: { fromStage: true, toStage: true },
    })
    if (last === null || last.fromStage === null) throw new NotFoundFailure('A move that can be undone')
    if (last.userId === null) await moveByHand(work, transaction, accountId, last.fromStage.id, RULE_MOVE_UNDONE)
    else if (await wasAnsweredSince(transaction, last))
      await moveByHand(work, transaction, accountId, last.fromStage.id, MOVE_UNDONE)
    else await takeOut(work, transaction, last, { from: last.toStage.code, to: last.fromStage.code })
    return { accountId }
  })
}

/** Removes a person's move and lets the rules decide again. */
async function takeOut(
  work: StaffWork,
  transaction: Transaction,
  move: StageTransition,
  codes: { readonly from: string; readonly to: string },
): Promise<void> {
  const { accountId } = move
  const [now, actor] = [work.now(), actorKey(work.actor)]
  await transaction.stageTransition.delete({ where: { id: move.id } })
  await transaction.timelineEntry.deleteMany({ where: { kind: 'stage', sourceId: move.id } })
  await transaction.auditEntry.create({
    data: {
      actor,
      action: 'stage_move_undone',
      subject: 'account',
      subjectId: accountId,
      detail: {
        fromStageId: move.fromStageId,
        toStageId: move.toStageId,
        at: move.at.toISOString(),
        userId: move.userId,
        reason: move.reason,
      },
      at: now,
    },
  })
  const evaluation = await replayDeals(transaction, accountId, { actor, at: now })
  await addTimelineEntry(transaction, {
    accountId,
    kind: 'stage',
    action: 'stage_move_undone',
    sourceId: randomUUID(),
    actor,
    data: { ...codes, by: work.actor.name },
    occurredAt: now,
  })
  await tellOfMove(transaction, accountId, evaluation?.stageCode ?? codes.to, now)
}
