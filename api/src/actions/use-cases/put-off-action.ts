import type { Transaction } from '../../database/client.ts'
import { actorKey } from '../../identity/domain/actor.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { delayInput, skipInput } from '../domain/action-input.ts'
import { ActionStateFailure } from '../domain/errors.ts'
import { type ActionMove, nextActionStatus, OPEN_STATUSES } from '../domain/lifecycle.ts'
import { auditAction, type LockedAction, lockReadableAction } from '../store/action.store.ts'
import { answerApproval } from './answer-approval.ts'
import type { StaffWork } from './execute-action.ts'

/** Not for now: with a reason, which keeps the rule from proposing the same again for some time. */
export async function skipAction(work: StaffWork, actionId: string, input: unknown): Promise<{ actionId: string }> {
  const { reason, note } = parseInput(skipInput, input)
  return change(work, actionId, 'skip', async (transaction, action, status) => {
    if (action.status === 'awaiting_approval') await answerApproval(work, transaction, action, false)
    await transaction.action.update({
      where: { id: actionId },
      data: {
        status,
        decidedAt: work.now(),
        decidedBy: actorKey(work.actor),
        delayedUntil: null,
        result: { outcome: 'skipped', reason, ...(note ? { note } : {}) },
      },
    })
    return { reason, ...(note ? { note } : {}) }
  })
}

/** Later: the card comes back at that time. */
export async function delayAction(work: StaffWork, actionId: string, input: unknown): Promise<{ actionId: string }> {
  const { until } = parseInput(delayInput(work.now()), input)
  return change(work, actionId, 'delay', async (transaction, action, status) => {
    await transaction.action.update({ where: { id: actionId }, data: { status, delayedUntil: until } })
    // The job of that moment brings the card back; the sweep by the clock would as well, a little later.
    await enqueue(
      transaction,
      'run_playbooks',
      { accountId: action.accountId },
      { runAt: until, key: `action-back:${actionId}` },
    )
    return { until: until.toISOString() }
  })
}

/** Takes a skip or a delay back. */
export async function reopenAction(work: StaffWork, actionId: string): Promise<{ actionId: string }> {
  return change(work, actionId, 'reopen', async (transaction, action, status) => {
    // A refusal has ended the run: there is nothing left to approve, and the card is no task.
    if (action.dedupeKey.startsWith('approval:')) throw new ActionStateFailure(action.status, 'reopen')
    const again = await transaction.action.count({
      where: {
        accountId: action.accountId,
        dedupeKey: action.dedupeKey,
        status: { in: [...OPEN_STATUSES] },
        id: { not: actionId },
      },
    })
    if (again > 0) throw new ActionStateFailure(action.status, 'reopen')
    await transaction.action.update({
      where: { id: actionId },
      data: { status, delayedUntil: null, decidedAt: null, decidedBy: null },
    })
    return {}
  })
}

/** Says yes to what a playbook asks: its run goes on. Only who the playbook names. */
export async function approveAction(work: StaffWork, actionId: string): Promise<{ actionId: string }> {
  return change(work, actionId, 'approve', async (transaction, action, status) => {
    await answerApproval(work, transaction, action, true)
    await transaction.action.update({
      where: { id: actionId },
      data: {
        status,
        decidedAt: work.now(),
        decidedBy: actorKey(work.actor),
        result: { outcome: 'approved' },
      },
    })
    return {}
  })
}

async function change(
  work: StaffWork,
  actionId: string,
  move: ActionMove,
  apply: (
    transaction: Transaction,
    action: LockedAction,
    status: LockedAction['status'],
  ) => Promise<Record<string, string>>,
): Promise<{ actionId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const action = await lockReadableAction(transaction, work.actor, actionId)
    const status = nextActionStatus(action.status, move)
    const detail = await apply(transaction, action, status)
    await auditAction(transaction, actorKey(work.actor), `action_${move}`, actionId, detail, work.now())
    return { actionId }
  })
}
