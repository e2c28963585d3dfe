import { builder } from '../../builder.ts'
import { ForbiddenFailure, NotFoundFailure } from '../../shared/domain/failure.ts'
import { rowId, uuidOrNone } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { asUser } from '../../shared/require-staff.ts'
import { readable } from '../../shared/row-policy.ts'
import { visibleNotices } from '../../shared/visible-notices.ts'
import { NOTIFICATION_KINDS } from '../domain/notification-kinds.ts'
import { notificationPolicy } from '../policy.ts'
import { markAllNotificationsRead, markNotification, markNotificationsUnread } from '../use-cases/mark-notifications.ts'
import type { NotificationData } from '../use-cases/notify-users.ts'

export const NotificationKindRef = builder.enumType('NotificationKind', { values: NOTIFICATION_KINDS })

const factsOf = (data: unknown): Partial<NotificationData> => (data ?? {}) as Partial<NotificationData>

const NotificationRef = builder.prismaNode('Notification', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(notificationPolicy, context.actor)] }),
  description: 'Something its reader should know; the client words it. Names are as they stood.',
  fields: (t) => ({
    kind: t.field({ type: NotificationKindRef, resolve: ({ kind }) => kind as (typeof NOTIFICATION_KINDS)[number] }),
    href: t.string({ resolve: ({ data }) => factsOf(data).href ?? '/workspace' }),
    account: t.string({ nullable: true, resolve: ({ data }) => factsOf(data).account ?? null }),
    deal: t.string({ nullable: true, resolve: ({ data }) => factsOf(data).deal ?? null }),
    by: t.string({ nullable: true, resolve: ({ data }) => factsOf(data).by ?? null }),
    text: t.string({ nullable: true, resolve: ({ data }) => factsOf(data).text ?? null }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    readAt: t.expose('readAt', { type: 'DateTime', nullable: true }),
  }),
})

builder.queryFields((t) => ({
  notifications: t.prismaConnection({
    type: NotificationRef,
    cursor: 'id',
    description: 'The viewer’s own, newest first.',
    args: { unreadOnly: t.arg.boolean() },
    totalCount: (_root, { unreadOnly }, { actor, database }) =>
      database.prisma.notification.count({
        where: { AND: [readable(notificationPolicy, actor), unreadOnly ? { readAt: null } : {}] },
      }),
    resolve: (query, _root, { unreadOnly }, { actor, database }) =>
      database.prisma.notification.findMany({
        ...query,
        where: { AND: [readable(notificationPolicy, actor), unreadOnly ? { readAt: null } : {}] },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      }),
  }),
  unreadNotificationCount: t.int({
    resolve: (_root, _args, { actor, database }) =>
      database.prisma.notification.count({ where: { AND: [readable(notificationPolicy, actor), { readAt: null }] } }),
  }),
}))

builder.subscriptionField('notificationAdded', (t) =>
  t.prismaField({
    type: NotificationRef,
    description: 'What the viewer is told, as it happens.',
    authScopes: { staff: true },
    subscribe: (_root, _args, context) =>
      visibleNotices(context, 'notification_added', (notice, actor) =>
        context.database.prisma.notification.count({
          where: { id: notice.id, AND: [readable(notificationPolicy, actor)] },
        }),
      ),
    resolve: (query, notice, _args, { database }) =>
      database.prisma.notification.findUniqueOrThrow({ ...query, where: { id: notice.id } }),
  }),
)

const MarkedRef = builder.objectRef<{ readonly ids: readonly string[] }>('MarkedNotifications').implement({
  fields: (t) => ({
    notifications: t.prismaField({
      type: [NotificationRef],
      resolve: (query, { ids }, _args, { database }) =>
        database.prisma.notification.findMany({
          ...query,
          where: { id: { in: [...ids] } },
          orderBy: { createdAt: 'desc' },
        }),
    }),
  }),
})

builder.mutationFields((t) => ({
  markNotification: t.prismaField({
    type: NotificationRef,
    errors: { types: [NotFoundFailure, ForbiddenFailure] },
    args: { notificationId: t.arg.id({ required: true }), read: t.arg.boolean({ required: true }) },
    resolve: async (query, _root, args, context) => {
      const id = rowId('Notification', args.notificationId)
      await markNotification(asUser(context), id, args.read)
      return context.database.prisma.notification.findUniqueOrThrow({ ...rowQuery(query), where: { id } })
    },
  }),
  markAllNotificationsRead: t.field({
    type: MarkedRef,
    description: 'Answers with those that were unread.',
    errors: { types: [ForbiddenFailure] },
    resolve: async (_root, _args, context) => ({ ids: await markAllNotificationsRead(asUser(context)) }),
  }),
  markNotificationsUnread: t.field({
    type: MarkedRef,
    errors: { types: [NotFoundFailure, ForbiddenFailure] },
    args: { notificationIds: t.arg.idList({ required: true }) },
    resolve: async (_root, args, context) => {
      const ids = args.notificationIds.map((id) => rowId('Notification', String(id)))
      await markNotificationsUnread(asUser(context), ids)
      return { ids: [] }
    },
  }),
}))
