import { z } from 'zod'
import type { Work } from '../../context.ts'
import { idempotencyKey } from '../../crm/domain/lead-input.ts'
import type { Transaction } from '../../database/client.ts'
import type { Role } from '../../generated/prisma/enums.ts'
import { ForbiddenFailure, NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { idempotently } from '../../shared/idempotency.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { actorKey, type UserActor } from '../domain/actor.ts'

type AdminWork = Work & { readonly actor: UserActor }

const inviteInput = z.object({
  idempotencyKey,
  email: z.email('is not a mail address').max(200).trim().toLowerCase(),
  name: z.string().trim().min(2, 'say who it is').max(120),
  role: z.enum(['visitor', 'sales', 'lead', 'executive', 'marketer', 'admin', 'partner']),
  teamId: z.uuid().nullish(),
})

/** Makes a user without a password; the invitation mail carries the link to set one. */
export async function inviteUser(
  work: AdminWork,
  input: unknown,
  invite: (transaction: Transaction, userId: string) => Promise<void>,
): Promise<{ userId: string }> {
  const { idempotencyKey: key, ...facts } = parseInput(inviteInput, input)
  return idempotently(
    work.database.prisma,
    { actor: work.actor, key, operation: 'inviteUser', body: input },
    async (transaction) => {
      if ((await transaction.user.count({ where: { email: facts.email } })) > 0) {
        throw new ValidationFailure([{ path: ['email'], code: 'taken', message: 'already has an account' }])
      }
      if (facts.teamId && (await transaction.team.count({ where: { id: facts.teamId } })) === 0)
        throw new NotFoundFailure('The team')
      const user = await transaction.user.create({ data: { ...facts, teamId: facts.teamId ?? null } })
      await audit(work, transaction, 'user_invited', user.id, { role: facts.role })
      await invite(transaction, user.id)
      return { userId: user.id }
    },
  )
}

/** Changes a role. It counts from the person's next request on. */
export async function setUserRole(work: AdminWork, userId: string, role: Role): Promise<{ userId: string }> {
  return change(work, userId, 'user_role_set', async (transaction, user) => {
    await transaction.user.update({ where: { id: userId }, data: { role } })
    return { from: user.role, to: role }
  })
}

/** Ends a person's access at once: every session is closed, none can be opened. */
export async function disableUser(work: AdminWork, userId: string): Promise<{ userId: string }> {
  return change(work, userId, 'user_disabled', async (transaction) => {
    await transaction.user.update({ where: { id: userId }, data: { disabledAt: work.now() } })
    await transaction.session.deleteMany({ where: { userId } })
    return {}
  })
}

export async function enableUser(work: AdminWork, userId: string): Promise<{ userId: string }> {
  return change(work, userId, 'user_enabled', async (transaction) => {
    await transaction.user.update({ where: { id: userId }, data: { disabledAt: null } })
    return {}
  })
}

async function change(
  work: AdminWork,
  userId: string,
  action: string,
  apply: (transaction: Transaction, user: { readonly role: Role }) => Promise<Record<string, string>>,
): Promise<{ userId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const user = await transaction.user.findUnique({ where: { id: userId } })
    if (user === null) throw new NotFoundFailure('The user')
    // An admin who takes the own rights away may leave the house without any admin.
    if (userId === work.actor.id) throw new ForbiddenFailure('You cannot change your own access; ask another admin.')
    await audit(work, transaction, action, userId, await apply(transaction, user))
    return { userId }
  })
}

async function audit(
  work: AdminWork,
  transaction: Transaction,
  action: string,
  userId: string,
  detail: Record<string, string>,
): Promise<void> {
  await transaction.auditEntry.create({
    data: { actor: actorKey(work.actor), action, subject: 'user', subjectId: userId, detail, at: work.now() },
  })
}
