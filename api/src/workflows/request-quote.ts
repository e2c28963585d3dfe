import type { Work } from '../context.ts'
import { attributeRequest } from '../conversations/use-cases/attribute-request.ts'
import { quoteRequestInput } from '../crm/domain/lead-input.ts'
import { openOpportunity } from '../crm/store/opportunity.store.ts'
import { mailFrame } from '../mail/frame.ts'
import { queueMail } from '../mail/store/outbox.store.ts'
import { inquiryReceivedMail } from '../mail/templates/public.ts'
import { quoteAccessPath } from '../quotes/access-link.ts'
import { basketInput } from '../quotes/domain/basket-input.ts'
import { nextQuoteNumber } from '../quotes/store/number-series.store.ts'
import { insertQuote } from '../quotes/store/quote.store.ts'
import { loadTradeTerms } from '../quotes/store/trade-terms.store.ts'
import { incotermPlace, withoutDiscount } from '../quotes/use-cases/estimate-quote.ts'
import { issueQuote } from '../quotes/use-cases/issue-quote.ts'
import { priceBasket } from '../quotes/use-cases/price-basket.ts'
import { recordQuoteDraft } from '../quotes/use-cases/record-quote-draft.ts'
import { usualTerms } from '../quotes/use-cases/usual-terms.ts'
import { idempotently } from '../shared/idempotency.ts'
import { parseInput } from '../shared/parse-input.ts'
import { receiveLead } from './receive-lead.ts'

const requestInput = quoteRequestInput.extend({ basket: basketInput })

export interface QuoteReceipt {
  readonly number: string
  /** Path of the quotation page; null when a person has to look first. */
  readonly quotePath: string | null
  readonly email: string
}

/**
 * A visitor asks for a quotation: lead, opportunity and quotation in one transaction. It goes out at once when the house's
 * own prices cover it: the value stays below the limit for review. Else it waits as a draft and sales is told.
 * Quarantined requests get a reference like everybody and no quotation.
 */
export async function requestQuote(work: Work, input: unknown): Promise<QuoteReceipt> {
  const {
    idempotencyKey,
    website,
    context,
    consent: _consent,
    basket,
    conversationId,
    anonymousId,
    ...person
  } = parseInput(requestInput, input)
  return idempotently(
    work.database.prisma,
    { actor: work.actor, key: idempotencyKey, operation: 'requestQuote', body: input },
    async (transaction): Promise<QuoteReceipt> => {
      const now = work.now()
      const terms = await loadTradeTerms(transaction)
      const place = incotermPlace(terms, basket)
      const priced = await priceBasket(
        transaction,
        terms,
        { ...basket, country: person.country, lines: withoutDiscount(basket), freightMinor: null },
        now,
      )
      const skus = [...new Set(basket.lines.map((line) => line.sku))]
      const { locale } = basket
      const origin = await attributeRequest(work, transaction, { conversationId, anonymousId, locale })
      const received = await receiveLead(work, transaction, terms, {
        ...person,
        ...origin,
        source: 'quote_request',
        locale: basket.locale,
        productSkus: skus,
        visit: context,
        trapFilled: website !== '',
        quoteValueMinor: priced.listValueMinor,
      })
      const { customer } = received
      if (customer === null)
        return { number: `I-${received.leadId.slice(-8).toUpperCase()}`, quotePath: null, email: person.email }

      const first = await transaction.product.findUnique({
        where: { sku: skus[0] ?? '' },
        select: { category: true },
      })
      const opportunity = await openOpportunity(transaction, {
        accountId: customer.accountId,
        name: skus.join(', ').slice(0, 200),
        ownerId: customer.ownerId,
        productLine: first?.category ?? null,
        openedAt: now,
      })
      const quote = await insertQuote(
        transaction,
        {
          number: await nextQuoteNumber(transaction, now.getUTCFullYear()),
          accountId: customer.accountId,
          contactId: customer.contactId,
          leadId: received.leadId,
          opportunityId: opportunity.id,
          ownerId: customer.ownerId,
        },
        { ...usualTerms(terms, basket.locale, now), incoterm: basket.incoterm, incotermPlace: place },
        priced,
      )
      await recordQuoteDraft(work, transaction, quote)
      if (priced.listValueMinor <= terms.sendWithoutReviewUpToMinor) {
        await issueQuote(work, transaction, terms, quote.id)
        return { number: quote.number, quotePath: quoteAccessPath(quote, work.environment), email: person.email }
      }
      await queueMail(transaction, {
        template: 'inquiry_received',
        locale: basket.locale,
        recipient: person.email,
        accountId: customer.accountId,
        quoteId: quote.id,
        mail: inquiryReceivedMail({
          ...mailFrame(terms, basket.locale, person.name),
          reference: quote.number,
          ...(person.message === '' ? {} : { message: person.message }),
          answerWithinHours: terms.answerWithinHours,
          link: new URL(`/${basket.locale}/products`, work.environment.SITE_URL).href,
        }),
      })
      return { number: quote.number, quotePath: null, email: person.email }
    },
  )
}
