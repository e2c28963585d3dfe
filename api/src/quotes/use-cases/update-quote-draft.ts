import type { Currency, Locale } from '@tradewind/schema/locales'
import type { Work } from '../../context.ts'
import { quotePolicy } from '../../crm/policy.ts'
import type { Transaction } from '../../database/client.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { readable } from '../../shared/row-policy.ts'
import { checkDiscounts } from '../domain/discount.ts'
import { QuoteStateFailure } from '../domain/errors.ts'
import { updateQuoteDraftInput } from '../domain/quote-input.ts'
import type { PricedOption } from '../domain/totals.ts'
import type { Incoterm } from '../domain/trade-terms.ts'
import { type LockedQuote, lockQuote, replaceDraft } from '../store/quote.store.ts'
import { loadTradeTerms } from '../store/trade-terms.store.ts'
import { freightMinor, futureDay } from './create-quote.ts'
import { priceBasket } from './price-basket.ts'

/** Rewrites the draft version; what is not given stays. Prices are computed anew from today's list and rates. */
export async function updateQuoteDraft(work: Work, input: unknown): Promise<{ quoteId: string }> {
  const change = parseInput(updateQuoteDraftInput, input)
  return work.database.prisma.$transaction(async (transaction) => {
    const quote = await lockReadableQuote(work, transaction, change.quoteId)
    if (quote.status !== 'draft' || quote.current.frozenAt !== null) {
      throw new QuoteStateFailure(
        quote.status,
        'Only a draft can be edited. Revise the quotation to open a new version.',
      )
    }
    const terms = await loadTradeTerms(transaction)
    const { current } = quote
    const lines = change.lines ?? storedLines(quote)
    if (change.lines)
      checkDiscounts(
        terms,
        work.actor,
        lines.map((line) => line.discountPercent),
      )
    const currency = change.currency ?? (current.currency as Currency)
    const incoterm = change.incoterm ?? (current.incoterm as Incoterm)
    const keepFreight = currency === current.currency && incoterm === current.incoterm && !change.lines
    const now = work.now()
    const priced = await priceBasket(
      transaction,
      terms,
      {
        lines,
        currency,
        incoterm,
        country: quote.account.country,
        locale: current.locale as Locale,
        freightMinor: freightMinor(change.freight, currency) ?? (keepFreight ? Number(current.freightMinor) : null),
      },
      now,
    )
    await replaceDraft(
      transaction,
      current.id,
      current.version,
      {
        locale: current.locale as Locale,
        incoterm,
        incotermPlace: change.incotermPlace ?? current.incotermPlace,
        paymentTerms: change.paymentTerms || current.paymentTerms,
        notes: change.notes ?? current.notes,
        validUntil: futureDay(change.validUntil, now) ?? current.validUntil,
      },
      priced,
    )
    return { quoteId: quote.id }
  })
}

/** The quote locked for a change, if the caller may see it. */
export async function lockReadableQuote(work: Work, transaction: Transaction, quoteId: string): Promise<LockedQuote> {
  const visible = await transaction.quote.count({ where: { id: quoteId, AND: [readable(quotePolicy, work.actor)] } })
  const quote = visible === 0 ? null : await lockQuote(transaction, quoteId)
  if (quote === null) throw new NotFoundFailure('The quotation')
  return quote
}

/** The current version's lines as they would be asked for anew. */
export function storedLines(quote: LockedQuote) {
  return quote.current.lineItems.map((line) => ({
    sku: line.sku,
    quantity: line.quantity,
    optionCodes: (line.options as unknown as PricedOption[]).map((option) => option.code),
    discountPercent: line.discountPercent.toString(),
  }))
}
