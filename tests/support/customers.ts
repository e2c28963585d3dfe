import { randomUUID } from 'node:crypto'
import { globalId } from './global-id.ts'
import { type Answer, type Client, visitor } from './graphql-client.ts'
import type { House } from './house.ts'
import { PEOPLE, type PersonName } from './people.ts'

export const SUBMIT_INQUIRY = `mutation($input: SubmitInquiryInput!) { submitInquiry(input: $input) {
  __typename ... on SubmitInquirySuccess { data { reference } } ... on Failure { code message }
  ... on ValidationFailure { fields { path code message } } } }`

export const REQUEST_QUOTE = `mutation($input: RequestQuoteInput!) { requestQuote(input: $input) {
  __typename ... on RequestQuoteSuccess { data { number quotePath email } } ... on Failure { code message }
  ... on ValidationFailure { fields { path code message } } ... on PriceFailure { sku } } }`

let addresses = 0
/** Forms are limited per network address; every call comes from another one. */
export function freshAddress(): string {
  addresses += 1
  return `203.0.${Math.floor(addresses / 250)}.${(addresses % 250) + 1}`
}

/** A complete inquiry of a buyer with a job to do; `changes` makes it another. */
export function inquiry(changes: object = {}): Answer {
  return {
    idempotencyKey: randomUUID(),
    source: 'contact_form',
    name: 'Jana Weber',
    email: 'j.weber@getriebe-weber.example',
    phone: '+49 711 5550123',
    company: 'Getriebe Weber GmbH',
    country: 'DE',
    message: 'We tighten M12 8.8 bolts at 80 Nm, two shifts, and need 6 pcs by March.',
    locale: 'en',
    consent: true,
    ...changes,
  }
}

/** A quotation request for one BP-80 to Germany; `basket` and `changes` make it another. */
export function quoteRequest(changes: object = {}, basket: object = {}): Answer {
  const { source: _source, locale, ...person } = inquiry(changes)
  return {
    ...person,
    basket: { lines: [{ sku: 'BP-80', quantity: 1 }], currency: 'USD', incoterm: 'EXW', locale, ...basket },
  }
}

export async function submitInquiry(house: House, changes: object = {}, anonymousId?: string): Promise<Answer> {
  const client = visitor(house.api.url, anonymousId, freshAddress())
  return (await client.ask(SUBMIT_INQUIRY, { input: inquiry(changes) })).submitInquiry
}

export async function requestQuote(
  house: House,
  changes: object = {},
  basket: object = {},
  anonymousId?: string,
): Promise<Answer> {
  const client = visitor(house.api.url, anonymousId, freshAddress())
  return (await client.ask(REQUEST_QUOTE, { input: quoteRequest(changes, basket) })).requestQuote
}

export interface Customer {
  /** Row ids. */
  readonly accountId: string
  readonly contactId: string
  /** Relay ids. */
  readonly account: string
  readonly contact: string
}

export async function customerOf(house: House, email: string): Promise<Customer> {
  const { id, account_id } = await house.database.row<{ id: string; account_id: string }>(
    'SELECT id, account_id FROM contact WHERE email = $1',
    [email],
  )
  return {
    accountId: account_id,
    contactId: id,
    account: globalId('Account', account_id),
    contact: globalId('Contact', id),
  }
}

export async function userIdOf(house: House, person: PersonName): Promise<string> {
  return (await house.database.row<{ id: string }>('SELECT id FROM "user" WHERE email = $1', [PEOPLE[person]])).id
}

const ASSIGN = `mutation($accountId: ID!, $userId: ID) { assignAccount(accountId: $accountId, userId: $userId) {
  __typename ... on AssignAccountSuccess { data { id } } ... on Failure { code } } }`

/** Gives a customer to a person, or to nobody. */
export async function assign(house: House, customer: Customer, person: PersonName | null): Promise<void> {
  const admin: Client = await house.as('admin')
  const userId = person === null ? null : globalId('User', await userIdOf(house, person))
  const { assignAccount } = await admin.ask(ASSIGN, { accountId: customer.account, userId })
  if (assignAccount.__typename !== 'AssignAccountSuccess') throw new Error(JSON.stringify(assignAccount))
}

/** A person of any role who signs in with the demo's password. */
export async function addPerson(house: House, email: string, role: string): Promise<void> {
  await house.database.rows(
    `WITH person AS (INSERT INTO "user" (id, email, name, role) VALUES (gen_random_uuid(), $1::text, $1::text, $2::"Role") RETURNING id)
     INSERT INTO credential (id, user_id, account_id, provider_id, password)
     SELECT gen_random_uuid(), person.id, person.id::text, 'credential', c.password FROM person, credential c
     JOIN "user" u ON u.id = c.user_id WHERE u.email = $3`,
    [email, role, PEOPLE.admin],
  )
}
