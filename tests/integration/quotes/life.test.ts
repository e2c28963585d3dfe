import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assign, customerOf, requestQuote } from '../../support/customers.ts'
import { clientOf } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import { quoteIdOf, respond, shared, step, tokenOf, update } from './quote-operations.ts'

let house: House
beforeAll(async () => {
  // Twenty transactions that wait for one number series at once each need a connection.
  house = await openHouse({ products: ['BP-80'], environment: { DATABASE_POOL: '24' } })
})
afterAll(() => house.close())

let buyers = 0
/** A quotation that went out by itself. */
async function sent() {
  buyers += 1
  const email = `buyer@life${buyers}-gears.example`
  const { data } = await requestQuote(house, { email, company: `Life ${buyers}` })
  return {
    email,
    number: data.number as string,
    token: tokenOf(data.quotePath),
    id: await quoteIdOf(house, data.number),
  }
}
const statusOf = async (number: string) =>
  (await house.database.row<{ status: string }>('SELECT status FROM quote WHERE number = $1', [number])).status
const pdf = async (path: string, client = clientOf(house.api.url)) => {
  const response = await client.fetch(path)
  const bytes = Buffer.from(await response.arrayBuffer())
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    bytes,
    sha: createHash('sha256').update(bytes).digest('hex'),
  }
}

describe('a quotation by its link', () => {
  it('is seen, accepted, and accepted again without a second contract', async () => {
    const { token, number } = await sent()
    expect(await statusOf(number)).toBe('sent')
    expect(await shared(house, token)).toMatchObject({ number, status: 'viewed', version: 1, canRespond: true })
    expect(await statusOf(number)).toBe('viewed')
    const first = await respond(house, token, 'accept')
    expect(first).toMatchObject({
      __typename: 'RespondToQuoteSuccess',
      data: { status: 'accepted', canRespond: false },
    })
    expect(await respond(house, token, 'accept')).toEqual(first)
    expect(await house.database.count('event', `type = 'quote_accepted' AND value->>'number' = $1`, [number])).toBe(1)
    expect(await house.database.count('mail_message', `template = 'quotation_accepted_buyer'`)).toBe(1)
    expect(await respond(house, token, 'decline')).toMatchObject({
      __typename: 'QuoteStateFailure',
      status: 'accepted',
    })
    expect(await house.database.count('opportunity', `status = 'won'`)).toBe(1)
  })

  it('is accepted once by twenty hands at the same moment', async () => {
    const { token, number } = await sent()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => respond(house, token, i % 2 === 0 ? 'accept' : 'decline')),
    )
    expect(new Set(answers.filter((answer) => answer.data).map((answer) => answer.data.status)).size).toBe(1)
    expect(answers.filter((answer) => answer.__typename === 'QuoteStateFailure')).toHaveLength(10)
    expect(
      await house.database.count('event', `type IN ('quote_accepted', 'quote_declined') AND value->>'number' = $1`, [
        number,
      ]),
    ).toBe(1)
  })

  it('is declined with a reason, and cannot be accepted after', async () => {
    const { token, number } = await sent()
    expect((await respond(house, token, 'decline', { reason: 'too dear' })).data.status).toBe('declined')
    expect(
      await house.database.row('SELECT status, decline_reason, decided_by FROM quote WHERE number = $1', [number]),
    ).toEqual({ status: 'declined', decline_reason: 'too dear', decided_by: 'Jana Weber' })
    expect((await respond(house, token, 'accept')).__typename).toBe('QuoteStateFailure')
  })

  it('is over when its validity is', async () => {
    const { token, number } = await sent()
    // The version is frozen; only somebody who takes the trigger away can move its validity.
    await house.database.rows(`ALTER TABLE quote_version DISABLE TRIGGER quote_version_is_frozen`)
    await house.database.rows(
      `UPDATE quote_version SET valid_until = current_date - 1 WHERE quote_id = (SELECT id FROM quote WHERE number = $1)`,
      [number],
    )
    await house.database.rows(`ALTER TABLE quote_version ENABLE TRIGGER quote_version_is_frozen`)
    expect(await shared(house, token)).toMatchObject({ status: 'expired', canRespond: false })
    expect((await respond(house, token, 'accept')).__typename).toBe('QuoteStateFailure')
    expect(await statusOf(number)).not.toBe('accepted')
  })

  it('its own people’s look is no view', async () => {
    const { token, number } = await sent()
    await (await house.as('admin')).ask('query($t: String!) { sharedQuote(token: $t) { number } }', { t: token })
    expect(await statusOf(number)).toBe('sent')
  })

  it('cannot be forged', async () => {
    const { token } = await sent()
    const other = await sent()
    const [id = '', generation = '', signature = ''] = token.split('.')
    const [otherId = ''] = other.token.split('.')
    const flipped = `${signature.slice(0, 5)}${signature[5] === 'A' ? 'B' : 'A'}${signature.slice(6)}`
    for (const forged of [
      `${otherId}.${generation}.${signature}`,
      `${id}.2.${signature}`,
      `${id}.${generation}.${flipped}`,
      `${id}.${generation}.`,
      id,
      `${token}x`,
      'x.1.y',
    ]) {
      expect(await shared(house, forged), forged).toBeNull()
      expect((await respond(house, forged, 'accept')).__typename).toBe('NotFoundFailure')
      expect((await pdf(`/documents/shared-quote/${forged}.pdf`)).status).toBe(404)
    }
  })
})

describe('a revision', () => {
  it('is version 2; the old link shows the old version and cannot respond until it is sent', async () => {
    const admin = await house.as('admin')
    const { token, id, number } = await sent()
    const before = await pdf(`/documents/shared-quote/${token}.pdf`)
    const revised = await step(admin, 'reviseQuote', id)
    expect(revised.data).toMatchObject({
      status: 'draft',
      number,
      currentVersion: { version: 2, frozenAt: null },
      versions: [{ version: 1 }, { version: 2 }],
    })
    expect(await shared(house, token)).toMatchObject({ version: 1, canRespond: false })
    expect((await respond(house, token, 'accept')).__typename).toBe('QuoteStateFailure')
    const lines = [{ sku: 'BP-80', quantity: 5, discountPercent: '10' }]
    expect((await update(admin, { quoteId: id, lines })).__typename).toBe('UpdateQuoteDraftSuccess')
    const out = await step(admin, 'sendQuote', id)
    expect(out.data).toMatchObject({ status: 'sent', currentVersion: { version: 2 } })
    expect(await shared(house, tokenOf(out.data.accessUrl))).toMatchObject({
      version: 2,
      canRespond: true,
      lineItems: [{ quantity: 5 }],
    })
    expect((await pdf(`/documents/quote/${id}.pdf?version=1`, admin)).sha).toBe(before.sha)
  })

  it('is not possible of a contract, nor a change of what is out', async () => {
    const admin = await house.as('admin')
    const { token, id } = await sent()
    expect((await update(admin, { quoteId: id, notes: 'cheaper' })).__typename).toBe('QuoteStateFailure')
    expect((await step(admin, 'sendQuote', id)).__typename).toBe('QuoteStateFailure')
    await respond(house, token, 'accept')
    expect(await step(admin, 'reviseQuote', id)).toMatchObject({ __typename: 'QuoteStateFailure', status: 'accepted' })
  })
})

it('a withdrawn link is dead, for the page, the answer and the PDF', async () => {
  const { token, id } = await sent()
  expect((await pdf(`/documents/shared-quote/${token}.pdf`)).status).toBe(200)
  expect((await step(await house.as('admin'), 'withdrawQuoteLink', id)).__typename).toBe('WithdrawQuoteLinkSuccess')
  expect(await shared(house, token)).toBeNull()
  expect((await respond(house, token, 'accept')).__typename).toBe('NotFoundFailure')
  expect((await pdf(`/documents/shared-quote/${token}.pdf`)).status).toBe(404)
})

describe('the PDF', () => {
  it('of a frozen version is the same bytes each time, by link and for staff, after prices and terms changed', async () => {
    const { token, id, email } = await sent()
    const first = await pdf(`/documents/shared-quote/${token}.pdf`)
    expect(first).toMatchObject({ status: 200, type: 'application/pdf' })
    expect(first.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    await house.database.rows('UPDATE price SET amount = amount * 2')
    await house.database.rows(
      `UPDATE account SET name = 'Renamed' WHERE id = (SELECT account_id FROM contact WHERE email = $1)`,
      [email],
    )
    expect((await pdf(`/documents/shared-quote/${token}.pdf`)).sha).toBe(first.sha)
    expect((await pdf(`/documents/quote/${id}.pdf`, await house.as('admin'))).sha).toBe(first.sha)
    await house.database.rows('UPDATE price SET amount = amount / 2')
  })

  it('is for those who see the customer, and nobody else', async () => {
    const { id, email } = await sent()
    await assign(house, await customerOf(house, email), 'salesEast')
    const path = `/documents/quote/${id}.pdf`
    expect((await pdf(path, await house.as('salesEast'))).status).toBe(200)
    expect((await pdf(path, await house.as('salesWest'))).status).toBe(404)
    expect((await pdf(path, await house.as('leadWest'))).status).toBe(404)
    expect((await pdf(path, await house.as('marketer'))).status).toBe(401)
    expect((await pdf(path)).status).toBe(401)
  })

  it('of a draft is made of today’s data and has no link', async () => {
    const admin = await house.as('admin')
    const { id } = await sent()
    await step(admin, 'reviseQuote', id)
    expect((await pdf(`/documents/quote/${id}.pdf`, admin)).status).toBe(200)
    expect((await pdf(`/documents/quote/${id}.pdf?version=7`, admin)).status).toBe(404)
    expect((await pdf(`/documents/quote/${id}.pdf?version=x`, admin)).status).toBe(400)
  })
})

it('twenty requests at once get numbers without gaps or doubles', async () => {
  const wishes = Array.from({ length: 20 }, (_, i) =>
    requestQuote(house, { email: `n@number${i}-gears.example`, company: `Number ${i}` }),
  )
  // One that fails takes no number with it.
  wishes.splice(
    10,
    0,
    requestQuote(house, { email: 'x@number-gears.example' }, { lines: [{ sku: 'NO-SUCH', quantity: 1 }] }),
  )
  const answers = await Promise.all(wishes)
  const numbers = answers.flatMap((answer) => (answer.data ? [Number(/(\d+)$/.exec(answer.data.number)?.[1])] : []))
  expect(numbers).toHaveLength(20)
  const sorted = [...numbers].sort((a, b) => a - b)
  expect(sorted.map((number) => number - (sorted[0] ?? 0))).toEqual(Array.from({ length: 20 }, (_, i) => i))
})

it('a large request waits for a person', async () => {
  const { data } = await requestQuote(
    house,
    { email: 'big@big-gears.example', company: 'Big' },
    { lines: [{ sku: 'BP-80', quantity: 200 }] },
  )
  expect(data.quotePath).toBeNull()
  expect(await statusOf(data.number)).toBe('draft')
  expect(
    await house.database.count('mail_message', `recipient = 'big@big-gears.example' AND template = 'quotation_sent'`),
  ).toBe(0)
})
