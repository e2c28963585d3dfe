import { z } from 'zod'
import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { ForbiddenFailure, NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { actorKey, type UserActor } from '../domain/actor.ts'

type AdminWork = Work & { readonly actor: UserActor }

const teamInput = z.object({ name: z.string().trim().min(2, 'give it a name').max(80) })

export async function createTeam(work: AdminWork, name: string): Promise<{ teamId: string }> {
  const facts = parseInput(teamInput, { name })
  return work.database.prisma.$transaction(async (transaction) => {
    await checkName(transaction, facts.name, null)
    const { id } = await transaction.team.create({ data: facts })
    await audit(work, transaction, 'team_created', id, facts)
    return { teamId: id }
  })
}

export async function renameTeam(work: AdminWork, teamId: string, name: string): Promise<{ teamId: string }> {
  const facts = parseInput(teamInput, { name })
  return work.database.prisma.$transaction(async (transaction) => {
    const team = await transaction.team.findUnique({ where: { id: teamId } })
    if (team === null) throw new NotFoundFailure('The team')
    await checkName(transaction, facts.name, teamId)
    await transaction.team.update({ where: { id: teamId }, data: facts })
    await audit(work, transaction, 'team_renamed', teamId, { from: team.name, to: facts.name })
    return { teamId }
  })
}

/** Only a team that nobody and nothing belongs to any more. */
export async function deleteTeam(work: AdminWork, teamId: string): Promise<void> {
  await work.database.prisma.$transaction(async (transaction) => {
    const team = await transaction.team.findUnique({
      where: { id: teamId },
      include: {
        _count: { select: { users: true, accounts: true, leads: true, opportunities: true, pipelines: true } },
      },
    })
    if (team === null) throw new NotFoundFailure('The team')
    if (Object.values(team._count).some((count) => count > 0))
      throw new ForbiddenFailure('People, customers or pipelines still belong to this team. Move them first.')
    await transaction.team.delete({ where: { id: teamId } })
    await audit(work, transaction, 'team_deleted', teamId, { name: team.name })
  })
}

/** Moves a person to a team, or to none. Customers go along: whose they are decides which lead sees them. */
export async function setUserTeam(work: AdminWork, userId: string, teamId: string | null): Promise<{ userId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const user = await transaction.user.findUnique({ where: { id: userId } })
    if (user === null) throw new NotFoundFailure('The user')
    if (teamId !== null && (await transaction.team.count({ where: { id: teamId } })) === 0)
      throw new NotFoundFailure('The team')
    if (user.teamId === teamId) return { userId }
    await transaction.user.update({ where: { id: userId }, data: { teamId } })
    await transaction.account.updateMany({ where: { ownerId: userId }, data: { teamId } })
    await transaction.lead.updateMany({ where: { ownerId: userId }, data: { teamId } })
    await transaction.opportunity.updateMany({ where: { ownerId: userId, status: 'open' }, data: { teamId } })
    await audit(work, transaction, 'user_team_set', userId, { from: user.teamId ?? '', to: teamId ?? '' }, 'user')
    return { userId }
  })
}

async function checkName(transaction: Transaction, name: string, teamId: string | null): Promise<void> {
  const taken = await transaction.team.findFirst({ where: { name: { equals: name, mode: 'insensitive' } } })
  if (taken !== null && taken.id !== teamId)
    throw new ValidationFailure([{ path: ['name'], code: 'taken', message: 'another team has this name' }])
}

async function audit(
  work: AdminWork,
  transaction: Transaction,
  action: string,
  subjectId: string,
  detail: Record<string, string>,
  subject = 'team',
): Promise<void> {
  await transaction.auditEntry.create({
    data: { actor: actorKey(work.actor), action, subject, subjectId, detail, at: work.now() },
  })
}
