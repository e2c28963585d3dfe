import { isLocale } from '@tradewind/schema/locales'
import type { Work } from '../context.ts'
import { mailFrame } from '../mail/frame.ts'
import { queueMail } from '../mail/store/outbox.store.ts'
import { passwordResetMail } from '../mail/templates/public.ts'
import { loadTradeTerms } from '../quotes/store/trade-terms.store.ts'
import { passwordLink } from './invite-user.ts'

/** better-auth's own lifetime of a reset link (resetPasswordTokenExpiresIn is not set). */
const VALID_MS = 60 * 60 * 1000

/** Queues the mail with the link to a new password. Somebody whose access was ended gets none. */
export async function sendResetMail(
  work: Pick<Work, 'database' | 'environment' | 'now'>,
  userId: string,
  token: string,
): Promise<void> {
  await work.database.prisma.$transaction(async (transaction) => {
    const user = await transaction.user.findUnique({ where: { id: userId } })
    if (user === null || user.disabledAt !== null) return
    const locale = isLocale(user.locale) ? user.locale : 'en'
    await queueMail(transaction, {
      template: 'password_reset',
      locale,
      recipient: user.email,
      mail: passwordResetMail({
        ...mailFrame(await loadTradeTerms(transaction), locale, user.name, user.timeZone),
        link: passwordLink(work.environment.SITE_URL, token),
        linkValidUntil: new Date(work.now().getTime() + VALID_MS).toISOString(),
      }),
    })
  })
}
