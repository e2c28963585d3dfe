import { randomUUID } from 'node:crypto'
import { visitor } from '../../support/graphql-client.ts'
import type { BenchHouse } from '../bench-house.ts'
import { percentile, times } from '../measure.ts'
import type { BenchResult } from '../result.ts'

const REQUEST = `mutation ($input: RequestQuoteInput!) { requestQuote(input: $input) {
  ... on RequestQuoteSuccess { data { number quotePath } } ... on Failure { code message } } }`

/** A quotation's PDF over HTTP, rendered anew each time, in a language with a simple and one with a hard script. */
export async function quotationPdf(house: BenchHouse): Promise<BenchResult[]> {
  const results: BenchResult[] = []
  for (const locale of ['en', 'ar']) {
    const client = visitor(house.api.url, `bench-pdf-${locale}`)
    const { requestQuote } = await client.ask(REQUEST, {
      input: {
        idempotencyKey: randomUUID(),
        name: 'Bench Buyer',
        email: `buyer-${locale}@bench.example`,
        company: 'Bench Ltd',
        country: 'DE',
        consent: true,
        basket: {
          locale,
          currency: 'EUR',
          incoterm: 'FCA',
          lines: [
            { sku: 'BP-80', quantity: 6 },
            { sku: 'AC-CHG-2', quantity: 3 },
          ],
        },
      },
    })
    const token = String(requestQuote.data?.quotePath ?? '')
      .split('/')
      .at(-1)
    const render = async (): Promise<void> => {
      const answer = await client.fetch(`/documents/shared-quote/${token}.pdf`)
      if (answer.headers.get('content-type') !== 'application/pdf') throw new Error(`no PDF: ${answer.status}`)
      await answer.arrayBuffer()
    }
    await times(10, render)
    const measured = await times(40, render)
    results.push({
      name: `quotation PDF, warm (${locale})`,
      value: percentile(measured, 0.5),
      unit: 'ms',
      target: { atMost: 100 },
      detail: `p95 ${percentile(measured, 0.95).toFixed(1)} ms`,
    })
  }
  return results
}
