import type { Transaction } from '../../database/client.ts'
import { uuidFrom } from '../../events/domain/event-id.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { notify } from '../../shared/notify.ts'
import { channelsOf, type NotificationKind } from '../domain/notification-kinds.ts'

/**
 * What the client words a notification with. `href` is a path of the workspace; `account`, `deal` and `by` are names as
 * they stood; ids are row ids.
 */
export interface NotificationData {
  readonly href: string
  readonly accountId?: string
  readonly account?: string
  readonly deal?: string
  /** Who did it. */
  readonly by?: string
  /** A comment's beginning, a stage's code, a report's kind. */
  readonly text?: string
}

export interface NewNotification {
  readonly userIds: readonly string[]
  readonly kind: NotificationKind
  readonly data: NotificationData
  /** The same thing is told once to each user. */
  readonly dedupeKey: string
  readonly at: Date
}

/**
 * Tells users of something, in the transaction it happens in: on screen (live) and by mail, as each of them wants it.
 * Disabled users are told nothing. Whoever did it is not told by the house: leave them out of `userIds`.
 */
export async function notifyUsers(transaction: Transaction, news: NewNotification): Promise<void> {
  const { userIds, kind, data, dedupeKey, at } = news
  if (userIds.length === 0) return
  const users = await transaction.user.findMany({
    where: { id: { in: [...userIds] }, disabledAt: null },
    select: { id: true, preference: { select: { notifications: true } } },
    orderBy: { id: 'asc' },
  })
  for (const { id: userId, preference } of users) {
    const channels = channelsOf(preference?.notifications)[kind]
    if (!channels.screen && !channels.mail) continue
    const id = uuidFrom(`notification:${userId}:${dedupeKey}`)
    // Who wants it by mail only finds it in the list, read already: the bell stays silent.
    const row = { id, userId, kind, dedupeKey, createdAt: at, data: { ...data } as Prisma.InputJsonObject }
    const { count } = await transaction.notification.createMany({
      data: [{ ...row, readAt: channels.screen ? null : at }],
      skipDuplicates: true,
    })
    if (count === 0) continue
    await notify(transaction, { topic: 'notification_added', id, accountId: data.accountId ?? null })
    if (channels.mail)
      await enqueue(transaction, 'mail_notification', { notificationId: id }, { key: `notification:${id}` })
  }
}
