import type { Currency, Locale } from '@tradewind/schema/locales'
import type { Work } from '../../context.ts'
import { nextStatus } from '../domain/lifecycle.ts'
import type { Incoterm } from '../domain/trade-terms.ts'
import { insertVersion } from '../store/quote.store.ts'
import { loadTradeTerms } from '../store/trade-terms.store.ts'
import { priceBasket } from './price-basket.ts'
import { recordQuoteDraft } from './record-quote-draft.ts'
import { lockReadableQuote, storedLines } from './update-quote-draft.ts'
import { usualTerms } from './usual-terms.ts'

/**
 * Opens the next version as a draft: same content at today's prices, validity from today. What the buyer holds stays
 * readable behind its link, but can no longer be answered.
 */
export async function reviseQuote(work: Work, quoteId: string): Promise<{ quoteId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const quote = await lockReadableQuote(work, transaction, quoteId)
    const status = nextStatus(quote.status, 'revise')
    const terms = await loadTradeTerms(transaction)
    const { current } = quote
    const now = work.now()
    const locale = current.locale as Locale
    const incoterm = current.incoterm as Incoterm
    const priced = await priceBasket(
      transaction,
      terms,
      {
        lines: storedLines(quote),
        currency: current.currency as Currency,
        incoterm,
        country: quote.account.country,
        locale,
        freightMinor: Number(current.freightMinor),
      },
      now,
    )
    const version = Math.max(...quote.versions.map((candidate) => candidate.version)) + 1
    await insertVersion(
      transaction,
      quoteId,
      version,
      {
        locale,
        incoterm,
        incotermPlace: current.incotermPlace,
        paymentTerms: current.paymentTerms,
        notes: current.notes,
        validUntil: usualTerms(terms, locale, now).validUntil,
      },
      priced,
    )
    await transaction.quote.update({
      where: { id: quoteId },
      data: { status, currentVersion: version, decidedAt: null, decidedBy: null, declineReason: null },
    })
    await recordQuoteDraft(work, transaction, { ...quote, currentVersion: version })
    return { quoteId }
  })
}
