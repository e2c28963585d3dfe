import type { Work } from '../../context.ts'
import { QuoteStateFailure } from '../domain/errors.ts'
import { loadTradeTerms } from '../store/trade-terms.store.ts'
import { issueQuote } from './issue-quote.ts'
import { hasExpired } from './shared-quote.ts'
import { lockReadableQuote } from './update-quote-draft.ts'

/** A sales person sends a draft. */
export async function sendQuote(work: Work, quoteId: string): Promise<{ quoteId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const quote = await lockReadableQuote(work, transaction, quoteId)
    if (hasExpired(quote.current.validUntil, work.now())) {
      throw new QuoteStateFailure(quote.status, 'The validity of this draft is over. Set a later day, then send it.')
    }
    await issueQuote(work, transaction, await loadTradeTerms(transaction), quoteId)
    return { quoteId }
  })
}
