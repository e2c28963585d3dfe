import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assign, type Customer, customerOf, submitInquiry } from '../../support/customers.ts'
import { eventually } from '../../support/eventually.ts'
import type { Answer } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'

let house: House
let customer: Customer
const EMAIL = `buyer@messages-${randomUUID().slice(0, 8)}.example`
beforeAll(async () => {
  house = await openHouse({ worker: 'inline' })
  await submitInquiry(house, { email: EMAIL, company: 'Messages' })
  customer = await customerOf(house, EMAIL)
  await assign(house, customer, 'salesWest')
})
afterAll(() => house.close())

const WRITE = `mutation($input: WriteToCustomerInput!) { writeToCustomer(input: $input) { __typename
  ... on WriteToCustomerSuccess { data { id template locale recipient subject textBody } }
  ... on Failure { code } ... on ValidationFailure { fields { path } } } }`

const message = (changes: object = {}): Answer => ({
  idempotencyKey: randomUUID(),
  accountId: customer.account,
  contactId: customer.contact,
  locale: 'de',
  subject: 'Ihre Linie 4',
  body: 'Guten Tag, wann passt Ihnen ein Anruf?',
  ...changes,
})
const write = async (person: PersonName, input: object): Promise<Answer> =>
  (await (await house.as(person)).ask(WRITE, { input })).writeToCustomer
const written = () =>
  house.database.rows<{ id: string; status: string }>(
    `SELECT id, status FROM mail_message WHERE template = 'sales_message'`,
  )

describe('a message to a customer', () => {
  it('is a mail in the words and the name of who wrote it, delivered once, on the timeline', async () => {
    const { data } = await write('salesWest', message())
    expect(data).toMatchObject({ recipient: EMAIL, subject: 'Ihre Linie 4', locale: 'de' })
    expect(data.textBody).toContain('wann passt Ihnen ein Anruf?')
    const { viewer } = await (await house.as('salesWest')).ask('{ viewer { user { name } } }')
    expect(data.textBody).toContain(viewer.user.name)
    await eventually('the mail is sent', async () => (await written()).some(({ status }) => status === 'sent'))
    expect(await written()).toHaveLength(1)
    const { node } = await (await house.as('salesWest')).ask(
      'query($id: ID!) { node(id: $id) { ... on Account { timeline(first: 20, kinds: [mail]) { nodes { action data } } } } }',
      { id: customer.account },
    )
    expect(JSON.stringify(node.timeline.nodes)).toContain('Ihre Linie 4')
  })

  it('sent again under its key, even at the same moment, is the same mail; with other words it is refused', async () => {
    const before = (await written()).length
    const input = message({ subject: 'Once' })
    const answers = await Promise.all([1, 2, 3, 4].map(() => write('salesWest', input)))
    expect(new Set(answers.map(({ data }) => data.id)).size).toBe(1)
    expect((await write('salesWest', { ...input, body: 'Other words' })).code).toBe('IDEMPOTENCY.KEY_REUSED')
    expect(await written()).toHaveLength(before + 1)
    // Another person's key is another key.
    expect((await write('leadWest', input)).data.id).not.toBe(answers[0]?.data.id)
  })

  it.each([
    ['otherSalesWest', 'RECORD.NOT_FOUND'],
    ['salesEast', 'RECORD.NOT_FOUND'],
    ['leadEast', 'RECORD.NOT_FOUND'],
    ['marketer', 'ACCESS.FORBIDDEN'],
  ] as const)('is not for %s, who does not have the customer', async (person, code) => {
    const before = await written()
    expect((await write(person, message())).code).toBe(code)
    expect(await written()).toHaveLength(before.length)
  })

  it.each(['leadWest', 'executive', 'admin'] as const)('is for %s, who sees the customer', async (person) => {
    expect((await write(person, message())).__typename).toBe('WriteToCustomerSuccess')
  })

  it('goes to nobody of another customer', async () => {
    const other = `other@messages-${randomUUID().slice(0, 8)}.example`
    await submitInquiry(house, { email: other, company: 'Other' })
    const { contact } = await customerOf(house, other)
    expect((await write('admin', message({ contactId: contact }))).code).toBe('RECORD.NOT_FOUND')
  })

  it('needs subject, text, a language of the house, and no line break in the subject', async () => {
    for (const [change, path] of [
      [{ subject: ' ' }, 'subject'],
      [{ body: '' }, 'body'],
      [{ locale: 'fr' }, 'locale'],
      [{ subject: 'Hello\r\nBcc: all@x.example' }, 'subject'],
    ] as const) {
      const refused = await write('salesWest', message(change))
      expect(refused.code).toBe('INPUT.INVALID')
      expect(refused.fields).toEqual([{ path: [path] }])
    }
  })

  it('needs consent', async () => {
    const before = await written()
    await house.database.rows('UPDATE contact SET consent_at = NULL WHERE email = $1', [EMAIL])
    expect((await write('salesWest', message())).code).toBe('ACTION.NO_CONSENT')
    expect(await written()).toHaveLength(before.length)
  })
})
