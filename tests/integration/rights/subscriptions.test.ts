import { afterAll, beforeAll, expect, it } from 'vitest'
import { assign, customerOf, submitInquiry, userIdOf } from '../../support/customers.ts'
import { delay, eventually } from '../../support/eventually.ts'
import { globalId } from '../../support/global-id.ts'
import { clientOf, knowledgeKey, signIn, visitor } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'
import { type Subscription, subscribe } from '../../support/subscription.ts'

const LEADS = 'subscription { leadAdded { id name account { name } } }'
const ENTRIES =
  'subscription($accountId: ID) { timelineEntryAdded(accountId: $accountId) { id kind action account { id name } } }'

let house: House
const open: Subscription[] = []
beforeAll(async () => {
  house = await openHouse()
  // One customer of the west, one of the east; what follows happens with them.
  await submitInquiry(house, { email: 'a@west-gears.example', company: 'west gears' })
  await submitInquiry(house, { email: 'a@east-gears.example', company: 'east gears' })
  await assign(house, await customerOf(house, 'a@west-gears.example'), 'salesWest')
  await assign(house, await customerOf(house, 'a@east-gears.example'), 'salesEast')
})
afterAll(async () => {
  for (const subscription of open) subscription.stop()
  await house.close()
})

async function listen(person: PersonName, query: string, variables: object = {}): Promise<Subscription> {
  const subscription = await subscribe(await house.as(person), query, variables)
  open.push(subscription)
  return subscription
}

const namesOf = (subscription: Subscription, field: string): string[] =>
  subscription.received.map((payload) => payload.data?.[field]?.account?.name ?? 'nobody')

it('tells of a new lead those who may see it, and nobody else', async () => {
  const people: PersonName[] = [
    'salesWest',
    'otherSalesWest',
    'salesEast',
    'leadWest',
    'leadEast',
    'executive',
    'admin',
  ]
  const streams = new Map<PersonName, Subscription>()
  for (const person of people) streams.set(person, await listen(person, LEADS))
  await delay(300)
  await submitInquiry(house, { email: 'b@west-gears.example', company: 'west gears' })
  await submitInquiry(house, { email: 'b@east-gears.example', company: 'east gears' })
  const heard = (person: PersonName): string[] => namesOf(streams.get(person) as Subscription, 'leadAdded').sort()
  await eventually('the admin hears of both', () => heard('admin').length === 2)
  await delay(500)
  expect(Object.fromEntries(people.map((person) => [person, heard(person)]))).toEqual({
    salesWest: ['west gears'],
    otherSalesWest: [],
    salesEast: ['east gears'],
    leadWest: ['west gears'],
    leadEast: ['east gears'],
    executive: ['east gears', 'west gears'],
    admin: ['east gears', 'west gears'],
  })
})

it('tells of a customer’s timeline those who may see the customer, though others name it', async () => {
  const east = await customerOf(house, 'a@east-gears.example')
  const own = await listen('salesEast', ENTRIES, { accountId: east.account })
  const everything = await listen('executive', ENTRIES)
  const stranger = await listen('salesWest', ENTRIES, { accountId: east.account })
  const strangerToAll = await listen('otherSalesWest', ENTRIES)
  await delay(300)
  await submitInquiry(house, { email: 'c@east-gears.example', company: 'east gears' })
  await eventually('the owner hears', () => own.received.length > 0)
  await eventually('the executive hears', () => everything.received.length > 0)
  await delay(500)
  expect(new Set(namesOf(own, 'timelineEntryAdded'))).toEqual(new Set(['east gears']))
  expect(stranger.received.filter((payload) => payload.data)).toEqual([])
  expect(strangerToAll.received.filter((payload) => payload.data)).toEqual([])
})

it.each([
  ['nobody', () => clientOf(house.api.url)],
  ['a visitor through the site', () => visitor(house.api.url, 'visitor-0001')],
  ['the knowledge service', () => knowledgeKey(house.api.url)],
  ['a marketer', () => house.as('marketer')],
])('%s hears nothing', async (_who, make) => {
  const client = await make()
  const streams = [await subscribe(client, LEADS), await subscribe(client, ENTRIES)]
  open.push(...streams)
  await delay(200)
  await submitInquiry(house, { email: 'd@west-gears.example', company: 'west gears' })
  await delay(700)
  expect(streams.flatMap((stream) => stream.received.filter((payload) => payload.data))).toEqual([])
})

it('falls silent when the listener signs out, loses the role or the customer', async () => {
  const out = await signIn(house.api.url, 'salesWest')
  const demoted = await signIn(house.api.url, 'executive')
  const streams = [await subscribe(out, LEADS), await subscribe(demoted, LEADS), await listen('otherSalesWest', LEADS)]
  open.push(...streams)
  await out.fetch('/api/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  await house.database.rows(`UPDATE "user" SET role = 'marketer' WHERE id = $1`, [await userIdOf(house, 'executive')])
  await delay(200)
  await submitInquiry(house, { email: 'e@west-gears.example', company: 'west gears' })
  await delay(700)
  expect(streams.map((stream) => stream.received.filter((payload) => payload.data).length)).toEqual([0, 0, 0])
  await eventually('the stream of who signed out ends', () => streams[0]?.hasEnded() === true)
  const lead = await listen('leadWest', LEADS)
  await delay(200)
  await submitInquiry(house, { email: 'f@west-gears.example', company: 'west gears' })
  // The stream itself works: who still may, hears.
  await eventually('the lead hears', () => namesOf(lead, 'leadAdded').includes('west gears'))
})

it('a wrong account id ends in silence, not in a defect', async () => {
  for (const accountId of [
    'x',
    globalId('Contact', '00000000-0000-4000-8000-000000000000'),
    globalId('Account', 'nonsense'),
  ]) {
    const stream = await listen('admin', ENTRIES, { accountId })
    await delay(100)
    expect(JSON.stringify(stream.received)).not.toContain('SERVER.DEFECT')
  }
})
