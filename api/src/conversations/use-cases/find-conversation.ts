import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { readable } from '../../shared/row-policy.ts'
import { conversationPolicy } from '../policy.ts'

/** The conversation, held until the transaction ends, if the caller may see it. Throws NotFoundFailure. */
export async function lockReadableConversation(work: Work, transaction: Transaction, id: string) {
  await transaction.$queryRaw`SELECT 1 FROM conversation WHERE id = ${id}::uuid FOR UPDATE`
  const conversation = await transaction.conversation.findFirst({
    where: { id, AND: [readable(conversationPolicy, work.actor)] },
    include: { contact: true },
  })
  if (conversation === null) throw new NotFoundFailure('The conversation')
  return conversation
}
