import { createHash } from 'node:crypto'
import { z } from 'zod'
import { quotePolicy } from '../../crm/policy.ts'
import { answerJson } from '../../http/answer.ts'
import type { Route, RouteRequest } from '../../http/route.ts'
import { isStaff, SYSTEM } from '../../identity/domain/actor.ts'
import { quoteAccessUrl } from '../../quotes/access-link.ts'
import { pricedLine } from '../../quotes/priced-line.ts'
import { quotationDocument } from '../../quotes/quotation-document.ts'
import { loadSaleFacts } from '../../quotes/store/price.store.ts'
import { lockQuote } from '../../quotes/store/quote.store.ts'
import { loadTradeTerms } from '../../quotes/store/trade-terms.store.ts'
import { openSharedQuote } from '../../quotes/use-cases/shared-quote.ts'
import { rowIdFrom } from '../../shared/graphql/global-id.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { readable } from '../../shared/row-policy.ts'
import { renderFrozenQuote } from '../../workflows/render-frozen-quote.ts'
import { type QuotationDocument, renderQuotationPdf } from '../public.ts'
import { answeringDocumentErrors, answerPdf } from './answer-pdf.ts'

/** A reader's own copy may be kept, but is asked for again each time: rights and links can end. */
const PRIVATE = 'private, no-cache'

const query = z.object({ version: z.coerce.number('is a whole number').int().min(1).max(10_000).optional() })

function notFound({ response }: RouteRequest): void {
  answerJson(response, 404, { code: 'RECORD.NOT_FOUND', message: 'This quotation was not found.' })
}

/** A quote by its UUID or its GraphQL id. */
function quoteIdOf(part: string): string | undefined {
  try {
    return rowIdFrom('Quote', decodeURIComponent(part))
  } catch {
    return undefined
  }
}

/** `GET /documents/quote/{id}.pdf?version=`: for staff who may see the quote. A draft is made from today's data and says so. */
export const staffQuoteRoute: Route = {
  method: 'GET',
  path: /^\/documents\/quote\/(?<id>[^/]{1,200})\.pdf$/,
  handle: (route) =>
    answeringDocumentErrors(route.response, route.log, async () => {
      const actor = await route.authenticate()
      if (!isStaff(actor)) {
        answerJson(route.response, 401, { code: 'ACCESS.UNAUTHENTICATED', message: 'Sign in to see this quotation.' })
        return
      }
      const { version: wanted } = parseInput(query, Object.fromEntries(route.url.searchParams))
      const id = quoteIdOf(route.params.id ?? '')
      const { prisma } = route.work.database
      const quote =
        id === undefined
          ? null
          : await prisma.quote.findFirst({
              where: { id, AND: [readable(quotePolicy, actor)] },
              include: { versions: true },
            })
      const version = quote?.versions.find((candidate) => candidate.version === (wanted ?? quote.currentVersion))
      if (quote === null || version === undefined) return notFound(route)
      if (version.frozenAt !== null) return answerFrozen(route, quote, version.version)
      const document = await draftDocument(route, quote.id)
      if (document === undefined) return notFound(route)
      await answerPdf(route.request, route.response, {
        filename: `${quote.number}-v${version.version}-draft.pdf`,
        etag: createHash('sha256').update(JSON.stringify(document)).digest('base64url'),
        cacheControl: PRIVATE,
        render: () => renderQuotationPdf(document),
      })
    }),
}

/** `GET /documents/shared-quote/{token}.pdf`: for the holder of the link, the version that was sent, byte for byte. */
export const sharedQuoteRoute: Route = {
  method: 'GET',
  path: /^\/documents\/shared-quote\/(?<token>[A-Za-z0-9._-]{1,200})\.pdf$/,
  handle: (route) =>
    answeringDocumentErrors(route.response, route.log, async () => {
      const work = { ...route.work, actor: SYSTEM, log: route.log }
      const shared = await work.database.prisma.$transaction((transaction) =>
        openSharedQuote(work, transaction, route.params.token ?? ''),
      )
      if (shared === null) return notFound(route)
      await answerFrozen(route, shared.quote, shared.version.version)
    }),
}

async function answerFrozen(
  route: RouteRequest,
  quote: { id: string; number: string },
  version: number,
): Promise<void> {
  const frozen = await renderFrozenQuote(route.work.database, quote.id, version)
  if (frozen === undefined) return notFound(route)
  await answerPdf(route.request, route.response, {
    filename: `${quote.number}-v${version}.pdf`,
    etag: frozen.sha256,
    cacheControl: PRIVATE,
    render: async () => frozen.pdf,
  })
}

/** The current draft as it would be sent now, marked as a draft. Undefined when it was sent meanwhile. */
async function draftDocument({ work }: RouteRequest, quoteId: string): Promise<QuotationDocument | undefined> {
  return work.database.prisma.$transaction(async (transaction) => {
    const quote = await lockQuote(transaction, quoteId)
    if (quote === null || quote.current.frozenAt !== null) return undefined
    const { current } = quote
    const terms = await loadTradeTerms(transaction)
    const now = work.now()
    const skus = current.lineItems.map((line) => line.sku)
    const { products } = await loadSaleFacts(transaction, terms.priceListCode, skus, now)
    const lines = current.lineItems.map((line) => pricedLine(line, current.currency))
    // The day, not the instant: the same draft on the same day is the same document.
    const day = new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`)
    const url = quoteAccessUrl(quote, work.environment)
    return { ...quotationDocument(quote, lines, products, terms, day, url), mark: { kind: 'draft' } }
  })
}
