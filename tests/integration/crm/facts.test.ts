import { afterAll, beforeAll, expect, it } from 'vitest'
import { assign, type Customer, customerOf, submitInquiry } from '../../support/customers.ts'
import type { Answer } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'

let house: House
let customer: Customer
beforeAll(async () => {
  house = await openHouse()
  await submitInquiry(house, {
    email: 'a@facts.example',
    company: 'Facts Ltd',
    context: { path: '/en/contact', referrer: 'https://www.google.com/' },
  })
  customer = await customerOf(house, 'a@facts.example')
  await assign(house, customer, 'salesWest')
})
afterAll(() => house.close())

const UPDATE = `mutation($id: ID!, $input: UpdateAccountInput!) { updateAccount(accountId: $id, input: $input) { __typename
  ... on UpdateAccountSuccess { data { name website country industry employeeCount tags } } ... on Failure { code } } }`
const update = async (person: PersonName, input: object): Promise<Answer> =>
  (await (await house.as(person)).ask(UPDATE, { id: customer.account, input })).updateAccount

it('changes what is known of a customer, field by field, and leaves a trace', async () => {
  const { data: before } = await update('salesWest', { industry: 'automotive' })
  expect(before).toMatchObject({ name: 'Facts Ltd', industry: 'automotive', tags: [] })
  const { data } = await update('salesWest', {
    name: 'Facts GmbH',
    website: 'https://facts.example',
    employeeCount: 120,
    tags: ['vip', 'vip', 'fair'],
    industry: null,
  })
  expect(data).toEqual({
    name: 'Facts GmbH',
    website: 'https://facts.example',
    country: 'DE',
    industry: null,
    employeeCount: 120,
    tags: ['vip', 'fair'],
  })
  const { detail } = await house.database.row<{ detail: Answer }>(
    `SELECT detail FROM audit_entry WHERE action = 'account_changed' ORDER BY at DESC LIMIT 1`,
  )
  expect(detail).toMatchObject({
    before: { name: 'Facts Ltd', industry: 'automotive' },
    after: { name: 'Facts GmbH', industry: null },
  })
  expect((await update('salesWest', { name: 'Facts Ltd' })).data.name).toBe('Facts Ltd')
})

it('refuses what does not fit, and who may not see the customer', async () => {
  for (const input of [
    {},
    { name: '  ' },
    { country: 'Germany' },
    { website: 'javascript:alert(1)' },
    { employeeCount: 0 },
    { tags: Array.from({ length: 21 }, (_, n) => `t${n}`) },
  ])
    expect((await update('salesWest', input)).code, JSON.stringify(input)).toBe('INPUT.INVALID')
  expect((await update('salesEast', { name: 'Mine' })).code).toBe('RECORD.NOT_FOUND')
  const { data } = await (await house.as('marketer')).send(UPDATE, { id: customer.account, input: { name: 'Mine' } })
  expect(data.updateAccount.code).toBe('ACCESS.FORBIDDEN')
  expect(await house.database.count('account', `name = 'Mine'`)).toBe(0)
})

it('writes down by which channel a customer came first, and keeps to it', async () => {
  const channelOf = async () =>
    (await house.database.row<{ channel: string }>('SELECT channel FROM account WHERE id = $1', [customer.accountId]))
      .channel
  expect(await channelOf()).toBe('organic_search')
  await submitInquiry(house, { email: 'b@facts.example', company: 'Facts', context: { campaign: 'hannover messe' } })
  expect(await channelOf()).toBe('organic_search')
  await submitInquiry(house, { email: 'a@stand.example', company: 'Stand', context: { path: '/de/hello/stand-7' } })
  expect(
    (await house.database.row<{ channel: string }>(`SELECT channel FROM account WHERE name = 'Stand'`)).channel,
  ).toBe('trade_fair')
})

it('is not changed over a colleague’s change of the same fact, but beside one of another', async () => {
  const SEEN = `mutation($id: ID!, $input: UpdateAccountInput!, $seen: UpdateAccountInput) { updateAccount(accountId: $id, input: $input, seen: $seen) { __typename
    ... on UpdateAccountSuccess { data { industry tags } } ... on Failure { code } ... on FactsChangedFailure { changed } } }`
  const change = async (input: object, seen: object): Promise<Answer> =>
    (await (await house.as('salesWest')).ask(SEEN, { id: customer.account, input, seen })).updateAccount
  await update('leadWest', { industry: 'marine', tags: ['lead'] })
  expect(await change({ industry: 'rail' }, { industry: null })).toEqual({
    __typename: 'FactsChangedFailure',
    code: 'CUSTOMER.CHANGED_MEANWHILE',
    changed: ['industry'],
  })
  expect((await change({ tags: ['sales'] }, { tags: ['lead'] })).data).toEqual({ industry: 'marine', tags: ['sales'] })
})
