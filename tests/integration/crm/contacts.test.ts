import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assign, type Customer, customerOf, submitInquiry, userIdOf } from '../../support/customers.ts'
import { globalId } from '../../support/global-id.ts'
import type { Answer } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'

let house: House
let gears: Customer
let pumps: Customer
beforeAll(async () => {
  house = await openHouse()
  await submitInquiry(house, { email: 'ana@gears.example', company: 'Gears' })
  await submitInquiry(house, { email: 'pia@pumps.example', company: 'Pumps' })
  gears = await customerOf(house, 'ana@gears.example')
  pumps = await customerOf(house, 'pia@pumps.example')
  await assign(house, gears, 'salesWest')
  await assign(house, pumps, 'salesEast')
})
afterAll(() => house.close())

const FAILURES = `... on Failure { code message } ... on ValidationFailure { fields { path } }
  ... on MailTakenFailure { sameCustomer contact { name } account { id name } }`
const PARTS =
  'id name email phone jobTitle locale consentAt archivedAt decisionParts { role stance opportunity { name } }'
const CREATE = `mutation($input: CreateContactInput!) { createContact(input: $input) { __typename
  ... on CreateContactSuccess { data { ${PARTS} } } ${FAILURES} } }`
const CHANGE = `mutation($contactId: ID!, $facts: ContactFactsInput!, $seen: ContactFactsInput, $parts: [DecisionPartInput!]) {
  changeContact(contactId: $contactId, facts: $facts, seen: $seen, decisionParts: $parts) { __typename
  ... on ChangeContactSuccess { data { ${PARTS} } } ${FAILURES} ... on FactsChangedFailure { changed } } }`
const ONE = (name: string): string => `mutation($contactId: ID!) { ${name}(contactId: $contactId) { __typename
  ... on ${name[0]?.toUpperCase()}${name.slice(1)}Success { data { ${PARTS} } } ... on Failure { code } } }`

const ask = async (person: PersonName, document: string, variables: object): Promise<Answer> =>
  Object.values(await (await house.as(person)).ask(document, variables))[0]
const create = (person: PersonName, facts: object, customer = gears, more: object = {}): Promise<Answer> =>
  ask(person, CREATE, { input: { idempotencyKey: randomUUID(), accountId: customer.account, facts, ...more } })
const change = (person: PersonName, contactId: string, facts: object, more: object = {}): Promise<Answer> =>
  ask(person, CHANGE, { contactId, facts, ...more })
const one = (person: PersonName, name: string, contactId: string): Promise<Answer> =>
  ask(person, ONE(name), { contactId })

const NEW = {
  name: 'Luc Moreau',
  email: ' Luc@Gears.example ',
  phone: '0711 5550999',
  jobTitle: 'Plant manager',
  locale: 'de',
}
const people = async (person: PersonName, archived = false): Promise<string[]> =>
  (
    await (
      await house.as(person)
    ).ask(
      'query($id: ID!, $archived: Boolean) { node(id: $id) { ... on Account { contacts(first: 50, archived: $archived) { nodes { name } } } } }',
      { id: gears.account, archived },
    )
  ).node.contacts.nodes.map(({ name }: { name: string }) => name)
const audit = (action: string): Promise<{ detail: Answer; actor: string }[]> =>
  house.database.rows('SELECT detail, actor FROM audit_entry WHERE action = $1 ORDER BY at DESC', [action])
/** A consent, as the person’s own form gives it. */
const consentOf = async (contactId: string): Promise<Date | null> =>
  (
    await house.database.row<{ consent_at: Date | null }>(
      `SELECT consent_at FROM contact WHERE id::text = $1 OR email = $1`,
      [contactId],
    )
  ).consent_at

describe('a person of a customer', () => {
  it('is written down without consent, with a part in a decision, once', async () => {
    const dealId = await openDeal('Line 4')
    const key = randomUUID()
    const parts = [{ opportunityId: dealId, role: 'economic_buyer' }]
    const first = await create('salesWest', NEW, gears, { idempotencyKey: key, decisionParts: parts })
    expect(first.data).toMatchObject({
      name: 'Luc Moreau',
      email: 'luc@gears.example',
      phone: '+497115550999',
      jobTitle: 'Plant manager',
      locale: 'de',
      consentAt: null,
      archivedAt: null,
      decisionParts: [{ role: 'economic_buyer', stance: 'unknown', opportunity: { name: 'Line 4' } }],
    })
    const again = await create('salesWest', NEW, gears, { idempotencyKey: key, decisionParts: parts })
    expect(again.data.id).toBe(first.data.id)
    expect(await people('salesWest')).toEqual(['Jana Weber', 'Luc Moreau'])
    expect((await audit('contact_added'))[0]).toMatchObject({
      actor: `user:${await userIdOf(house, 'salesWest')}`,
      detail: { accountId: gears.accountId, after: { email: 'luc@gears.example' } },
    })
  })

  it('is found by the search of customers at once', async () => {
    const { accounts } = await (await house.as('salesWest')).ask(
      'query { accounts(first: 5, filter: { search: "moreau" }) { nodes { id } } }',
    )
    expect(accounts.nodes).toEqual([{ id: gears.account }])
  })

  it('is changed field by field, and what was is on record', async () => {
    const { id } = await contactNamed('Luc Moreau')
    expect((await change('salesWest', id, { jobTitle: 'Director', locale: 'pt' })).data).toMatchObject({
      name: 'Luc Moreau',
      jobTitle: 'Director',
      locale: 'pt',
      phone: '+497115550999',
    })
    expect((await change('salesWest', id, { phone: '', jobTitle: null })).data).toMatchObject({
      phone: null,
      jobTitle: null,
    })
    expect((await audit('contact_changed'))[0]?.detail).toEqual({
      before: { phone: '+497115550999', jobTitle: 'Director' },
      after: { phone: null, jobTitle: null },
    })
  })

  it('takes another part in a decision, and none', async () => {
    const { id } = await contactNamed('Luc Moreau')
    const dealId = await openDeal('Line 5')
    const parts = (role: string | null) => ({ parts: [{ opportunityId: dealId, role }] })
    const { data } = await change('salesWest', id, {}, parts('champion'))
    expect(data.decisionParts.map((part: Answer) => [part.opportunity.name, part.role])).toEqual([
      ['Line 4', 'economic_buyer'],
      ['Line 5', 'champion'],
    ])
    expect((await change('salesWest', id, {}, parts(null))).data.decisionParts).toHaveLength(1)
    expect((await change('salesWest', id, {})).code).toBe('INPUT.INVALID')
  })

  it('of one customer plays no part in a deal of another', async () => {
    const { id } = await contactNamed('Luc Moreau')
    const deal = await openDeal('Pumps deal', pumps, 'salesEast')
    const answer = await change('salesWest', id, { name: 'Thief' }, { parts: [{ opportunityId: deal, role: 'user' }] })
    expect(answer.code).toBe('RECORD.NOT_FOUND')
    // The executive sees both, and they are still two customers. Nothing of the change was done.
    const both = await change('executive', id, { name: 'Thief' }, { parts: [{ opportunityId: deal, role: 'user' }] })
    expect(both.code).toBe('RECORD.NOT_FOUND')
    expect(await people('salesWest')).toEqual(['Jana Weber', 'Luc Moreau'])
  })

  it.each([
    ['no name', { name: ' ' }],
    ['an endless name', { name: 'x'.repeat(121) }],
    ['no address', { email: 'luc at gears' }],
    ['an endless address', { email: `${'x'.repeat(200)}@gears.example` }],
    ['no phone number', { phone: 'ring me' }],
    ['a line break', { jobTitle: 'Boss\nBcc: all@gears.example' }],
    ['a language we do not have', { locale: 'fr' }],
  ])('is refused with %s', async (_what, facts) => {
    const { id } = await contactNamed('Luc Moreau')
    expect((await change('salesWest', id, facts)).fields?.[0]?.path).toEqual(Object.keys(facts))
    expect((await create('salesWest', { ...NEW, email: null, ...facts })).code).toBe('INPUT.INVALID')
    expect(await people('salesWest')).toEqual(['Jana Weber', 'Luc Moreau'])
  })

  it('is not changed over a colleague’s change', async () => {
    const { id } = await contactNamed('Luc Moreau')
    await change('leadWest', id, { jobTitle: 'Buyer' })
    const late = await change(
      'salesWest',
      id,
      { jobTitle: 'Owner', phone: '+49 711 5550888' },
      { seen: { jobTitle: '' } },
    )
    expect(late).toMatchObject({ code: 'CUSTOMER.CHANGED_MEANWHILE', changed: ['jobTitle'] })
    expect((await change('salesWest', id, { phone: '+49 711 5550888' }, { seen: { phone: null } })).data).toMatchObject(
      {
        jobTitle: 'Buyer',
        phone: '+497115550888',
      },
    )
  })
})

describe('a mail address that is taken', () => {
  it('by a colleague of the same customer says so, and changes nothing', async () => {
    const { id } = await contactNamed('Luc Moreau')
    expect(await change('salesWest', id, { email: 'ANA@gears.example', name: 'Luc M.' })).toMatchObject({
      code: 'CONTACT.MAIL_TAKEN',
      sameCustomer: true,
      contact: { name: 'Jana Weber' },
      account: { id: gears.account },
    })
    expect(await people('salesWest')).toContain('Luc Moreau')
  })

  it('by another customer names the customer to who may see it, and nobody to others', async () => {
    const taken = { ...NEW, email: 'pia@pumps.example' }
    expect(await create('executive', taken)).toMatchObject({
      code: 'CONTACT.MAIL_TAKEN',
      sameCustomer: false,
      account: { id: pumps.account, name: 'Pumps' },
    })
    const blind = await create('salesWest', taken)
    expect(blind).toMatchObject({ code: 'CONTACT.MAIL_TAKEN', sameCustomer: false, account: null, contact: null })
    expect(JSON.stringify(blind)).not.toContain('Pumps')
  })

  it('is given to one of two who ask at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        create('salesWest', { ...NEW, name: `Racer ${n}`, email: 'race@gears.example' }),
      ),
    )
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'CreateContactSuccess',
      ...Array.from({ length: 5 }, () => 'MailTakenFailure'),
    ])
    await house.database.rows(`DELETE FROM contact WHERE email = 'race@gears.example'`)
  })
})

describe('consent', () => {
  it('belongs to the address: a new one has none, the former one finds it again', async () => {
    const given = await consentOf('ana@gears.example')
    expect(given).not.toBeNull()
    expect((await change('salesWest', gears.contact, { name: 'Ana Weber' })).data.consentAt).toBe(given?.toISOString())
    expect((await change('salesWest', gears.contact, { email: 'ana.weber@gears.example' })).data.consentAt).toBeNull()
    expect((await change('salesWest', gears.contact, { email: 'someone@else.example' })).data.consentAt).toBeNull()
    expect((await change('salesWest', gears.contact, { email: 'ana@gears.example' })).data.consentAt).toBe(
      given?.toISOString(),
    )
  })

  it('is withdrawn, and comes back by no change of address', async () => {
    await change('salesWest', gears.contact, { email: 'ana2@gears.example' })
    expect((await one('salesWest', 'withdrawConsent', gears.contact)).data.consentAt).toBeNull()
    expect((await change('salesWest', gears.contact, { email: 'ana@gears.example' })).data.consentAt).toBeNull()
    const [withdrawn] = await audit('contact_consent_withdrawn')
    expect(withdrawn?.actor).toBe(`user:${await userIdOf(house, 'salesWest')}`)
  })

  it('comes back when the person agrees again, in a form', async () => {
    await submitInquiry(house, { email: 'ana@gears.example' })
    expect(await consentOf('ana@gears.example')).not.toBeNull()
  })
})

describe('a person who left', () => {
  it('is out of the lists, cannot be written to, and can be put back', async () => {
    expect((await one('salesWest', 'archiveContact', gears.contact)).data.archivedAt).not.toBeNull()
    expect(await people('salesWest')).toEqual(['Luc Moreau'])
    expect(await people('salesWest', true)).toEqual(['Ana Weber'])
    const { contacts } = await (await house.as('salesWest')).ask(
      'query { contacts(first: 10, search: "ana") { totalCount nodes { id } } }',
    )
    expect(contacts).toEqual({ totalCount: 0, nodes: [] })
    const WRITE = `mutation($input: WriteToCustomerInput!) { writeToCustomer(input: $input) { __typename ... on Failure { code } } }`
    const letter = { accountId: gears.account, contactId: gears.contact, locale: 'en', subject: 'Hello', body: 'there' }
    expect(await ask('salesWest', WRITE, { input: { ...letter, idempotencyKey: randomUUID() } })).toMatchObject({
      code: 'ACTION.NO_CONSENT',
    })
    expect(await house.database.count('mail_message', `subject = 'Hello'`)).toBe(0)
    expect((await one('salesWest', 'restoreContact', gears.contact)).data.archivedAt).toBeNull()
    expect(await ask('salesWest', WRITE, { input: { ...letter, idempotencyKey: randomUUID() } })).toEqual({
      __typename: 'WriteToCustomerSuccess',
    })
  })

  it('leaves the chain of decisions, and is back in it with them', async () => {
    const { id } = await contactNamed('Luc Moreau')
    const members = async (): Promise<unknown[]> =>
      (
        await (
          await house.as('salesWest')
        ).ask('query($id: ID!) { node(id: $id) { ... on Opportunity { decisionChain { members { role } } } } }', {
          id: await dealNamed('Line 4'),
        })
      ).node.decisionChain.members
    expect(await members()).toEqual([{ role: 'economic_buyer' }])
    await one('salesWest', 'archiveContact', id)
    expect(await members()).toEqual([])
    await one('salesWest', 'restoreContact', id)
    expect(await members()).toEqual([{ role: 'economic_buyer' }])
  })

  it('is back when they write again', async () => {
    await one('salesWest', 'archiveContact', gears.contact)
    await submitInquiry(house, { email: 'ana@gears.example', company: 'Gears' })
    expect(await people('salesWest')).toContain('Ana Weber')
  })
})

it('is a matter of who may see the customer', async () => {
  await house.database.rows(`INSERT INTO account_share (account_id, user_id) VALUES ($1, $2)`, [
    gears.accountId,
    await userIdOf(house, 'salesEast'),
  ])
  for (const person of ['salesWest', 'salesEast', 'leadWest', 'executive', 'admin'] as const)
    expect((await change(person, gears.contact, { jobTitle: person })).data?.jobTitle, person).toBe(person)
  for (const person of ['otherSalesWest', 'leadEast'] as const) {
    for (const name of ['archiveContact', 'restoreContact', 'withdrawConsent'])
      expect((await one(person, name, gears.contact)).code, person).toBe('RECORD.NOT_FOUND')
    expect((await change(person, gears.contact, { jobTitle: person })).code).toBe('RECORD.NOT_FOUND')
    expect((await create(person, { ...NEW, email: null })).code).toBe('RECORD.NOT_FOUND')
  }
  expect((await change('marketer', gears.contact, { jobTitle: 'x' })).code).toBe('ACCESS.FORBIDDEN')
})

async function openDeal(name: string, customer = gears, person: PersonName = 'salesWest'): Promise<string> {
  const document = `mutation($input: CreateDealInput!) { createDeal(input: $input) { ... on CreateDealSuccess { data { id } } ... on Failure { code } } }`
  const input = { idempotencyKey: randomUUID(), accountId: customer.account, name }
  return (await ask(person, document, { input })).data.id
}
const dealNamed = async (name: string): Promise<string> =>
  globalId(
    'Opportunity',
    (await house.database.row<{ id: string }>('SELECT id FROM opportunity WHERE name = $1', [name])).id,
  )
async function contactNamed(name: string): Promise<{ id: string }> {
  const { id } = await house.database.row<{ id: string }>('SELECT id FROM contact WHERE name = $1', [name])
  return { id: globalId('Contact', id) }
}
