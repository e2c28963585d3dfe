import { isLocale } from '@tradewind/schema/locales'
import type { Work } from '../../context.ts'
import { addTimelineEntry } from '../../crm/store/timeline.store.ts'
import { findAssignee, letSee } from '../../crm/use-cases/assign-customer.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { takeOverTitle } from '../domain/take-over-task.ts'
import { announceConversation } from '../store/conversation.store.ts'
import { lockReadableConversation } from './find-conversation.ts'

type StaffWork = Work & { readonly actor: UserActor }

/**
 * Gives a conversation to a person, who sees it and its customer from now on, or to nobody. Taking it oneself is taking
 * it over: the advisor knows that a person has it, and the task that asked for it is done. Somebody else gets a task.
 */
export async function assignConversation(
  work: StaffWork,
  conversationId: string,
  userId: string | null,
): Promise<{ conversationId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const conversation = await lockReadableConversation(work, transaction, conversationId)
    const { accountId } = conversation
    const assignee = await findAssignee(work, transaction, userId)
    const now = work.now()
    const takesOver = userId === work.actor.id
    const after = await transaction.conversation.update({
      where: { id: conversationId },
      data: {
        ownerId: userId,
        takenOverAt: takesOver ? now : null,
        ...(assignee ? { handedOffAt: conversation.handedOffAt ?? now } : {}),
      },
    })
    if (assignee !== null && accountId !== null) await letSee(transaction, accountId, assignee)
    await transaction.task.updateMany({
      where: { status: 'todo', reason: { path: ['conversationId'], equals: conversationId } },
      data: { status: 'done', doneAt: now },
    })
    if (assignee !== null && !takesOver) {
      const locale = isLocale(assignee.locale) ? assignee.locale : 'en'
      await transaction.task.create({
        data: {
          accountId,
          ownerId: assignee.id,
          title: takeOverTitle(locale, conversation.contact?.name ?? null),
          reason: { key: 'conversation_assigned', conversationId, by: work.actor.name },
          dueAt: now,
          createdAt: now,
        },
      })
    }
    if (accountId !== null) {
      await addTimelineEntry(transaction, {
        accountId,
        kind: 'conversation',
        action: takesOver ? 'talk_taken_over' : 'talk_assigned',
        sourceId: `${conversationId}:${now.toISOString()}`,
        actor: actorKey(work.actor),
        data: { conversationId, to: assignee?.name ?? null, by: work.actor.name },
        occurredAt: now,
      })
    }
    await announceConversation(transaction, after)
    return { conversationId }
  })
}
