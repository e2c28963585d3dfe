import { isLocale, type Locale } from '@tradewind/schema/locales'
import type { Work } from '../context.ts'
import { gradedFacts } from '../conversations/domain/conversation-facts.ts'
import { linkConversation } from '../conversations/store/link-conversation.store.ts'
import { emailProvider } from '../crm/domain/mail-domain.ts'
import { toE164 } from '../crm/domain/phone.ts'
import { type Customer, findOrCreateCustomer, type Person } from '../crm/store/customer.store.ts'
import { recordFirstChannel } from '../crm/store/first-channel.store.ts'
import { addTimelineEntry } from '../crm/store/timeline.store.ts'
import type { Transaction } from '../database/client.ts'
import { loadBehaviour } from '../events/store/behaviour.store.ts'
import { recordSalesEvent } from '../events/store/sales-event.store.ts'
import { identifyVisitor } from '../events/use-cases/identify-visitor.ts'
import type { LeadSource } from '../generated/prisma/enums.ts'
import { mailFrame } from '../mail/frame.ts'
import { queueMail } from '../mail/store/outbox.store.ts'
import { newLeadMail } from '../mail/templates/public.ts'
import type { TradeTerms } from '../quotes/domain/trade-terms.ts'
import { countryName } from '../quotes/quotation-document.ts'
import { gradeLead } from '../scoring/domain/grade.ts'
import type { Grading } from '../scoring/domain/grading.ts'
import { wordReason } from '../scoring/words/reasons.ts'
import { encodeGlobalId } from '../shared/graphql/global-id.ts'
import { notify } from '../shared/notify.ts'
import { publishWebhook } from '../webhooks/use-cases/publish-webhook.ts'

/** What a form says, parsed. */
export interface LeadFacts {
  readonly source: LeadSource
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly company: string | null
  readonly country: string | null
  readonly industry: string | null
  readonly message: string
  readonly locale: Locale
  readonly productSkus: readonly string[]
  readonly visit: Readonly<Record<string, string>>
  readonly trapFilled: boolean
  /** Basket value in the price list's minor units, for quote requests. */
  readonly quoteValueMinor: number | null
  /** When it came of a talk with the advisor: the conversation, and the visitor that knowledge speaks for. */
  readonly conversationId?: string | null
  readonly anonymousId?: string | null
  /** Who was met, when a card was scanned. */
  readonly metBy?: NonNullable<Person['metBy']> | null
}

export interface ReceivedLead {
  readonly leadId: string
  readonly grading: Grading
  /** Null when the lead was quarantined: spam makes no customer. */
  readonly customer: Customer | null
}

/**
 * Takes an inquiry in, inside the caller's transaction: grades it with what the visitor did before, makes or finds the
 * customer, ties the visitor to it, writes lead, timeline and event, tells sales. Spam is kept in quarantine and goes no
 * further.
 */
export async function receiveLead(
  work: Work,
  transaction: Transaction,
  terms: TradeTerms,
  facts: LeadFacts,
): Promise<ReceivedLead> {
  const now = work.now()
  const anonymousId = facts.anonymousId ?? (work.actor.kind === 'visitor' ? work.actor.anonymousId : null)
  const conversationId = facts.conversationId ?? null
  const talk = conversationId && (await transaction.conversation.findUnique({ where: { id: conversationId } }))
  const phone = facts.phone === null ? undefined : toE164(facts.phone, facts.country)
  const grading = gradeLead({
    email: facts.email,
    emailProvider: emailProvider(facts.email),
    name: facts.name,
    company: facts.company,
    phoneValid: phone !== undefined,
    countryServed: facts.country !== null && terms.countriesServed.includes(facts.country),
    country: facts.country,
    message: facts.message,
    productCount: facts.productSkus.length,
    askedForQuote: facts.source === 'quote_request',
    quoteValueMinor: facts.quoteValueMinor,
    trapFilled: facts.trapFilled,
    behaviour: await loadBehaviour(transaction, { anonymousId, contactId: null }),
    conversation: talk ? gradedFacts(talk.facts) : null,
  })
  const customer = grading.spam
    ? null
    : await findOrCreateCustomer(
        transaction,
        { ...facts, phone: phone ?? null, consentAt: now, consentPurpose: facts.source },
        now,
      )
  const lead = await transaction.lead.create({
    data: {
      source: facts.source,
      status: grading.spam ? 'quarantined' : 'open',
      name: facts.name,
      email: facts.email,
      phone: facts.phone,
      company: facts.company,
      country: facts.country,
      message: facts.message,
      locale: facts.locale,
      productSkus: [...facts.productSkus],
      context: { ...facts.visit },
      anonymousId,
      accountId: customer?.accountId ?? null,
      contactId: customer?.contactId ?? null,
      ownerId: customer?.ownerId ?? null,
      teamId: customer?.teamId ?? null,
      grade: grading.grade,
      gradePoints: grading.points,
      gradeReasons: grading.reasons.map((reason) => ({ ...reason, data: { ...reason.data } })),
      gradedAt: now,
      gradedBy: grading.gradedBy,
      createdAt: now,
    },
  })
  await notify(transaction, { topic: 'lead_added', id: lead.id, accountId: lead.accountId })
  if (conversationId !== null) await linkConversation(transaction, conversationId, { leadId: lead.id, customer })
  if (customer === null) return { leadId: lead.id, grading, customer }

  if (anonymousId !== null) {
    const evidence = facts.source === 'quote_request' ? 'quote_request' : 'inquiry'
    await identifyVisitor(transaction, { anonymousId, contactId: customer.contactId, evidence })
  }
  await recordFirstChannel(transaction, customer.accountId, facts, work.environment.SITE_URL)
  await recordSalesEvent(transaction, {
    type: facts.source === 'quote_request' ? 'quote_request' : 'inquiry',
    accountId: customer.accountId,
    contactId: customer.contactId,
    value: { leadId: lead.id, source: facts.source, products: [...facts.productSkus] },
    occurredAt: now,
  })
  await addTimelineEntry(transaction, {
    accountId: customer.accountId,
    contactId: customer.contactId,
    kind: 'lead',
    action: 'lead_received',
    sourceId: lead.id,
    actor: 'visitor',
    data: {
      leadId: lead.id,
      source: facts.source,
      grade: grading.grade,
      points: grading.points,
      name: facts.name,
      message: facts.message.slice(0, 500),
    },
    occurredAt: now,
  })
  const told = { leadId: lead.id, accountId: customer.accountId, source: facts.source, grade: grading.grade }
  await publishWebhook(transaction, 'lead.created', told, now)
  await tellSales(work, transaction, terms, facts, { leadId: lead.id, grading, customer })
  return { leadId: lead.id, grading, customer }
}

/** A mail to the owner, or to every lead of the house when nobody owns the customer. */
async function tellSales(
  work: Work,
  transaction: Transaction,
  terms: TradeTerms,
  facts: LeadFacts,
  received: ReceivedLead & { readonly customer: Customer },
): Promise<void> {
  const { ownerId, accountId } = received.customer
  const readers = await transaction.user.findMany({
    where: { disabledAt: null, ...(ownerId === null ? { role: 'lead' as const } : { id: ownerId }) },
  })
  for (const reader of readers) {
    const locale = isLocale(reader.locale) ? reader.locale : 'en'
    await queueMail(transaction, {
      template: 'new_lead',
      locale,
      recipient: reader.email,
      accountId,
      mail: newLeadMail({
        ...mailFrame(terms, locale, reader.name, reader.timeZone),
        grade: received.grading.grade,
        score: received.grading.points,
        reasons: received.grading.reasons.map((reason) => ({
          text: wordReason(reason, locale),
          points: reason.points,
        })),
        company: facts.company ?? facts.name,
        contact: `${facts.name} <${facts.email}>`,
        country: facts.country === null ? '–' : countryName(facts.country, locale),
        ...(facts.message === '' ? {} : { message: facts.message }),
        link: new URL(`/workspace/leads/${encodeGlobalId('Lead', received.leadId)}`, work.environment.SITE_URL).href,
      }),
    })
  }
}
