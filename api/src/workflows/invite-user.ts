import { randomBytes } from 'node:crypto'
import { isLocale } from '@tradewind/schema/locales'
import type { Work } from '../context.ts'
import type { Transaction } from '../database/client.ts'
import type { UserActor } from '../identity/domain/actor.ts'
import { mailFrame } from '../mail/frame.ts'
import { queueMail } from '../mail/store/outbox.store.ts'
import { invitationMail } from '../mail/templates/public.ts'
import { loadTradeTerms } from '../quotes/store/trade-terms.store.ts'

const VALID_DAYS = 3
const DAY_MS = 86_400_000

/**
 * Sends a new user the link to set a password, in the transaction that makes the user. The link is a password reset of
 * better-auth 1.7 (api/routes/password.mjs): a verification `reset-password:<token>` whose value is the user's id; it can
 * be used once.
 */
export async function sendInvitation(
  work: Work & { readonly actor: UserActor },
  transaction: Transaction,
  userId: string,
): Promise<void> {
  const user = await transaction.user.findUniqueOrThrow({ where: { id: userId } })
  const token = randomBytes(24).toString('base64url')
  const expiresAt = new Date(work.now().getTime() + VALID_DAYS * DAY_MS)
  await transaction.verification.create({ data: { identifier: `reset-password:${token}`, value: userId, expiresAt } })
  const locale = isLocale(user.locale) ? user.locale : 'en'
  await queueMail(transaction, {
    template: 'invitation',
    locale,
    recipient: user.email,
    mail: invitationMail({
      ...mailFrame(await loadTradeTerms(transaction), locale, user.name, user.timeZone),
      inviter: work.actor.name,
      link: passwordLink(work.environment.SITE_URL, token),
      linkValidUntil: expiresAt.toISOString(),
    }),
  })
}

/** The page where a password is set. */
export function passwordLink(siteUrl: string, token: string): string {
  return new URL(`/workspace/reset-password?token=${encodeURIComponent(token)}`, siteUrl).href
}
