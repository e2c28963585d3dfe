import type { CustomerHistory } from '../../actions/domain/customer-history.ts'
import { openValueUsd } from '../../actions/domain/facts.ts'
import { textValues } from '../../actions/domain/text-values.ts'
import type { ProposalContext } from '../../actions/use-cases/propose-actions.ts'
import { notifyUsers } from '../../collaboration/use-cases/notify-users.ts'
import type { Transaction } from '../../database/client.ts'
import { uuidFrom } from '../../events/domain/event-id.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { LockedRun } from '../store/run.store.ts'
import { approvalTitle, playbookReason } from '../words/card-words.ts'
import { lookAhead } from './look-ahead.ts'
import { whoseWork } from './whose-work.ts'

/** Days until an approval is due. */
const DUE_MS = 2 * 86_400_000

/**
 * Puts the question on a card of whoever the playbook names, with what a yes will send, and tells them. The run waits for
 * the answer.
 */
export async function askForApproval(
  transaction: Transaction,
  run: LockedRun,
  by: 'owner' | 'lead' | 'executive',
  step: string,
  history: CustomerHistory,
  context: ProposalContext,
  now: Date,
): Promise<void> {
  const approver = await whoseWork(transaction, history, by)
  const upcoming = await lookAhead(transaction, run, history, context, now)
  const id = uuidFrom(`playbook-approval:${run.id}:${step}`)
  await transaction.action.createMany({
    data: [
      {
        id,
        accountId: run.accountId,
        opportunityId: run.opportunityId,
        ownerId: approver?.id ?? null,
        kind: 'task',
        status: 'awaiting_approval',
        origin: 'playbook',
        proposedBy: `playbook:${run.playbook.code}@${run.version}`,
        dedupeKey: `approval:${run.id}:${step}`,
        title: approvalTitle(textValues(history, now, {}, context.surroundings)),
        reason: playbookReason(run.playbook.name),
        factors: [{ code: 'approver', data: { by } }],
        script: { upcoming } as unknown as Prisma.InputJsonObject,
        priority: openValueUsd(history, now),
        dueAt: new Date(now.getTime() + DUE_MS),
        playbookRunId: run.id,
        createdAt: now,
      },
    ],
    skipDuplicates: true,
  })
  if (approver !== null)
    await notifyUsers(transaction, {
      userIds: [approver.id],
      kind: 'approval_wanted',
      data: { href: '/workspace/actions', accountId: run.accountId, account: history.company },
      dedupeKey: `approval:${id}`,
      at: now,
    })
}
