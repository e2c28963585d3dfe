import type { Locale } from '@tradewind/schema/locales'
import { addTimelineEntry } from '../../crm/store/timeline.store.ts'
import type { Transaction } from '../../database/client.ts'
import type { Conversation, Prisma } from '../../generated/prisma/client.ts'
import { notify } from '../../shared/notify.ts'

/** A parsed value as a JSON column takes it: absent keys are left out. */
export function asJson(value: object): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject
}

interface Beginning {
  readonly conversationId: string
  readonly locale: Locale
  readonly anonymousId: string | null
}

/** Begins the conversation if it is new, and holds it until the transaction ends: turns come one after the other. */
export async function lockConversation(
  transaction: Transaction,
  { conversationId, locale, anonymousId }: Beginning,
  now: Date,
): Promise<Conversation> {
  await transaction.conversation.createMany({
    data: [{ id: conversationId, locale, anonymousId, startedAt: now, lastTurnAt: now }],
    skipDuplicates: true,
  })
  await transaction.$queryRaw`SELECT 1 FROM conversation WHERE id = ${conversationId}::uuid FOR UPDATE`
  return transaction.conversation.findUniqueOrThrow({ where: { id: conversationId } })
}

/** Tells the workspaces that watch. */
export async function announceConversation(
  transaction: Transaction,
  conversation: { readonly id: string; readonly accountId: string | null },
): Promise<void> {
  await notify(transaction, {
    topic: 'conversation_changed',
    id: conversation.id,
    accountId: conversation.accountId,
  })
}

export interface DayOfTalk {
  readonly conversationId: string
  readonly accountId: string
  readonly contactId: string | null
  readonly locale: string
  /** What the buyer said first that day. */
  readonly text: string
  readonly at: Date
}

/** One line of the customer's timeline per conversation and day, however many turns it took. */
export async function recordDayOfTalk(transaction: Transaction, day: DayOfTalk): Promise<void> {
  await addTimelineEntry(transaction, {
    accountId: day.accountId,
    contactId: day.contactId,
    kind: 'conversation',
    action: 'advisor_talk',
    sourceId: `${day.conversationId}:${day.at.toISOString().slice(0, 10)}`,
    actor: 'visitor',
    data: { conversationId: day.conversationId, locale: day.locale, text: day.text.slice(0, 300) },
    occurredAt: day.at,
  })
}
