import { z } from 'zod'
import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { idempotently } from '../../shared/idempotency.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { readable } from '../../shared/row-policy.ts'
import { idempotencyKey } from '../domain/lead-input.ts'
import { taskPolicy } from '../policy.ts'
import { addTimelineEntry } from '../store/timeline.store.ts'
import { findReadableAccount } from './assign-customer.ts'

type StaffWork = Work & { readonly actor: UserActor }

const taskInput = z.object({
  idempotencyKey,
  accountId: z.uuid(),
  ownerId: z.uuid().nullish(),
  title: z.string().trim().min(2, 'say what is to be done').max(300),
  dueAt: z.date(),
})

export async function createTask(work: StaffWork, input: unknown): Promise<{ taskId: string }> {
  const { idempotencyKey: key, ...facts } = parseInput(taskInput, input)
  return idempotently(
    work.database.prisma,
    { actor: work.actor, key, operation: 'createTask', body: input },
    (transaction) => addTask(work, transaction, facts),
  )
}

/** The same within a transaction of something greater. Throws NotFoundFailure for a customer that is not the caller's. */
export async function addTask(
  work: StaffWork,
  transaction: Transaction,
  facts: Omit<z.output<typeof taskInput>, 'idempotencyKey'>,
): Promise<{ taskId: string }> {
  await findReadableAccount(work, transaction, facts.accountId)
  const ownerId = facts.ownerId ?? work.actor.id
  if ((await transaction.user.count({ where: { id: ownerId, disabledAt: null } })) === 0)
    throw new NotFoundFailure('The colleague')
  const task = await transaction.task.create({ data: { ...facts, ownerId, createdAt: work.now() } })
  await addTimelineEntry(transaction, {
    accountId: facts.accountId,
    kind: 'task',
    action: 'task_created',
    sourceId: task.id,
    actor: actorKey(work.actor),
    data: { taskId: task.id, title: task.title, dueAt: task.dueAt.toISOString() },
    occurredAt: work.now(),
  })
  return { taskId: task.id }
}

/** Marks a task done, or opens it again. Doing it twice changes nothing. */
export async function setTaskDone(work: StaffWork, taskId: string, done: boolean): Promise<{ taskId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const task = await transaction.task.findFirst({ where: { id: taskId, AND: [readable(taskPolicy, work.actor)] } })
    if (task === null) throw new NotFoundFailure('The task')
    if ((task.status === 'done') === done) return { taskId }
    const now = work.now()
    await transaction.task.update({
      where: { id: taskId },
      data: { status: done ? 'done' : 'todo', doneAt: done ? now : null },
    })
    if (task.accountId !== null) {
      await addTimelineEntry(transaction, {
        accountId: task.accountId,
        kind: 'task',
        action: done ? 'task_done' : 'task_reopened',
        sourceId: `${taskId}:${now.toISOString()}`,
        actor: actorKey(work.actor),
        data: { taskId, title: task.title },
        occurredAt: now,
      })
    }
    return { taskId }
  })
}
