import type { Transaction } from '../../database/client.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { Actor } from '../../identity/domain/actor.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { readable } from '../../shared/row-policy.ts'
import { actionPolicy } from '../policy.ts'

/** What to say, in the customer's language. */
export interface Script {
  readonly locale: string
  readonly subject?: string
  readonly body: string
  /** Language that was wanted, when the library has no text in it and English stands in. */
  readonly missing?: string
}

export interface Attachment {
  readonly kind: 'content' | 'quote'
  /** Code of the content item, or the quotation's id. */
  readonly id: string
  readonly name: string
  readonly url?: string
}

/** What came of an action. */
export interface ActionResult {
  readonly outcome: string
  readonly note?: string
  readonly mailId?: string
  readonly taskId?: string
  readonly activityId?: string
  /** Page of the workspace where the work goes on. */
  readonly href?: string
}

/** The action, locked, if the actor may see it. Throws NotFoundFailure otherwise. */
export async function lockReadableAction(transaction: Transaction, actor: Actor, id: string) {
  await transaction.$queryRaw`SELECT 1 FROM action WHERE id = ${id}::uuid FOR UPDATE`
  const action = await transaction.action.findFirst({
    where: { id, AND: [readable(actionPolicy, actor)] },
    include: { account: { select: { id: true, name: true } }, playbookRun: { select: { id: true, status: true } } },
  })
  if (action === null) throw new NotFoundFailure('The action')
  return action
}
export type LockedAction = Awaited<ReturnType<typeof lockReadableAction>>

export async function auditAction(
  transaction: Transaction,
  actor: string,
  action: string,
  id: string,
  detail: Prisma.InputJsonObject,
  at: Date,
): Promise<void> {
  await transaction.auditEntry.create({ data: { actor, action, subject: 'action', subjectId: id, detail, at } })
}
