import type { Locale } from '@tradewind/schema/locales'
import { toDecimal } from '@tradewind/schema/money'
import type { Work } from '../../context.ts'
import { addTimelineEntry } from '../../crm/store/timeline.store.ts'
import type { Transaction } from '../../database/client.ts'
import { inDollars } from '../../deals/domain/in-dollars.ts'
import { recordSalesEvent } from '../../events/store/sales-event.store.ts'
import { actorKey } from '../../identity/domain/actor.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { mailFrame, signingPerson } from '../../mail/frame.ts'
import { queueMail } from '../../mail/store/outbox.store.ts'
import { quotationSentMail } from '../../mail/templates/public.ts'
import { quoteAccessUrl } from '../access-link.ts'
import { nextStatus } from '../domain/lifecycle.ts'
import type { TradeTerms } from '../domain/trade-terms.ts'
import { pricedLine } from '../priced-line.ts'
import { quotationDocument } from '../quotation-document.ts'
import { loadSaleFacts } from '../store/price.store.ts'
import { lockQuote } from '../store/quote.store.ts'

const DAY_MS = 86_400_000
/** A sales person is reminded of an unanswered quotation after this many days. */
const REMIND_AFTER_DAYS = 3

/**
 * Freezes the current draft version and sends it: document, mail with PDF, timeline, event, reminder, all in the caller's
 * transaction. From here on the version never changes.
 */
export async function issueQuote(
  work: Work,
  transaction: Transaction,
  terms: TradeTerms,
  quoteId: string,
): Promise<void> {
  const locked = await lockQuote(transaction, quoteId)
  if (locked === null) throw new Error(`Quote ${quoteId} is gone.`)
  const status = nextStatus(locked.status, 'send')
  const now = work.now()
  const { current, contact } = locked
  const locale = current.locale as Locale
  const accessUrl = quoteAccessUrl(locked, work.environment)
  const facts = await loadSaleFacts(
    transaction,
    terms.priceListCode,
    current.lineItems.map((line) => line.sku),
    now,
  )
  const lines = current.lineItems.map((line) => pricedLine(line, current.currency))
  const document = quotationDocument(locked, lines, facts.products, terms, now, accessUrl)
  await transaction.quoteVersion.update({
    where: { id: current.id },
    data: { frozenAt: now, document: JSON.parse(JSON.stringify(document)) },
  })
  await transaction.quote.update({ where: { id: quoteId }, data: { status, sentAt: now } })
  const total = { minor: Number(current.totalMinor), currency: document.currency }
  if (contact.email !== null) {
    await queueMail(transaction, {
      template: 'quotation_sent',
      locale,
      recipient: contact.email,
      accountId: locked.accountId,
      quoteId,
      mail: quotationSentMail({
        ...mailFrame(terms, locale, contact.name),
        number: locked.number,
        version: current.version,
        total,
        validUntil: current.validUntil.toISOString(),
        link: accessUrl,
        person: signingPerson(terms, locked.owner),
      }),
      attachments: [
        { kind: 'quote_pdf', quoteId, version: current.version, filename: `${locked.number}-v${current.version}.pdf` },
      ],
    })
  }
  await recordSalesEvent(transaction, {
    type: 'quote_sent',
    accountId: locked.accountId,
    contactId: locked.contactId,
    value: {
      quoteId,
      number: locked.number,
      version: current.version,
      ...(locked.opportunityId === null ? {} : { opportunityId: locked.opportunityId }),
    },
    occurredAt: now,
  })
  await addTimelineEntry(transaction, {
    accountId: locked.accountId,
    contactId: locked.contactId,
    kind: 'quote',
    action: 'quote_sent',
    sourceId: `${quoteId}:${current.version}`,
    actor: actorKey(work.actor),
    data: {
      quoteId,
      number: locked.number,
      version: current.version,
      totalMinor: total.minor,
      currency: total.currency,
    },
    occurredAt: now,
  })
  if (locked.opportunityId !== null) {
    await transaction.opportunity.update({
      where: { id: locked.opportunityId },
      data: {
        amount: toDecimal(total),
        currency: total.currency,
        amountUsd: inDollars(toDecimal(total), total.currency, current.exchangeRate.toFixed(8)),
      },
    })
  }
  await enqueue(
    transaction,
    'remind_about_quote',
    { quoteId },
    { runAt: new Date(now.getTime() + REMIND_AFTER_DAYS * DAY_MS), key: `remind:${quoteId}` },
  )
}
