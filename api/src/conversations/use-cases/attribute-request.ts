import type { Locale } from '@tradewind/schema/locales'
import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { hasScope } from '../../identity/domain/actor.ts'
import { ValidationFailure } from '../../shared/domain/failure.ts'
import { lockConversation } from '../store/conversation.store.ts'

export interface Attribution {
  readonly conversationId: string | null
  readonly anonymousId: string | null
}

/**
 * Which talk and which visitor a request came of. Only a service that may speak for visitors names the visitor, and its
 * conversation begins here when the request comes before its first turn is filed. From anybody else an unknown
 * conversation is left out: a request is worth more than its origin. Throws ValidationFailure.
 */
export async function attributeRequest(
  work: Work,
  transaction: Transaction,
  said: {
    readonly conversationId?: string | null | undefined
    readonly anonymousId?: string | null | undefined
    readonly locale: Locale
  },
): Promise<Attribution> {
  const anonymousId = said.anonymousId ?? null
  const speaksForVisitors = hasScope(work.actor, 'quotes:request')
  if (anonymousId !== null && !speaksForVisitors) {
    throw new ValidationFailure([
      { path: ['anonymousId'], code: 'not_yours', message: 'only our own services name a visitor' },
    ])
  }
  const conversationId = said.conversationId ?? null
  if (conversationId === null) return { conversationId, anonymousId }
  if (speaksForVisitors) {
    const { locale } = said
    const conversation = await lockConversation(transaction, { conversationId, locale, anonymousId }, work.now())
    return { conversationId, anonymousId: anonymousId ?? conversation.anonymousId }
  }
  const known = await transaction.conversation.count({ where: { id: conversationId } })
  return { conversationId: known > 0 ? conversationId : null, anonymousId }
}
