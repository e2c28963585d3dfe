import { isLocale, type Locale } from '@tradewind/schema/locales'
import { z } from 'zod'
import type { Work } from '../../context.ts'
import { addTimelineEntry } from '../../crm/store/timeline.store.ts'
import type { Transaction } from '../../database/client.ts'
import { QUOTATION_ACCEPTED } from '../../deals/domain/deal-words.ts'
import { closeOpportunity } from '../../deals/use-cases/close-opportunity.ts'
import { categoryOfWords } from '../../diagnosis/domain/decline-words.ts'
import { recordSalesEvent } from '../../events/store/sales-event.store.ts'
import { mailFrame, signingPerson } from '../../mail/frame.ts'
import { queueMail } from '../../mail/store/outbox.store.ts'
import {
  quotationAcceptedBuyerMail,
  quotationAcceptedSalesMail,
  quotationDeclinedSalesMail,
} from '../../mail/templates/public.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { encodeGlobalId } from '../../shared/graphql/global-id.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { publishWebhook } from '../../webhooks/use-cases/publish-webhook.ts'
import { quoteAccessUrl } from '../access-link.ts'
import { QuoteStateFailure } from '../domain/errors.ts'
import { followUpTaskId } from '../domain/follow-up.ts'
import { nextStatus } from '../domain/lifecycle.ts'
import type { TradeTerms } from '../domain/trade-terms.ts'
import { versionMoney } from '../priced-line.ts'
import { loadTradeTerms } from '../store/trade-terms.store.ts'
import { openSharedQuote, type SharedQuote } from './shared-quote.ts'

const respondInput = z.object({
  token: z.string().max(200),
  decision: z.enum(['accept', 'decline']),
  name: z.string().trim().min(2, 'tell us who decides').max(120),
  reason: z
    .string()
    .trim()
    .max(1_000)
    .nullish()
    .transform((reason) => reason || null),
})
type Response = z.output<typeof respondInput>

/**
 * The buyer decides by link. Deciding the same again changes nothing and answers the same; deciding otherwise after a
 * decision is refused, as is answering a quotation whose validity is over or that has a newer version.
 */
export async function respondToQuote(work: Work, input: unknown): Promise<SharedQuote> {
  const response = parseInput(respondInput, input)
  return work.database.prisma.$transaction(async (transaction) => {
    const shared = await openSharedQuote(work, transaction, response.token)
    if (shared === null) throw new NotFoundFailure('This quotation')
    const { quote } = shared
    const decided = response.decision === 'accept' ? 'accepted' : 'declined'
    if (quote.status === decided) return shared
    const status = nextStatus(quote.status, response.decision)
    if (!shared.canRespond) {
      throw new QuoteStateFailure(
        quote.status,
        'This quotation is no longer valid. Ask us for a new one; it takes a minute.',
      )
    }
    const now = work.now()
    const decision = { status, decidedAt: now, decidedBy: response.name, declineReason: response.reason }
    await transaction.quote.update({ where: { id: quote.id }, data: decision })
    await endReminders(transaction, quote.id, shared.version.version)
    await recordDecision(transaction, shared, response, now)
    await mailDecision(work, transaction, await loadTradeTerms(transaction), shared, response, now)
    return { ...shared, quote: { ...quote, ...decision }, canRespond: false }
  })
}

/** An answered quotation needs no following up: the job that would remind goes, a task it made is cancelled. */
async function endReminders(transaction: Transaction, quoteId: string, version: number): Promise<void> {
  await transaction.$executeRaw`SELECT graphile_worker.remove_job(${`remind:${quoteId}`})`
  await transaction.task.updateMany({
    where: { id: followUpTaskId(quoteId, version), status: 'todo' },
    data: { status: 'cancelled' },
  })
}

async function recordDecision(
  transaction: Transaction,
  { quote, version }: SharedQuote,
  response: Response,
  now: Date,
): Promise<void> {
  const won = response.decision === 'accept'
  await recordSalesEvent(transaction, {
    type: won ? 'quote_accepted' : 'quote_declined',
    accountId: quote.accountId,
    contactId: quote.contactId,
    value: {
      quoteId: quote.id,
      number: quote.number,
      version: version.version,
      ...(quote.opportunityId === null ? {} : { opportunityId: quote.opportunityId }),
      ...(response.reason === null ? {} : { reason: response.reason }),
    },
    occurredAt: now,
  })
  await addTimelineEntry(transaction, {
    accountId: quote.accountId,
    contactId: quote.contactId,
    kind: 'quote',
    action: won ? 'quote_accepted' : 'quote_declined',
    sourceId: `${quote.id}:${version.version}`,
    actor: 'visitor',
    data: {
      quoteId: quote.id,
      number: quote.number,
      version: version.version,
      by: response.name,
      reason: response.reason,
    },
    occurredAt: now,
  })
  if (won) {
    const told = { quoteId: quote.id, number: quote.number, version: version.version, accountId: quote.accountId }
    await publishWebhook(transaction, 'quote.accepted', told, now)
  }
  if (quote.opportunityId === null) return
  if (won) {
    await closeOpportunity(transaction, {
      opportunityId: quote.opportunityId,
      outcome: 'won',
      at: now,
      actor: 'visitor',
      userId: null,
      reason: QUOTATION_ACCEPTED,
    })
  } else if (response.reason !== null) {
    // What the buyer says stands beside what the sales person will say; neither overwrites the other.
    await transaction.opportunity.update({
      where: { id: quote.opportunityId },
      data: { buyerLostReason: response.reason, buyerLostCategory: categoryOfWords(response.reason) ?? 'other' },
    })
  }
}

async function mailDecision(
  work: Work,
  transaction: Transaction,
  terms: TradeTerms,
  { quote, version }: SharedQuote,
  response: Response,
  now: Date,
): Promise<void> {
  const about = {
    number: quote.number,
    version: version.version,
    total: versionMoney(version.totalMinor, version.currency),
    validUntil: version.validUntil.toISOString(),
  }
  const filed = { accountId: quote.accountId, quoteId: quote.id }
  const buyerLocale = version.locale as Locale
  if (response.decision === 'accept' && quote.contact.email !== null) {
    await queueMail(transaction, {
      ...filed,
      template: 'quotation_accepted_buyer',
      locale: buyerLocale,
      recipient: quote.contact.email,
      mail: quotationAcceptedBuyerMail({
        ...mailFrame(terms, buyerLocale, quote.contact.name),
        ...about,
        link: quoteAccessUrl(quote, work.environment),
        person: signingPerson(terms, quote.owner),
        acceptedAt: now.toISOString(),
        acceptedBy: response.name,
      }),
      attachments: [
        {
          kind: 'quote_pdf',
          quoteId: quote.id,
          version: version.version,
          filename: `${quote.number}-v${version.version}.pdf`,
        },
      ],
    })
  }
  if (quote.owner === null) return
  const locale = isLocale(quote.owner.locale) ? quote.owner.locale : 'en'
  const forSales = {
    ...mailFrame(terms, locale, quote.owner.name, quote.owner.timeZone),
    ...about,
    link: new URL(`/workspace/quotes/${encodeGlobalId('Quote', quote.id)}`, work.environment.SITE_URL).href,
    company: quote.account.name,
    contact: quote.contact.name,
  }
  await queueMail(transaction, {
    ...filed,
    template: response.decision === 'accept' ? 'quotation_accepted_sales' : 'quotation_declined_sales',
    locale,
    recipient: quote.owner.email,
    mail:
      response.decision === 'accept'
        ? quotationAcceptedSalesMail({ ...forSales, acceptedAt: now.toISOString(), acceptedBy: response.name })
        : quotationDeclinedSalesMail({
            ...forSales,
            declinedAt: now.toISOString(),
            ...(response.reason === null ? {} : { reason: response.reason }),
          }),
  })
}
