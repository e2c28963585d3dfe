import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  customerOf,
  freshAddress,
  inquiry,
  quoteRequest,
  REQUEST_QUOTE,
  SUBMIT_INQUIRY,
  submitInquiry,
} from '../../support/customers.ts'
import { type Answer, visitor } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ products: ['BP-80'] })
})
afterAll(() => house.close())

const AT_ONCE = 50
const rowsOf = async (email: string): Promise<Record<string, number>> => ({
  leads: await house.database.count('lead', 'email = $1', [email]),
  contacts: await house.database.count('contact', 'email = $1', [email]),
  confirmations: await house.database.count(
    'mail_message',
    `recipient = $1 AND template IN ('inquiry_received', 'quotation_sent')`,
    [email],
  ),
})

/** The same mutation fifty times at once, as a nervous client or a lost answer would do it. */
async function flood(document: string, input: object): Promise<Answer[]> {
  const send = () => visitor(house.api.url, 'visitor-0001', freshAddress()).ask(document, { input })
  return Promise.all(Array.from({ length: AT_ONCE }, send))
}

describe('fifty requests at once with one key', () => {
  it('are one inquiry with one answer', async () => {
    const answers = await flood(SUBMIT_INQUIRY, inquiry({ email: 'flood@one-gears.example' }))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0].submitInquiry.__typename).toBe('SubmitInquirySuccess')
    expect(await rowsOf('flood@one-gears.example')).toEqual({ leads: 1, contacts: 1, confirmations: 1 })
  })

  it('are one quotation with one number', async () => {
    const before = await house.database.count('quote')
    const answers = await flood(REQUEST_QUOTE, quoteRequest({ email: 'flood@two-gears.example' }))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0].requestQuote.__typename).toBe('RequestQuoteSuccess')
    expect(await house.database.count('quote')).toBe(before + 1)
    expect(await rowsOf('flood@two-gears.example')).toEqual({ leads: 1, contacts: 1, confirmations: 1 })
  })

  it('are one logged call', async () => {
    const customer = await customerOf(house, 'flood@one-gears.example')
    const admin = await house.as('admin')
    const input = { idempotencyKey: randomUUID(), accountId: customer.account, kind: 'call', outcome: 'reached' }
    const log =
      'mutation($input: LogActivityInput!) { logActivity(input: $input) { ... on LogActivitySuccess { data { id } } } }'
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => admin.ask(log, { input })))
    expect(new Set(answers.map((answer) => answer.logActivity.data.id)).size).toBe(1)
    expect(await house.database.count('activity')).toBe(1)
    expect(await house.database.count('event', `type = 'call_done'`)).toBe(1)
  })
})

describe('a key', () => {
  it('does not carry another body', async () => {
    const client = visitor(house.api.url, 'visitor-0002', freshAddress())
    const first = inquiry({ email: 'a@three-gears.example' })
    expect((await client.ask(SUBMIT_INQUIRY, { input: first })).submitInquiry.__typename).toBe('SubmitInquirySuccess')
    const other = { ...first, message: 'Something else altogether, 20 Nm' }
    const answer = (await client.ask(SUBMIT_INQUIRY, { input: other })).submitInquiry
    expect(answer).toMatchObject({ __typename: 'IdempotencyFailure', code: 'IDEMPOTENCY.KEY_REUSED' })
    expect(await house.database.count('lead', `email = 'a@three-gears.example'`)).toBe(1)
  })

  it('does not carry another operation', async () => {
    const client = visitor(house.api.url, 'visitor-0003', freshAddress())
    const idempotencyKey = randomUUID()
    await client.ask(SUBMIT_INQUIRY, { input: inquiry({ idempotencyKey, email: 'b@three-gears.example' }) })
    const answer = await client.ask(REQUEST_QUOTE, {
      input: quoteRequest({ idempotencyKey, email: 'b@three-gears.example' }),
    })
    expect(answer.requestQuote.__typename).toBe('IdempotencyFailure')
  })

  it('stays usable after a run that failed', async () => {
    const client = visitor(house.api.url, 'visitor-0004', freshAddress())
    const idempotencyKey = randomUUID()
    const wrong = quoteRequest(
      { idempotencyKey, email: 'c@three-gears.example' },
      { lines: [{ sku: 'NO-SUCH', quantity: 1 }] },
    )
    expect((await client.ask(REQUEST_QUOTE, { input: wrong })).requestQuote).toMatchObject({
      __typename: 'PriceFailure',
      sku: 'NO-SUCH',
    })
    expect(await house.database.count('lead', `email = 'c@three-gears.example'`)).toBe(0)
    const right = quoteRequest({ idempotencyKey, email: 'c@three-gears.example' })
    expect((await client.ask(REQUEST_QUOTE, { input: right })).requestQuote.__typename).toBe('RequestQuoteSuccess')
  })

  it('is its sender’s own: another visitor’s same key is another request', async () => {
    const idempotencyKey = randomUUID()
    for (const [id, email] of [
      ['visitor-0005', 'd@four-gears.example'],
      ['visitor-0006', 'e@four-gears.example'],
    ] as const) {
      const client = visitor(house.api.url, id, freshAddress())
      expect(
        (await client.ask(SUBMIT_INQUIRY, { input: inquiry({ idempotencyKey, email }) })).submitInquiry.__typename,
      ).toBe('SubmitInquirySuccess')
    }
  })

  it('does not mind the order in which fields are written', async () => {
    const client = visitor(house.api.url, 'visitor-0007', freshAddress())
    const input = inquiry({ email: 'f@four-gears.example' })
    const first = await client.ask(SUBMIT_INQUIRY, { input })
    const turned = Object.fromEntries(Object.entries(input).reverse())
    expect(await client.ask(SUBMIT_INQUIRY, { input: turned })).toEqual(first)
  })
})

it('people of one company who write at the same moment make one customer', async () => {
  const people = Array.from({ length: 12 }, (_, i) => `person${i}@five-gears.example`)
  const answers = await Promise.all(people.map((email) => submitInquiry(house, { email, company: 'Five Gears' })))
  expect(answers.every((answer) => answer.__typename === 'SubmitInquirySuccess')).toBe(true)
  expect(await house.database.count('account', `domain = 'five-gears.example'`)).toBe(1)
  expect(await house.database.count('contact', `email LIKE '%@five-gears.example'`)).toBe(people.length)
})
