import { isLocale } from '@tradewind/schema/locales'
import { scannedCard } from '../cards/store/card.store.ts'
import type { Work } from '../context.ts'
import { linkReleasedConversations } from '../conversations/store/link-conversation.store.ts'
import { LeadStateFailure } from '../crm/domain/errors.ts'
import { toE164 } from '../crm/domain/phone.ts'
import { findOrCreateCustomer } from '../crm/store/customer.store.ts'
import { addTimelineEntry } from '../crm/store/timeline.store.ts'
import { lockReadableLead } from '../crm/use-cases/change-lead.ts'
import { recordSalesEvent } from '../events/store/sales-event.store.ts'
import { identifyVisitor } from '../events/use-cases/identify-visitor.ts'
import { actorKey } from '../identity/domain/actor.ts'
import { enqueue } from '../jobs/enqueue.ts'

/** A person says that a quarantined inquiry is real: it gets its customer, its history and an owner like any other. */
export async function releaseLead(work: Work, leadId: string): Promise<{ leadId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const lead = await lockReadableLead(work, transaction, leadId)
    if (lead.status !== 'quarantined')
      throw new LeadStateFailure(lead.status, 'Only a quarantined lead can be released.')
    const now = work.now()
    const { card } = lead.context as { readonly card?: string }
    const customer = await findOrCreateCustomer(
      transaction,
      {
        name: lead.name,
        email: lead.email,
        phone: lead.phone === null ? null : (toE164(lead.phone, lead.country) ?? null),
        company: lead.company,
        country: lead.country,
        industry: null,
        locale: isLocale(lead.locale) ? lead.locale : 'en',
        consentAt: lead.createdAt,
        consentPurpose: lead.source,
        metBy: (await scannedCard(transaction, card ?? null))?.metBy ?? null,
      },
      now,
    )
    await transaction.lead.update({
      where: { id: leadId },
      data: {
        status: 'open',
        accountId: customer.accountId,
        contactId: customer.contactId,
        ownerId: customer.ownerId,
        teamId: customer.teamId,
      },
    })
    await linkReleasedConversations(transaction, leadId, customer)
    if (lead.anonymousId !== null) {
      await identifyVisitor(transaction, {
        anonymousId: lead.anonymousId,
        contactId: customer.contactId,
        evidence: 'staff',
      })
    }
    // A lead that had a customer before it was quarantined has its event already.
    if (lead.accountId === null) {
      await recordSalesEvent(transaction, {
        type: lead.source === 'quote_request' ? 'quote_request' : 'inquiry',
        accountId: customer.accountId,
        contactId: customer.contactId,
        value: { leadId, source: lead.source, products: lead.productSkus },
        occurredAt: lead.createdAt,
      })
    }
    await addTimelineEntry(transaction, {
      accountId: customer.accountId,
      contactId: customer.contactId,
      kind: 'lead',
      action: 'lead_released',
      sourceId: `${leadId}:${now.toISOString()}`,
      actor: actorKey(work.actor),
      data: { leadId },
      occurredAt: now,
    })
    await enqueue(transaction, 'grade_lead', { leadId }, { key: `grade:${leadId}` })
    return { leadId }
  })
}
