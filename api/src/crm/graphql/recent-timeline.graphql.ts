import { builder } from '../../builder.ts'
import { readable } from '../../shared/row-policy.ts'
import { timelinePolicy } from '../policy.ts'
import { TimelineKindRef } from './enums.graphql.ts'
import { TimelineEntryRef } from './timeline.graphql.ts'

builder.queryField('recentTimeline', (t) =>
  t.prismaConnection({
    type: TimelineEntryRef,
    cursor: 'id',
    description: 'What happened last with the customers the viewer may see.',
    authScopes: { staff: true },
    args: { kinds: t.arg({ type: [TimelineKindRef] }) },
    resolve: (query, _root, { kinds }, { actor, database }) =>
      database.prisma.timelineEntry.findMany({
        ...query,
        where: { AND: [readable(timelinePolicy, actor), kinds ? { kind: { in: [...kinds] } } : {}] },
        orderBy: [{ occurredAt: 'desc' }, { id: 'asc' }],
      }),
  }),
)
