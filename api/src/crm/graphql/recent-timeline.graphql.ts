import { builder } from '../../builder.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { Actor } from '../../identity/domain/actor.ts'
import { readable } from '../../shared/row-policy.ts'
import { timelinePolicy } from '../policy.ts'
import { TimelineKindRef } from './enums.graphql.ts'
import { TimelineEntryRef } from './timeline.graphql.ts'

type Kind = Prisma.TimelineEntryGetPayload<object>['kind']

const visible = (actor: Actor, kinds: readonly Kind[] | null | undefined): Prisma.TimelineEntryWhereInput => ({
  AND: [readable(timelinePolicy, actor), kinds ? { kind: { in: [...kinds] } } : {}],
})

builder.queryField('recentTimeline', (t) =>
  t.prismaConnection({
    type: TimelineEntryRef,
    cursor: 'id',
    description: 'What happened last with the customers the viewer may see.',
    authScopes: { staff: true },
    args: { kinds: t.arg({ type: [TimelineKindRef] }) },
    totalCount: (_root, { kinds }, { actor, database }) =>
      database.prisma.timelineEntry.count({ where: visible(actor, kinds) }),
    resolve: (query, _root, { kinds }, { actor, database }) =>
      database.prisma.timelineEntry.findMany({
        ...query,
        where: visible(actor, kinds),
        orderBy: [{ occurredAt: 'desc' }, { id: 'asc' }],
      }),
  }),
)
