import { isLocale } from '@tradewind/schema/locales'
import { isNotificationKind } from '../collaboration/domain/notification-kinds.ts'
import type { NotificationData } from '../collaboration/use-cases/notify-users.ts'
import type { Work } from '../context.ts'
import { uuidFrom } from '../events/domain/event-id.ts'
import { mailFrame } from '../mail/frame.ts'
import { queueMail } from '../mail/store/outbox.store.ts'
import { notificationMail } from '../mail/templates/notification-mail.ts'
import { loadTradeTerms } from '../quotes/store/trade-terms.store.ts'

/** A notification by mail, in its reader's language. Once, however often the job runs; a disabled reader gets none. */
export async function mailNotification(work: Work, notificationId: string): Promise<void> {
  await work.database.prisma.$transaction(async (transaction) => {
    const found = await transaction.notification.findUnique({ where: { id: notificationId }, include: { user: true } })
    if (found === null || found.user.disabledAt !== null || !isNotificationKind(found.kind)) return
    const { user, kind } = found
    const id = uuidFrom(`mail:notification:${notificationId}`)
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`
    if ((await transaction.mailMessage.count({ where: { id } })) > 0) return
    const { href, account, deal, by, text } = found.data as unknown as NotificationData
    const locale = isLocale(user.locale) ? user.locale : 'en'
    await queueMail(transaction, {
      id,
      template: `notification_${kind}`,
      locale,
      recipient: user.email,
      mail: notificationMail({
        ...mailFrame(await loadTradeTerms(transaction), locale, user.name, user.timeZone),
        kind,
        about: { account, deal, by },
        ...(text === undefined || kind === 'stage_suggestion' || kind === 'report_ready' ? {} : { quoted: text }),
        link: new URL(href, work.environment.SITE_URL).href,
      }),
    })
  })
}
