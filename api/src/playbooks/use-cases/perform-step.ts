import type { CustomerHistory } from '../../actions/domain/customer-history.ts'
import type { ProposalContext } from '../../actions/use-cases/propose-actions.ts'
import { writeToCustomer } from '../../actions/use-cases/write-to-customer.ts'
import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { uuidFrom } from '../../events/domain/event-id.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { cardPriority } from '../domain/card-priority.ts'
import type { Decision } from '../domain/run-engine.ts'
import type { LockedRun } from '../store/run.store.ts'
import { playbookReason } from '../words/card-words.ts'
import { addPlaybookTask } from './add-playbook-task.ts'
import { prepareApprovedStep } from './prepare-step.ts'
import { whoseWork } from './whose-work.ts'

type Act = Extract<Decision, { kind: 'act' }>

interface Performed {
  readonly outcome: string
  readonly detail: Prisma.InputJsonObject
}

/** What a step does, in the step's own transaction: a mail or a task by itself, else a card for a person. */
export async function performStep(
  work: Work,
  transaction: Transaction,
  run: LockedRun,
  { step, dueAt }: Act,
  history: CustomerHistory,
  context: ProposalContext,
): Promise<Performed> {
  const now = work.now()
  const { title, contact, script, attachments } = await prepareApprovedStep(
    transaction,
    run.id,
    step,
    history,
    context,
    now,
  )
  const owner = await whoseWork(transaction, history, step.assignee)
  const id = uuidFrom(`playbook-action:${run.id}:${step.id}`)
  const card = {
    id,
    accountId: run.accountId,
    opportunityId: run.opportunityId,
    contactId: contact?.id ?? null,
    ownerId: owner?.id ?? null,
    kind: step.action,
    origin: 'playbook' as const,
    proposedBy: `playbook:${run.playbook.code}@${run.version}`,
    dedupeKey: `playbook:${run.playbook.code}:${step.id}`,
    title,
    reason: playbookReason(run.playbook.name),
    factors: [{ code: 'playbook', data: { run: run.id, step: step.id } }],
    script: (script ?? {}) as Prisma.InputJsonObject,
    attachments: attachments.map((attachment) => ({ ...attachment })),
    priority: cardPriority(step.priority, history, now),
    dueAt,
    playbookRunId: run.id,
    createdAt: now,
  }
  if (!step.automatic) {
    const { count } = await transaction.action.createMany({ data: [card], skipDuplicates: true })
    return { outcome: count > 0 ? 'card' : 'card_stands', detail: { actionId: id, kind: step.action } }
  }
  const done = { status: 'done' as const, decidedAt: now, decidedBy: 'system' }
  if (step.action === 'task') {
    const { taskId } = await addPlaybookTask(transaction, run, step.id, card.title, dueAt, owner, history, now)
    await transaction.action.create({ data: { ...card, ...done, result: { outcome: 'task_added', taskId } } })
    return { outcome: 'task_added', detail: { taskId, for: owner?.name ?? '' } }
  }
  if (contact === undefined) return { outcome: 'no_contact', detail: {} }
  if (script?.subject === undefined) return { outcome: 'no_text', detail: {} }
  if (!contact.consented || contact.email === null) return { outcome: 'no_consent', detail: {} }
  const { mailId } = await writeToCustomer(work, transaction, {
    id: uuidFrom(`playbook-mail:${run.id}:${step.id}`),
    accountId: run.accountId,
    contactId: contact.id,
    template: 'playbook_mail',
    subject: script.subject,
    body: script.body,
    locale: script.locale,
    attachments,
    signedBy: owner,
  })
  await transaction.action.create({ data: { ...card, ...done, result: { outcome: 'mail_sent', mailId } } })
  return { outcome: 'mail_sent', detail: { mailId, actionId: id } }
}
