import { z } from 'zod'
import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { hasScope } from '../../identity/domain/actor.ts'
import { ForbiddenFailure, NotFoundFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { announceConversation } from '../store/conversation.store.ts'
import { lockReadableConversation } from './find-conversation.ts'

const feedbackInput = z.object({
  conversationId: z.uuid(),
  turnId: z.uuid(),
  verdict: z.enum(['up', 'down']),
  correction: z
    .string()
    .max(2_000, 'at most 2,000 characters')
    .nullish()
    .transform((text) => text?.trim() || null),
})

/**
 * A thumb on an answer, with what would have been right. From the buyer through our own services, which know the talk's
 * id; from staff for talks they may see. The last word of each counts.
 */
export async function giveFeedback(work: Work, input: unknown): Promise<{ conversationId: string }> {
  const { conversationId, turnId, verdict, correction } = parseInput(feedbackInput, input)
  const { actor } = work
  const ofBuyer = (actor.kind === 'visitor' && actor.viaSite) || hasScope(actor, 'conversations:write')
  if (!ofBuyer && actor.kind !== 'user')
    throw new ForbiddenFailure('Feedback comes through the site, or from a member of the sales team.')
  const userId = actor.kind === 'user' ? actor.id : null
  return work.database.prisma.$transaction(async (transaction) => {
    const conversation = ofBuyer
      ? await lockAnyConversation(transaction, conversationId)
      : await lockReadableConversation(work, transaction, conversationId)
    const turn = await transaction.conversationTurn.findFirst({ where: { conversationId, turnId } })
    if (turn === null) throw new NotFoundFailure('The turn')
    const said = { verdict, correction, at: work.now() }
    const { count } = await transaction.turnFeedback.updateMany({ where: { turnRowId: turn.id, userId }, data: said })
    if (count === 0) await transaction.turnFeedback.create({ data: { ...said, turnRowId: turn.id, userId } })
    await announceConversation(transaction, conversation)
    return { conversationId }
  })
}

async function lockAnyConversation(transaction: Transaction, id: string) {
  await transaction.$queryRaw`SELECT 1 FROM conversation WHERE id = ${id}::uuid FOR UPDATE`
  const conversation = await transaction.conversation.findUnique({ where: { id } })
  if (conversation === null) throw new NotFoundFailure('The conversation')
  return conversation
}
