import { notifyUsers } from '../../collaboration/use-cases/notify-users.ts'
import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { ForbiddenFailure, NotFoundFailure } from '../../shared/domain/failure.ts'
import { encodeGlobalId } from '../../shared/graphql/global-id.ts'
import { readable } from '../../shared/row-policy.ts'
import { accountPolicy } from '../policy.ts'
import { addTimelineEntry } from '../store/timeline.store.ts'
import { lockReadableLead } from './change-lead.ts'

type StaffWork = Work & { readonly actor: UserActor }

/**
 * Gives a lead to a person; with it goes the customer when nobody owns it, else the person may see it from now on.
 * A sales person may take a lead or hand back one's own; a lead assigns within the team; executives and admins anywhere.
 */
export async function assignLead(work: StaffWork, leadId: string, userId: string | null): Promise<{ leadId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const lead = await lockReadableLead(work, transaction, leadId)
    const assignee = await findAssignee(work, transaction, userId)
    await transaction.lead.update({
      where: { id: leadId },
      data: { ownerId: userId, ...(assignee ? { teamId: assignee.teamId } : {}) },
    })
    if (lead.accountId !== null) {
      if (assignee !== null) {
        await letSee(transaction, lead.accountId, assignee)
        const page = `/workspace/leads/${encodeURIComponent(encodeGlobalId('Lead', leadId))}`
        await tell(work, transaction, 'assignment', lead.accountId, assignee.id, page)
      }
      await recordAssignment(work, transaction, lead.accountId, 'lead_assigned', { leadId, to: assignee?.name ?? null })
    }
    return { leadId }
  })
}

/** Gives a customer to a person, or to nobody. */
export async function assignAccount(
  work: StaffWork,
  accountId: string,
  userId: string | null,
): Promise<{ accountId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const account = await findReadableAccount(work, transaction, accountId)
    const assignee = await findAssignee(work, transaction, userId)
    if (assignee !== null && account.ownerId !== assignee.id)
      await tell(work, transaction, 'assignment', accountId, assignee.id)
    await transaction.account.update({
      where: { id: accountId },
      data: { ownerId: userId, ...(assignee ? { teamId: assignee.teamId } : {}) },
    })
    await recordAssignment(work, transaction, accountId, 'account_assigned', { to: assignee?.name ?? null })
    return { accountId }
  })
}

export async function shareAccount(work: StaffWork, accountId: string, userId: string): Promise<{ accountId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    await findReadableAccount(work, transaction, accountId)
    const colleague = await findColleague(transaction, userId)
    const { count } = await transaction.accountShare.createMany({ data: [{ accountId, userId }], skipDuplicates: true })
    if (count > 0) {
      await recordAssignment(work, transaction, accountId, 'account_shared', { with: colleague.name })
      await tell(work, transaction, 'share', accountId, userId)
    }
    return { accountId }
  })
}

/** Ends sharing. The owner, a lead or above may do it; so may the person it is shared with. */
export async function unshareAccount(
  work: StaffWork,
  accountId: string,
  userId: string,
): Promise<{ accountId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const account = await findReadableAccount(work, transaction, accountId)
    if (work.actor.role === 'sales' && account.ownerId !== work.actor.id && userId !== work.actor.id) {
      throw new ForbiddenFailure('Only the owner or a lead ends somebody else’s access.')
    }
    const colleague = await findColleague(transaction, userId)
    const { count } = await transaction.accountShare.deleteMany({ where: { accountId, userId } })
    if (count > 0) await recordAssignment(work, transaction, accountId, 'account_unshared', { with: colleague.name })
    return { accountId }
  })
}

/** A customer the actor may see. One that was merged into another takes nothing any more: its page leads to the winner. */
export async function findReadableAccount(work: Work, transaction: Transaction, accountId: string) {
  const account = await transaction.account.findFirst({
    where: { id: accountId, mergedIntoId: null, AND: [readable(accountPolicy, work.actor)] },
  })
  if (account === null) throw new NotFoundFailure('The customer')
  return account
}

async function findColleague(transaction: Transaction, userId: string) {
  const colleague = await transaction.user.findFirst({
    where: { id: userId, disabledAt: null, role: { in: ['sales', 'lead', 'executive', 'admin'] } },
  })
  if (colleague === null) throw new NotFoundFailure('The colleague')
  return colleague
}

export async function findAssignee(work: StaffWork, transaction: Transaction, userId: string | null) {
  const { actor } = work
  if (userId === null) return null
  const assignee = await findColleague(transaction, userId)
  if (actor.role === 'sales' && userId !== actor.id) {
    throw new ForbiddenFailure('You may take this yourself; giving it to somebody else is for a lead.')
  }
  if (actor.role === 'lead' && assignee.teamId !== actor.teamId) {
    throw new ForbiddenFailure('You assign within your team; an executive assigns across teams.')
  }
  return assignee
}

/** Makes the assignee the owner of a customer nobody owns; else shares it, because who works a lead must see its customer. */
export async function letSee(
  transaction: Transaction,
  accountId: string,
  assignee: { readonly id: string; readonly teamId: string | null },
): Promise<void> {
  const taken = await transaction.account.updateMany({
    where: { id: accountId, ownerId: null },
    data: { ownerId: assignee.id, teamId: assignee.teamId },
  })
  if (taken.count > 0) return
  const owned = await transaction.account.count({ where: { id: accountId, ownerId: assignee.id } })
  if (owned === 0)
    await transaction.accountShare.createMany({ data: [{ accountId, userId: assignee.id }], skipDuplicates: true })
}

/** Tells a colleague what they were given; who takes something for oneself knows. */
async function tell(
  work: StaffWork,
  transaction: Transaction,
  kind: 'assignment' | 'share',
  accountId: string,
  userId: string,
  href = `/workspace/customers/${encodeURIComponent(encodeGlobalId('Account', accountId))}`,
): Promise<void> {
  if (userId === work.actor.id) return
  const account = await transaction.account.findUniqueOrThrow({ where: { id: accountId }, select: { name: true } })
  const at = work.now()
  await notifyUsers(transaction, {
    userIds: [userId],
    kind,
    data: { href, accountId, account: account.name, by: work.actor.name },
    dedupeKey: `${kind}:${href}:${at.toISOString()}`,
    at,
  })
}

async function recordAssignment(
  work: StaffWork,
  transaction: Transaction,
  accountId: string,
  action: string,
  data: Record<string, string | null>,
): Promise<void> {
  const now = work.now()
  await addTimelineEntry(transaction, {
    accountId,
    kind: 'assignment',
    action,
    sourceId: `${accountId}:${now.toISOString()}`,
    actor: actorKey(work.actor),
    data: { ...data, by: work.actor.name },
    occurredAt: now,
  })
}
