import type { Currency } from '@tradewind/schema/locales'
import { fromDecimal } from '@tradewind/schema/money'
import type { Work } from '../../context.ts'
import { accountPolicy } from '../../crm/policy.ts'
import { NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { idempotently } from '../../shared/idempotency.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { readable } from '../../shared/row-policy.ts'
import { checkDiscounts } from '../domain/discount.ts'
import { createQuoteInput } from '../domain/quote-input.ts'
import { nextQuoteNumber } from '../store/number-series.store.ts'
import { startOfDay } from '../store/price.store.ts'
import { insertQuote } from '../store/quote.store.ts'
import { loadTradeTerms } from '../store/trade-terms.store.ts'
import { priceBasket } from './price-basket.ts'
import { recordQuoteDraft } from './record-quote-draft.ts'
import { usualTerms } from './usual-terms.ts'

/** A sales person writes a quotation for a customer: a draft, priced, with the discounts the role may give. */
export async function createQuote(work: Work, input: unknown): Promise<{ quoteId: string }> {
  const { idempotencyKey, accountId, contactId, leadId, lines, ...facts } = parseInput(createQuoteInput, input)
  return idempotently(
    work.database.prisma,
    { actor: work.actor, key: idempotencyKey, operation: 'createQuote', body: input },
    async (transaction) => {
      const now = work.now()
      const account = await transaction.account.findFirst({
        where: { id: accountId, AND: [readable(accountPolicy, work.actor)] },
        include: {
          contacts: { where: { id: contactId, archivedAt: null } },
          leads: { where: { id: leadId ?? accountId } },
        },
      })
      if (account === null) throw new NotFoundFailure('The customer')
      if (account.contacts.length === 0) throw new NotFoundFailure('The contact')
      if (leadId && account.leads.length === 0) throw new NotFoundFailure('The lead')
      const terms = await loadTradeTerms(transaction)
      checkDiscounts(
        terms,
        work.actor,
        lines.map((line) => line.discountPercent),
      )
      const validUntil = futureDay(facts.validUntil, now)
      const priced = await priceBasket(
        transaction,
        terms,
        {
          lines,
          currency: facts.currency,
          incoterm: facts.incoterm,
          country: account.country,
          locale: facts.locale,
          freightMinor: freightMinor(facts.freight, facts.currency),
        },
        now,
      )
      const usual = usualTerms(terms, facts.locale, now)
      const quote = await insertQuote(
        transaction,
        {
          number: await nextQuoteNumber(transaction, now.getUTCFullYear()),
          accountId,
          contactId,
          leadId: leadId ?? null,
          opportunityId: null,
          ownerId: work.actor.kind === 'user' ? work.actor.id : account.ownerId,
        },
        {
          ...usual,
          incoterm: facts.incoterm,
          incotermPlace: facts.incotermPlace,
          notes: facts.notes ?? usual.notes,
          paymentTerms: facts.paymentTerms || usual.paymentTerms,
          validUntil: validUntil ?? usual.validUntil,
        },
        priced,
      )
      await recordQuoteDraft(work, transaction, quote)
      return { quoteId: quote.id }
    },
  )
}

/** Freight as written by a person, in minor units; null when it is left to the Incoterm's surcharge. */
export function freightMinor(freight: string | null | undefined, currency: Currency): number | null {
  if (freight === null || freight === undefined) return null
  const money = fromDecimal(freight, currency)
  if (money === undefined) {
    throw new ValidationFailure([{ path: ['freight'], code: 'precision', message: `is not an amount of ${currency}` }])
  }
  return money.minor
}

/** A day a quotation may be valid until: today at the earliest. */
export function futureDay(day: Date | null | undefined, now: Date): Date | undefined {
  if (day === null || day === undefined) return undefined
  if (day.getTime() < startOfDay(now).getTime()) {
    throw new ValidationFailure([{ path: ['validUntil'], code: 'past', message: 'lies in the past' }])
  }
  return day
}
