import type { Locale } from '@tradewind/schema/locales'
import { type ScannedCard, scannedCard } from '../cards/store/card.store.ts'
import type { Work } from '../context.ts'
import { attributeRequest } from '../conversations/use-cases/attribute-request.ts'
import { inquiryInput } from '../crm/domain/lead-input.ts'
import type { Transaction } from '../database/client.ts'
import { mailFrame } from '../mail/frame.ts'
import { queueMail } from '../mail/store/outbox.store.ts'
import { inquiryReceivedMail } from '../mail/templates/public.ts'
import type { TradeTerms } from '../quotes/domain/trade-terms.ts'
import { loadTradeTerms } from '../quotes/store/trade-terms.store.ts'
import { idempotently } from '../shared/idempotency.ts'
import { parseInput } from '../shared/parse-input.ts'
import { type ReceivedLead, receiveLead } from './receive-lead.ts'

export interface InquiryReceipt {
  readonly reference: string
}

/** A form on the site: the lead with all that belongs to it, and a confirmation to the buyer. Once per idempotency key. */
export async function submitInquiry(work: Work, input: unknown): Promise<InquiryReceipt> {
  const { idempotencyKey, website, context, consent: _consent, card: code, ...facts } = parseInput(inquiryInput, input)
  return idempotently(
    work.database.prisma,
    { actor: work.actor, key: idempotencyKey, operation: 'submitInquiry', body: input },
    async (transaction) => {
      const terms = await loadTradeTerms(transaction)
      const card = await scannedCard(transaction, code)
      const origin = await attributeRequest(work, transaction, facts)
      const received = await receiveLead(work, transaction, terms, {
        ...facts,
        ...origin,
        visit: card === null ? context : visitByCard(card, context, facts.locale),
        metBy: card?.metBy ?? null,
        trapFilled: website !== '',
        quoteValueMinor: null,
      })
      // A quarantined sender reads the same answer as everybody: it teaches a machine nothing.
      return { reference: await confirmInquiry(work, transaction, terms, facts, received) }
    },
  )
}

/** Where the visitor came from, when it was by a scanned card: the page it leads to, the fair as the campaign. */
function visitByCard(
  card: ScannedCard,
  context: Readonly<Record<string, string>>,
  locale: Locale,
): Readonly<Record<string, string>> {
  return {
    ...context,
    path: `/${locale}/hello/${card.code}`,
    ...(card.fair === null ? {} : { campaign: card.fair }),
    card: card.code,
  }
}

interface Inquirer {
  readonly name: string
  readonly email: string
  readonly message: string
  readonly locale: Locale
}

/** The inquiry's reference; a mail tells it to the buyer, unless the lead is in quarantine. */
export async function confirmInquiry(
  work: Work,
  transaction: Transaction,
  terms: TradeTerms,
  { name, email, message, locale }: Inquirer,
  { leadId, customer }: ReceivedLead,
): Promise<string> {
  const reference = `I-${leadId.slice(-8).toUpperCase()}`
  if (customer === null) return reference
  await queueMail(transaction, {
    template: 'inquiry_received',
    locale,
    recipient: email,
    accountId: customer.accountId,
    mail: inquiryReceivedMail({
      ...mailFrame(terms, locale, name),
      reference,
      ...(message === '' ? {} : { message }),
      answerWithinHours: terms.answerWithinHours,
      link: new URL(`/${locale}/products`, work.environment.SITE_URL).href,
    }),
  })
  return reference
}
