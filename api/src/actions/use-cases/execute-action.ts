import { isLocale, type LocalizedText, resolveText } from '@tradewind/schema/locales'
import type { Work } from '../../context.ts'
import { recordActivity } from '../../crm/use-cases/log-activity.ts'
import { addTask } from '../../crm/use-cases/manage-task.ts'
import type { Transaction } from '../../database/client.ts'
import { uuidFrom } from '../../events/domain/event-id.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { encodeGlobalId } from '../../shared/graphql/global-id.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { type ExecuteInput, executeInput } from '../domain/action-input.ts'
import type { ActionResult, Attachment, Script } from '../domain/action-parts.ts'
import { ActionIncompleteFailure } from '../domain/errors.ts'
import { nextActionStatus } from '../domain/lifecycle.ts'
import { auditAction, type LockedAction, lockReadableAction } from '../store/action.store.ts'
import { writeToCustomer } from './write-to-customer.ts'

export type StaffWork = Work & { readonly actor: UserActor }

/**
 * Does what a card proposes, in one transaction with its effect: a mail goes into the outbox with the text as edited, a
 * call, meeting or visit is logged, a task is added, a quotation is written on the page the result names. Executing it
 * twice finds it done and refuses.
 */
export async function executeAction(work: StaffWork, input: unknown): Promise<{ actionId: string }> {
  const asked = parseInput(executeInput, input)
  return work.database.prisma.$transaction(async (transaction) => {
    const action = await lockReadableAction(transaction, work.actor, asked.actionId)
    const status = nextActionStatus(action.status, 'execute')
    const result = await perform(work, transaction, action, asked)
    const now = work.now()
    await transaction.action.update({
      where: { id: action.id },
      data: { status, decidedAt: now, decidedBy: actorKey(work.actor), delayedUntil: null, result: { ...result } },
    })
    await auditAction(
      transaction,
      actorKey(work.actor),
      'action_executed',
      action.id,
      { kind: action.kind, ...result },
      now,
    )
    await enqueue(
      transaction,
      'run_playbooks',
      { accountId: action.accountId },
      { key: `playbooks:${action.accountId}` },
    )
    return { actionId: action.id }
  })
}

async function perform(
  work: StaffWork,
  transaction: Transaction,
  action: LockedAction,
  asked: ExecuteInput,
): Promise<ActionResult> {
  const script = action.script as unknown as Partial<Script>
  const subject = asked.subject ?? script.subject ?? ''
  const body = asked.body ?? script.body ?? ''
  const contactId = asked.contactId ?? action.contactId
  const note = asked.note ? { note: asked.note } : {}
  const title = titleFor(action.title as LocalizedText, await localeOf(transaction, work.actor.id))
  const log = async (kind: 'call' | 'meeting' | 'visit' | 'note', outcome?: ExecuteInput['outcome']) =>
    (
      await recordActivity(work, transaction, {
        accountId: action.accountId,
        contactId,
        kind,
        subject: title.slice(0, 200),
        body: asked.note ?? (kind === 'note' ? body : ''),
        outcome: outcome ?? null,
        durationMinutes: null,
        happenedAt: null,
      })
    ).activityId

  switch (action.kind) {
    case 'mail': {
      if (subject === '' || body === '')
        throw new ActionIncompleteFailure('ACTION.NEEDS_TEXT', 'Write subject and text before it is sent.')
      if (contactId === null)
        throw new ActionIncompleteFailure('ACTION.NEEDS_CONTACT', 'Say to whom: the customer has no contact yet.')
      const signedBy = await transaction.user.findUniqueOrThrow({ where: { id: work.actor.id } })
      const { mailId, recipient } = await writeToCustomer(work, transaction, {
        id: uuidFrom(`action-mail:${action.id}`),
        accountId: action.accountId,
        contactId,
        template: 'action_mail',
        subject,
        body,
        locale: script.locale ?? 'en',
        attachments: action.attachments as unknown as Attachment[],
        signedBy,
      })
      return { outcome: 'mail_sent', mailId, note: recipient }
    }
    case 'call': {
      if (!asked.outcome) throw new ActionIncompleteFailure('ACTION.NEEDS_OUTCOME', 'Say how the call went.')
      return { outcome: asked.outcome, activityId: await log('call', asked.outcome), ...note }
    }
    case 'meeting':
    case 'visit':
      return { outcome: 'held', activityId: await log(action.kind), ...note }
    case 'whatsapp': {
      if (body === '') throw new ActionIncompleteFailure('ACTION.NEEDS_TEXT', 'Write what is to be said.')
      return { outcome: 'written', activityId: await log('note'), ...note }
    }
    case 'quote':
      return {
        outcome: 'begun',
        href: `/workspace/quotes/new?account=${encodeURIComponent(encodeGlobalId('Account', action.accountId))}`,
        ...note,
      }
    case 'task': {
      const { taskId } = await addTask(work, transaction, {
        accountId: action.accountId,
        ownerId: action.ownerId ?? work.actor.id,
        title: title.slice(0, 300),
        dueAt: action.dueAt,
      })
      return { outcome: 'task_added', taskId, ...note }
    }
  }
}

async function localeOf(transaction: Transaction, userId: string): Promise<string> {
  return (await transaction.user.findUniqueOrThrow({ where: { id: userId }, select: { locale: true } })).locale
}

function titleFor(title: LocalizedText, locale: string): string {
  return resolveText(title, isLocale(locale) ? locale : 'en')?.text ?? '–'
}
