import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assign, type Customer, customerOf, submitInquiry } from '../../support/customers.ts'
import { eventually } from '../../support/eventually.ts'
import type { Answer } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'

let house: House
let customer: Customer
beforeAll(async () => {
  house = await openHouse({ worker: 'inline' })
  await submitInquiry(house, { email: 'a@told.example', company: 'Told' })
  customer = await customerOf(house, 'a@told.example')
  await assign(house, customer, 'salesWest')
})
afterAll(() => house.close())

const LOG = `mutation($input: LogActivityInput!) { logActivity(input: $input) { __typename
  ... on LogActivitySuccess { data { id } } ... on Failure { code } ... on ValidationFailure { fields { path } } } }`
const log = async (person: PersonName, input: object): Promise<Answer> =>
  (
    await (
      await house.as(person)
    ).ask(LOG, {
      input: { idempotencyKey: randomUUID(), accountId: customer.account, contactId: customer.contact, ...input },
    })
  ).logActivity
const events = (type: string): Promise<{ value: Answer; contact_id: string; source: string }[]> =>
  house.database.rows('SELECT value, contact_id, source FROM event WHERE type = $1 AND account_id = $2', [
    type,
    customer.accountId,
  ])

describe('what a person tells of a customer, which no system sees', () => {
  it('is an event of its own beside the meeting', async () => {
    await log('salesWest', { kind: 'meeting', subject: 'On the line', told: 'demo_done' })
    expect(await events('meeting_done')).toHaveLength(1)
    expect(await events('demo_done')).toEqual([
      { value: { activityId: expect.any(String) }, contact_id: customer.contactId, source: 'sales' },
    ])
    const { data } = await house.database.row<{ data: Answer }>(
      `SELECT data FROM timeline_entry WHERE kind = 'activity' AND account_id = $1`,
      [customer.accountId],
    )
    expect(data.told).toBe('demo_done')
  })

  it('of a reply keeps what it was about, and belongs to a note, too', async () => {
    await log('salesWest', { kind: 'note', body: 'They find us dear.', told: 'mail_replied', replyTopic: 'price' })
    expect((await events('mail_replied')).map(({ value }) => value.topic)).toEqual(['price'])
  })

  it('comes once, however often it is sent', async () => {
    const idempotencyKey = randomUUID()
    for (let turn = 0; turn < 3; turn += 1)
      await log('salesWest', { idempotencyKey, kind: 'call', outcome: 'reached', told: 'sample_request' })
    expect(await events('sample_request')).toHaveLength(1)
  })

  it('moves the customer by the rules: a contract that is signed wins', async () => {
    await log('salesWest', { kind: 'meeting', told: 'contract_signed' })
    await eventually('the customer is won', async () => {
      const { code } = await house.database.row<{ code: string }>(
        'SELECT s.code FROM account a JOIN stage s ON s.id = a.stage_id WHERE a.id = $1',
        [customer.accountId],
      )
      return code === 'won'
    })
  })

  it('is refused with a topic of no reply, and of other people’s customers', async () => {
    const before = await house.database.count('event')
    expect(await log('salesWest', { kind: 'note', body: 'x', replyTopic: 'price' })).toMatchObject({
      code: 'INPUT.INVALID',
      fields: [{ path: ['replyTopic'] }],
    })
    expect((await log('salesEast', { kind: 'note', body: 'x', told: 'payment_received' })).code).toBe(
      'RECORD.NOT_FOUND',
    )
    expect(await house.database.count('event')).toBe(before)
  })
})
