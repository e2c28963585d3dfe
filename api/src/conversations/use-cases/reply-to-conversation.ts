import { isLocale } from '@tradewind/schema/locales'
import { z } from 'zod'
import type { Work } from '../../context.ts'
import { idempotencyKey } from '../../crm/domain/lead-input.ts'
import { addTimelineEntry } from '../../crm/store/timeline.store.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { mailFrame } from '../../mail/frame.ts'
import { queueMail } from '../../mail/store/outbox.store.ts'
import { conversationReplyMail } from '../../mail/templates/public.ts'
import { loadTradeTerms } from '../../quotes/store/trade-terms.store.ts'
import { idempotently } from '../../shared/idempotency.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { NoAddressFailure } from '../domain/errors.ts'
import { announceConversation } from '../store/conversation.store.ts'
import { lockReadableConversation } from './find-conversation.ts'

type StaffWork = Work & { readonly actor: UserActor }

const replyInput = z.object({
  idempotencyKey,
  conversationId: z.uuid(),
  body: z.string().trim().min(2, 'write an answer').max(10_000, 'at most 10,000 characters'),
})

/**
 * Answers a buyer by mail, in the person's own words and under their name. Whoever answers a talk that nobody had taken
 * has taken it over. Throws NoAddressFailure when the buyer left no address.
 */
export async function replyToConversation(work: StaffWork, input: unknown): Promise<{ conversationId: string }> {
  const { idempotencyKey: key, conversationId, body } = parseInput(replyInput, input)
  return idempotently(
    work.database.prisma,
    { actor: work.actor, key, operation: 'replyToConversation', body: { conversationId, body } },
    async (transaction) => {
      const conversation = await lockReadableConversation(work, transaction, conversationId)
      const { accountId, contact } = conversation
      if (accountId === null || contact === null || contact.email === null) throw new NoAddressFailure()
      const now = work.now()
      const locale = isLocale(conversation.locale) ? conversation.locale : 'en'
      const person = await transaction.user.findUniqueOrThrow({ where: { id: work.actor.id } })
      const mail = conversationReplyMail({
        ...mailFrame(await loadTradeTerms(transaction), locale, contact.name),
        person: { name: person.name, mail: person.email },
        body,
        link: new URL(`/${locale}/advisor`, work.environment.SITE_URL).href,
      })
      await queueMail(transaction, {
        template: 'conversation_reply',
        locale,
        recipient: contact.email,
        accountId,
        mail,
      })
      const activity = await transaction.activity.create({
        data: {
          accountId,
          contactId: contact.id,
          authorId: work.actor.id,
          kind: 'mail',
          subject: mail.subject,
          body,
          happenedAt: now,
        },
      })
      await addTimelineEntry(transaction, {
        accountId,
        contactId: contact.id,
        kind: 'activity',
        action: 'mail',
        sourceId: activity.id,
        actor: actorKey(work.actor),
        data: { activityId: activity.id, subject: mail.subject, body: body.slice(0, 1_000), by: work.actor.name },
        occurredAt: now,
      })
      const after = await transaction.conversation.update({
        where: { id: conversationId },
        data:
          conversation.takenOverAt === null
            ? { ownerId: work.actor.id, takenOverAt: now, handedOffAt: conversation.handedOffAt ?? now }
            : {},
      })
      await announceConversation(transaction, after)
      return { conversationId }
    },
  )
}
