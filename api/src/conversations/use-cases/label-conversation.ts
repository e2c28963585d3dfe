import { z } from 'zod'
import type { Work } from '../../context.ts'
import type { UserActor } from '../../identity/domain/actor.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { announceConversation } from '../store/conversation.store.ts'
import { lockReadableConversation } from './find-conversation.ts'

type StaffWork = Work & { readonly actor: UserActor }

const labelInput = z.object({
  label: z
    .string()
    .transform((label) => label.normalize('NFC').trim().replaceAll(/\s+/gu, ' '))
    .pipe(z.string().min(1, 'write a label').max(40, 'at most 40 characters')),
})

/** Puts a label on a conversation, for everybody who sees it. Putting it on twice changes nothing. */
export async function labelConversation(
  work: StaffWork,
  conversationId: string,
  text: string,
): Promise<{ conversationId: string }> {
  const { label } = parseInput(labelInput, { label: text })
  return work.database.prisma.$transaction(async (transaction) => {
    const conversation = await lockReadableConversation(work, transaction, conversationId)
    const there = await transaction.conversationLabel.count({ where: { conversationId, label, removedAt: null } })
    if (there > 0) return { conversationId }
    await transaction.conversationLabel.create({
      data: { conversationId, label, userId: work.actor.id, createdAt: work.now() },
    })
    await announceConversation(transaction, conversation)
    return { conversationId }
  })
}

/** Takes a label off; that it was there stays on record. */
export async function unlabelConversation(
  work: StaffWork,
  conversationId: string,
  label: string,
): Promise<{ conversationId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const conversation = await lockReadableConversation(work, transaction, conversationId)
    const { count } = await transaction.conversationLabel.updateMany({
      where: { conversationId, label, removedAt: null },
      data: { removedAt: work.now() },
    })
    if (count > 0) await announceConversation(transaction, conversation)
    return { conversationId }
  })
}
