import { isLocale } from '@tradewind/schema/locales'
import type { Work } from '../context.ts'
import { readFacts } from '../conversations/domain/conversation-facts.ts'
import { type HandOffInput, handOffInput } from '../conversations/domain/hand-off-input.ts'
import { takeOverTaskId, takeOverTitle } from '../conversations/domain/take-over-task.ts'
import { announceConversation, lockConversation } from '../conversations/store/conversation.store.ts'
import { whoIsNext } from '../crm/store/customer.store.ts'
import { addTimelineEntry } from '../crm/store/timeline.store.ts'
import type { Transaction } from '../database/client.ts'
import type { Conversation } from '../generated/prisma/client.ts'
import { hasScope } from '../identity/domain/actor.ts'
import { loadTradeTerms } from '../quotes/store/trade-terms.store.ts'
import { ForbiddenFailure } from '../shared/domain/failure.ts'
import { idempotently } from '../shared/idempotency.ts'
import { parseInput } from '../shared/parse-input.ts'
import { receiveLead } from './receive-lead.ts'
import { confirmInquiry } from './submit-inquiry.ts'

/**
 * A buyer wants a person. With a contact the talk becomes a lead like any other and its owner a task; without one the
 * sales person whose turn it is gets the task, so that somebody is there when the buyer comes back.
 */
export async function handOffConversation(work: Work, input: unknown): Promise<{ reference: string }> {
  if (!hasScope(work.actor, 'conversations:write'))
    throw new ForbiddenFailure('Only the knowledge service hands conversations over.')
  const facts = parseInput(handOffInput, input)
  return idempotently(
    work.database.prisma,
    { actor: work.actor, key: facts.idempotencyKey, operation: 'handOffConversation', body: input },
    async (transaction) => {
      const now = work.now()
      const { conversationId, locale } = facts
      const anonymousId = facts.anonymousId ?? null
      const begun = await lockConversation(transaction, { conversationId, locale, anonymousId }, now)
      const reference =
        (await makeLead(work, transaction, facts, begun)) ?? `C-${conversationId.slice(-8).toUpperCase()}`
      const conversation = await transaction.conversation.findUniqueOrThrow({
        where: { id: conversationId },
        include: { account: true, contact: true, lead: true },
      })
      if (conversation.lead?.status === 'quarantined' && conversation.accountId === null) return { reference }
      const ownerId =
        conversation.ownerId ?? conversation.account?.ownerId ?? (await whoIsNext(transaction, locale))?.userId ?? null
      const after = await transaction.conversation.update({
        where: { id: conversationId },
        data: { step: 'handed_off', reachedStep: 'handed_off', handedOffAt: conversation.handedOffAt ?? now, ownerId },
      })
      await addTask(transaction, after, conversation.contact?.name ?? null, facts.message, now)
      await announceConversation(transaction, after)
      return { reference }
    },
  )
}

/** The lead of a buyer who left a contact, confirmed to the buyer; undefined without a contact. */
async function makeLead(
  work: Work,
  transaction: Transaction,
  { contact, message, locale, conversationId, anonymousId }: HandOffInput,
  begun: Conversation,
): Promise<string | undefined> {
  if (!contact) return undefined
  const terms = await loadTradeTerms(transaction)
  const said = readFacts(begun.facts)
  const received = await receiveLead(work, transaction, terms, {
    ...contact,
    country: contact.country ?? said.country ?? null,
    industry: said.industry ?? null,
    source: 'advisor',
    message,
    locale,
    productSkus: said.skus.slice(0, 20),
    visit: {},
    trapFilled: false,
    quoteValueMinor: null,
    conversationId,
    anonymousId: anonymousId ?? begun.anonymousId,
  })
  return confirmInquiry(work, transaction, terms, { ...contact, message, locale }, received)
}

async function addTask(
  transaction: Transaction,
  conversation: Conversation,
  who: string | null,
  message: string,
  now: Date,
): Promise<void> {
  const { id: conversationId, accountId, ownerId } = conversation
  const owner = ownerId === null ? null : await transaction.user.findUnique({ where: { id: ownerId } })
  const title = takeOverTitle(isLocale(owner?.locale) ? owner.locale : 'en', who)
  const id = takeOverTaskId(conversationId, who !== null)
  const reason = { key: 'conversation_handed_off', conversationId, message: message.slice(0, 500) }
  const task = { id, accountId, ownerId, title, reason, dueAt: now, createdAt: now }
  const { count } = await transaction.task.createMany({ data: [task], skipDuplicates: true })
  if (count === 0 || accountId === null) return
  await addTimelineEntry(transaction, {
    accountId,
    kind: 'task',
    action: 'task_created',
    sourceId: id,
    actor: 'system',
    data: { taskId: id, title, dueAt: now.toISOString() },
    occurredAt: now,
  })
}
