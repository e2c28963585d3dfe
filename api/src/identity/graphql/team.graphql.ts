import { builder } from '../../builder.ts'
import { ForbiddenFailure, NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { rowId } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { asAdmin } from '../../shared/require-staff.ts'
import { readable } from '../../shared/row-policy.ts'
import { teamPolicy, userPolicy } from '../policy.ts'
import { createTeam, deleteTeam, renameTeam, setUserTeam } from '../use-cases/manage-teams.ts'
import { TeamRef, UserRef } from './user.graphql.ts'

builder.prismaObjectField(TeamRef, 'members', (t) =>
  t.prismaField({
    type: [UserRef],
    resolve: (query, team, _args, { actor, database }) =>
      database.prisma.user.findMany({
        ...query,
        where: { teamId: team.id, AND: [readable(userPolicy, actor)] },
        orderBy: [{ role: 'desc' }, { name: 'asc' }],
      }),
  }),
)

builder.queryField('teams', (t) =>
  t.prismaField({
    type: [TeamRef],
    authScopes: { staff: true },
    resolve: (query, _root, _args, { actor, database }) =>
      database.prisma.team.findMany({ ...query, where: readable(teamPolicy, actor), orderBy: { name: 'asc' } }),
  }),
)

const failures = [ValidationFailure, NotFoundFailure, ForbiddenFailure]
const DeletedTeamRef = builder.objectRef<{ readonly ok: boolean }>('DeletedTeam').implement({
  fields: (t) => ({ ok: t.exposeBoolean('ok') }),
})

builder.mutationFields((t) => ({
  createTeam: t.prismaField({
    type: TeamRef,
    errors: { types: failures },
    args: { name: t.arg.string({ required: true }) },
    resolve: async (query, _root, { name }, context) => {
      const { teamId } = await createTeam(asAdmin(context), name)
      return context.database.prisma.team.findUniqueOrThrow({ ...rowQuery(query), where: { id: teamId } })
    },
  }),
  renameTeam: t.prismaField({
    type: TeamRef,
    errors: { types: failures },
    args: { teamId: t.arg.id({ required: true }), name: t.arg.string({ required: true }) },
    resolve: async (query, _root, args, context) => {
      const { teamId } = await renameTeam(asAdmin(context), rowId('Team', args.teamId), args.name)
      return context.database.prisma.team.findUniqueOrThrow({ ...rowQuery(query), where: { id: teamId } })
    },
  }),
  deleteTeam: t.field({
    type: DeletedTeamRef,
    errors: { types: failures },
    args: { teamId: t.arg.id({ required: true }) },
    resolve: async (_root, args, context) => {
      await deleteTeam(asAdmin(context), rowId('Team', args.teamId))
      return { ok: true }
    },
  }),
  setUserTeam: t.prismaField({
    type: UserRef,
    errors: { types: failures },
    args: { userId: t.arg.id({ required: true }), teamId: t.arg.id() },
    resolve: async (query, _root, args, context) => {
      const team = args.teamId ? rowId('Team', args.teamId) : null
      const { userId } = await setUserTeam(asAdmin(context), rowId('User', args.userId), team)
      return context.database.prisma.user.findUniqueOrThrow({ ...rowQuery(query), where: { id: userId } })
    },
  }),
}))
