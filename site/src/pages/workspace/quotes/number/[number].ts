import type { APIRoute } from 'astro'
import { FIRST_QUOTES, quoteArguments, writeQuoteState } from '../../../../workspace/quotes/quote-filter.ts'
import { QUOTES } from '../../../../workspace/quotes/quote-queries.ts'
import { enter } from '../../../../workspace/server/enter.ts'
import { recordId } from '../../../../workspace/server/record-id.ts'

/** Leads from a quotation's number, as a timeline knows it, to its page; or to what the list finds. */
export const GET: APIRoute = async (context) => {
  const state = { ...FIRST_QUOTES, search: recordId(context.params.number) }
  const entered = await enter(context, {
    load: async (ask, frame) => (await ask(QUOTES, quoteArguments(state, frame.viewer.id))).quotes.nodes,
  })
  if (entered instanceof Response) return entered
  const quote = entered.data.find((one) => one.number === state.search)
  const found =
    quote === undefined
      ? `/workspace/quotes?${writeQuoteState(state)}`
      : `/workspace/quotes/${encodeURIComponent(quote.id)}`
  return context.redirect(found, 302)
}
