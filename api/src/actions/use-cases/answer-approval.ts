import type { Transaction } from '../../database/client.ts'
import type { UserActor } from '../../identity/domain/actor.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { ForbiddenFailure } from '../../shared/domain/failure.ts'
import { canApprove } from '../domain/approver.ts'
import type { LockedAction } from '../store/action.store.ts'
import type { StaffWork } from './execute-action.ts'

/**
 * Lets the run that waits for this card go on, or ends it. The run takes its next step by job. Throws ForbiddenFailure
 * for somebody the playbook does not ask.
 */
export async function answerApproval(
  work: Pick<StaffWork, 'now'> & { readonly actor: UserActor },
  transaction: Transaction,
  action: LockedAction,
  approved: boolean,
): Promise<void> {
  if (!canApprove(work.actor.role, action.factors))
    throw new ForbiddenFailure('This approval is for a lead or an executive.')
  if (action.playbookRunId === null) return
  const now = work.now()
  const { count } = await transaction.playbookRun.updateMany({
    where: { id: action.playbookRunId, status: 'awaiting_approval' },
    data: approved
      ? { status: 'waiting', wakeAt: null, stepIndex: { increment: 1 } }
      : { status: 'cancelled', endedAt: now, outcome: 'refused' },
  })
  if (count === 0) return
  await transaction.playbookRunStep.create({
    data: {
      runId: action.playbookRunId,
      step: 'approval',
      outcome: approved ? 'approved' : 'refused',
      detail: { by: work.actor.name, actionId: action.id },
      at: now,
    },
  })
  if (approved)
    await enqueue(
      transaction,
      'run_playbooks',
      { accountId: action.accountId },
      { key: `playbooks:${action.accountId}` },
    )
}
