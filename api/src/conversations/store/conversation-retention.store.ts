import type { Transaction } from '../../database/client.ts'
import { permitForgetting } from '../../shared/permit-forgetting.ts'

/**
 * Deletes up to `most` talks whose last contact lies before a moment: the last word of the talk, and of a customer we know
 * the last thing that happened with them. What was asked stays in its cluster, where no name ever stood.
 * @returns how many talks were deleted; fewer than `most`: none is left
 */
export async function forgetTalks(transaction: Transaction, before: Date, most: number): Promise<number> {
  const talks = await transaction.$queryRaw<readonly { readonly id: string }[]>`
    SELECT c.id FROM conversation c LEFT JOIN account a ON a.id = c.account_id
    WHERE c.last_turn_at < ${before} AND (a.id IS NULL OR a.last_activity_at < ${before})
    ORDER BY c.last_turn_at LIMIT ${most} FOR UPDATE OF c SKIP LOCKED`
  if (talks.length === 0) return 0
  await permitForgetting(transaction)
  const ids = talks.map(({ id }) => id)
  const ofTalks = { conversationId: { in: ids } }
  await transaction.unansweredQuestion.deleteMany({ where: { turn: ofTalks } })
  await transaction.turnFeedback.deleteMany({ where: { turn: ofTalks } })
  await transaction.conversationLabel.deleteMany({ where: ofTalks })
  await transaction.$executeRaw`
    DELETE FROM timeline_entry t USING conversation c
    WHERE c.id = ANY(${ids}::uuid[]) AND t.account_id = c.account_id AND t.kind = 'conversation'
      AND t.data ->> 'conversationId' = c.id::text`
  await transaction.conversationTurn.deleteMany({ where: ofTalks })
  const { count } = await transaction.conversation.deleteMany({ where: { id: { in: ids } } })
  return count
}
