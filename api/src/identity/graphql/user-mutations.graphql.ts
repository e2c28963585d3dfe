import { builder } from '../../builder.ts'
import {
  ForbiddenFailure,
  IdempotencyFailure,
  NotFoundFailure,
  ValidationFailure,
} from '../../shared/domain/failure.ts'
import { rowId } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { asAdmin } from '../../shared/require-staff.ts'
import { sendInvitation } from '../../workflows/invite-user.ts'
import { disableUser, enableUser, inviteUser, setUserRole } from '../use-cases/manage-users.ts'
import { RoleRef, UserRef } from './user.graphql.ts'

const InviteUserInputRef = builder.inputType('InviteUserInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    email: t.string({ required: true }),
    name: t.string({ required: true }),
    role: t.field({ type: RoleRef, required: true }),
    teamId: t.id(),
  }),
})

const failures = [ValidationFailure, NotFoundFailure, ForbiddenFailure, IdempotencyFailure]

builder.mutationFields((t) => ({
  inviteUser: t.prismaField({
    type: UserRef,
    errors: { types: failures },
    args: { input: t.arg({ type: InviteUserInputRef, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const work = asAdmin(context)
      const facts = { ...input, teamId: input.teamId ? rowId('Team', input.teamId) : null }
      const { userId } = await inviteUser(work, facts, (transaction, id) => sendInvitation(work, transaction, id))
      return context.database.prisma.user.findUniqueOrThrow({ ...rowQuery(query), where: { id: userId } })
    },
  }),
  setUserRole: t.prismaField({
    type: UserRef,
    errors: { types: failures },
    args: { userId: t.arg.id({ required: true }), role: t.arg({ type: RoleRef, required: true }) },
    resolve: async (query, _root, args, context) => {
      const { userId } = await setUserRole(asAdmin(context), rowId('User', args.userId), args.role)
      return context.database.prisma.user.findUniqueOrThrow({ ...rowQuery(query), where: { id: userId } })
    },
  }),
  ...Object.fromEntries(
    Object.entries({ disableUser, enableUser }).map(([name, change]) => [
      name,
      t.prismaField({
        type: UserRef,
        errors: { types: failures },
        args: { userId: t.arg.id({ required: true }) },
        resolve: async (query, _root, args, context) => {
          const { userId } = await change(asAdmin(context), rowId('User', args.userId))
          return context.database.prisma.user.findUniqueOrThrow({ ...rowQuery(query), where: { id: userId } })
        },
      }),
    ]),
  ),
}))
