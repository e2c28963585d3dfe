import type { Transaction } from '../../database/client.ts'
import { announceConversation, recordDayOfTalk } from './conversation.store.ts'

interface Owner {
  readonly accountId: string
  readonly contactId: string
}

/**
 * Gives conversations their customer: the transcript is on the customer's page from then on, each day of it in the
 * timeline. A conversation that has a customer keeps it.
 */
async function giveToCustomer(transaction: Transaction, ids: readonly string[], customer: Owner): Promise<void> {
  for (const id of ids) {
    const { count } = await transaction.conversation.updateMany({
      where: { id, accountId: null },
      data: { accountId: customer.accountId, contactId: customer.contactId },
    })
    if (count === 0) continue
    const days = await transaction.$queryRaw<{ at: Date; locale: string; text: string }[]>`
      SELECT DISTINCT ON ((at AT TIME ZONE 'UTC')::date) at, locale, buyer_text AS text
      FROM conversation_turn WHERE conversation_id = ${id}::uuid
      ORDER BY (at AT TIME ZONE 'UTC')::date, position`
    for (const day of days) await recordDayOfTalk(transaction, { ...day, ...customer, conversationId: id })
    await announceConversation(transaction, { id, accountId: customer.accountId })
  }
}

/** Ties a conversation to the lead that came of it and, unless the lead is in quarantine, to its customer. */
export async function linkConversation(
  transaction: Transaction,
  conversationId: string,
  lead: { readonly leadId: string; readonly customer: Owner | null },
): Promise<void> {
  await transaction.conversation.updateMany({
    where: { id: conversationId, leadId: null },
    data: { leadId: lead.leadId },
  })
  if (lead.customer !== null) await giveToCustomer(transaction, [conversationId], lead.customer)
}

/** What a visitor said before anybody knew who it was belongs to the contact it turned out to be. */
export async function linkVisitorsConversations(
  transaction: Transaction,
  anonymousId: string,
  contactId: string,
): Promise<void> {
  const [contact, talks] = await Promise.all([
    transaction.contact.findUniqueOrThrow({ where: { id: contactId }, select: { accountId: true } }),
    transaction.conversation.findMany({ where: { anonymousId, accountId: null }, select: { id: true } }),
  ])
  await giveToCustomer(
    transaction,
    talks.map(({ id }) => id),
    { accountId: contact.accountId, contactId },
  )
}

/** A lead left quarantine: its conversations come along. */
export async function linkReleasedConversations(
  transaction: Transaction,
  leadId: string,
  customer: Owner,
): Promise<void> {
  const talks = await transaction.conversation.findMany({ where: { leadId, accountId: null }, select: { id: true } })
  await giveToCustomer(
    transaction,
    talks.map(({ id }) => id),
    customer,
  )
}
