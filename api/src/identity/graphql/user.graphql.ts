import { builder } from '../../builder.ts'
import { Role } from '../../generated/prisma/enums.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { readable } from '../../shared/row-policy.ts'
import { teamPolicy, userPolicy } from '../policy.ts'

export const RoleRef = builder.enumType('Role', { values: Object.values(Role) })

export const TeamRef = builder.prismaNode('Team', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(teamPolicy, context.actor)] }),
  fields: (t) => ({ name: t.exposeString('name') }),
})

export const UserRef = builder.prismaNode('User', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(userPolicy, context.actor)] }),
  fields: (t) => ({
    name: t.exposeString('name'),
    email: t.exposeString('email'),
    role: t.expose('role', { type: RoleRef }),
    locale: t.exposeString('locale'),
    timeZone: t.exposeString('timeZone'),
    team: t.relation('team', { nullable: true }),
    disabledAt: t.expose('disabledAt', { type: 'DateTime', nullable: true }),
  }),
})

interface Viewer {
  readonly userId: string | null
  readonly role: Role
}

const ViewerRef = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who is asking.',
  fields: (t) => ({
    role: t.expose('role', { type: RoleRef }),
    user: t.prismaField({
      type: UserRef,
      nullable: true,
      resolve: (query, viewer, _args, { database }) =>
        viewer.userId === null ? null : database.prisma.user.findUnique({ ...query, where: { id: viewer.userId } }),
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerRef,
    resolve: (_root, _args, { actor }) =>
      actor.kind === 'user' ? { userId: actor.id, role: actor.role } : { userId: null, role: 'visitor' as const },
  }),
)

builder.queryField('users', (t) =>
  t.prismaConnection({
    type: UserRef,
    cursor: 'id',
    authScopes: { staff: true },
    totalCount: (_root, _args, { actor, database }) =>
      database.prisma.user.count({ where: readable(userPolicy, actor) }),
    resolve: (query, _root, _args, { actor, database }) =>
      database.prisma.user.findMany({
        ...query,
        where: readable(userPolicy, actor),
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      }),
  }),
)

builder.queryField('assignableUsers', (t) =>
  t.prismaField({
    type: [UserRef],
    description: 'The people the viewer may give a lead or an account to.',
    authScopes: { staff: true },
    resolve: (query, _root, _args, { actor, database }) =>
      database.prisma.user.findMany({
        ...query,
        where: {
          AND: [
            readable(userPolicy, actor),
            { role: { in: ['sales', 'lead'] }, disabledAt: null },
            actor.kind === 'user' && actor.role === 'lead' ? { teamId: actor.teamId } : {},
            actor.kind === 'user' && actor.role === 'sales' ? { id: actor.id } : {},
          ],
        },
        orderBy: { name: 'asc' },
      }),
  }),
)
