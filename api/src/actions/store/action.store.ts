import type { Transaction } from '../../database/client.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { Actor } from '../../identity/domain/actor.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { readable } from '../../shared/row-policy.ts'
import { actionPolicy } from '../policy.ts'

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
