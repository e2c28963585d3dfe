import { builder } from '../../builder.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { readable } from '../../shared/row-policy.ts'
import { visibleNotices } from '../../shared/visible-notices.ts'
import { timelinePolicy } from '../policy.ts'
import { TimelineKindRef } from './enums.graphql.ts'

export const TimelineEntryRef = builder.prismaNode('TimelineEntry', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(timelinePolicy, context.actor)] }),
  description: 'kind and action say what happened, data carries the particulars; the client words it.',
  fields: (t) => ({
    kind: t.expose('kind', { type: TimelineKindRef }),
    action: t.exposeString('action'),
    actor: t.exposeString('actor'),
    data: t.field({ type: 'JSON', resolve: (entry) => entry.data }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime' }),
    account: t.relation('account'),
  }),
})

builder.subscriptionField('timelineEntryAdded', (t) =>
  t.prismaField({
    type: TimelineEntryRef,
    description: 'What happens with the customers the viewer may see, or with one of them.',
    authScopes: { staff: true },
    args: { accountId: t.arg.globalID() },
    subscribe: (_root, { accountId }, context) =>
      visibleNotices(context, 'timeline_entry_added', async (notice, actor) =>
        accountId && accountId.id !== notice.accountId
          ? 0
          : context.database.prisma.timelineEntry.count({
              where: { id: notice.id, AND: [readable(timelinePolicy, actor)] },
            }),
      ),
    resolve: (query, notice, _args, { database }) =>
      database.prisma.timelineEntry.findUniqueOrThrow({ ...query, where: { id: notice.id } }),
  }),
)
