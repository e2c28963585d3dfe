import type { Work } from '../../context.ts'
import { lockReadableQuote } from './update-quote-draft.ts'

/** Ends every link of a quotation that was given out; the next one sent carries a new link. */
export async function withdrawQuoteLink(work: Work, quoteId: string): Promise<{ quoteId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    await lockReadableQuote(work, transaction, quoteId)
    await transaction.quote.update({ where: { id: quoteId }, data: { accessGeneration: { increment: 1 } } })
    return { quoteId }
  })
}
