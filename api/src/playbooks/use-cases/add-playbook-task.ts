import { isLocale, type LocalizedText, resolveText } from '@tradewind/schema/locales'
import type { CustomerHistory } from '../../actions/domain/customer-history.ts'
import { notifyUsers } from '../../collaboration/use-cases/notify-users.ts'
import { addTimelineEntry } from '../../crm/store/timeline.store.ts'
import type { Transaction } from '../../database/client.ts'
import { uuidFrom } from '../../events/domain/event-id.ts'
import { encodeGlobalId } from '../../shared/graphql/global-id.ts'
import type { LockedRun } from '../store/run.store.ts'
import type { Worker } from './whose-work.ts'

/** A task that a playbook adds by itself, in its owner's language; its owner is told. */
export async function addPlaybookTask(
  transaction: Transaction,
  run: LockedRun,
  step: string,
  titles: LocalizedText,
  dueAt: Date,
  owner: Worker | null,
  history: CustomerHistory,
  now: Date,
): Promise<{ taskId: string }> {
  const taskId = uuidFrom(`playbook-task:${run.id}:${step}`)
  const locale =
    owner === null
      ? 'en'
      : (await transaction.user.findUniqueOrThrow({ where: { id: owner.id }, select: { locale: true } })).locale
  const title = (resolveText(titles, isLocale(locale) ? locale : 'en')?.text ?? '–').slice(0, 300)
  await transaction.task.create({
    data: {
      id: taskId,
      accountId: run.accountId,
      ownerId: owner?.id ?? null,
      title,
      reason: { key: 'playbook', playbook: run.playbook.code, runId: run.id },
      dueAt,
      createdAt: now,
    },
  })
  await addTimelineEntry(transaction, {
    accountId: run.accountId,
    kind: 'task',
    action: 'task_created',
    sourceId: taskId,
    actor: 'system',
    data: { taskId, title, dueAt: dueAt.toISOString() },
    occurredAt: now,
  })
  if (owner !== null && run.definition.trigger.kind === 'silence')
    await notifyUsers(transaction, {
      userIds: [owner.id],
      kind: 'silent_customer',
      data: {
        href: `/workspace/customers/${encodeURIComponent(encodeGlobalId('Account', run.accountId))}`,
        accountId: run.accountId,
        account: history.company,
      },
      dedupeKey: `playbook-task:${taskId}`,
      at: now,
    })
  return { taskId }
}
