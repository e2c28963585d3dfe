import type { Work } from '../../context.ts'
import type { UserActor } from '../../identity/domain/actor.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'

type UserWork = Work & { readonly actor: UserActor }

/** Marks one of the reader's notifications as read, or as unread again. */
export async function markNotification(work: UserWork, notificationId: string, read: boolean): Promise<void> {
  const { count } = await work.database.prisma.notification.updateMany({
    where: { id: notificationId, userId: work.actor.id },
    data: { readAt: read ? work.now() : null },
  })
  if (count === 0) throw new NotFoundFailure('The notification')
}

/** @returns the ids that were unread, so that it can be taken back. */
export async function markAllNotificationsRead(work: UserWork): Promise<string[]> {
  const unread = await work.database.prisma.notification.updateManyAndReturn({
    where: { userId: work.actor.id, readAt: null },
    data: { readAt: work.now() },
    select: { id: true },
  })
  return unread.map(({ id }) => id)
}

/** Takes "all read" back for the notifications named. */
export async function markNotificationsUnread(work: UserWork, ids: readonly string[]): Promise<void> {
  await work.database.prisma.notification.updateMany({
    where: { id: { in: [...ids] }, userId: work.actor.id },
    data: { readAt: null },
  })
}
