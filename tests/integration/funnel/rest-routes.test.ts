import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../support/customers.ts'
import { globalId } from '../../support/global-id.ts'
import { type Client, clientOf, knowledgeKey, signInAs, visitor } from '../../support/graphql-client.ts'
import type { House } from '../../support/house.ts'
import { CUSTOMERS, type FiveCustomers, openFiveCustomers, VISIBLE } from '../rights/five-customers.ts'

let world: FiveCustomers
let house: House
beforeAll(async () => {
  world = await openFiveCustomers()
  house = world.house
  await addPerson(house, 'partner@agents.example', 'partner')
})
afterAll(() => house.close())

async function read(client: Client, path: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await client.fetch(path)
  expect(response.headers.get('content-type')).toContain('application/json')
  return { status: response.status, body: await response.json() }
}
const ofCustomer = (client: Client, id: string) => read(client, `/api/customer/${id}/funnel`)
const overview = (client: Client) => read(client, '/api/funnel/overview')
const NOT_FOUND = { status: 404, body: { code: 'RECORD.NOT_FOUND', message: 'The customer was not found.' } }

const staff = VISIBLE.filter(([person]) => person !== 'marketer')

const outsiders: readonly [string, () => Client | Promise<Client>][] = [
  ['nobody', () => clientOf(house.api.url)],
  ['a wrong key', () => clientOf(house.api.url, { authorization: 'Bearer wrong-key-0123456789abcdef' })],
  ['a visitor through the site', () => visitor(house.api.url, 'visitor-0001')],
  ['the knowledge service', () => knowledgeKey(house.api.url)],
  ['a partner who signed in', () => signInAs(house.api.url, 'partner@agents.example')],
  ['a marketer', () => house.as('marketer')],
]

describe('the funnel of one customer', () => {
  it('says stage and what is quoted and undecided in dollars, and makes up no number', async () => {
    const admin = await house.as('admin')
    const { accountId } = world.customers.west
    const { total_minor } = await house.database.row<{ total_minor: string }>(
      `SELECT v.total_minor FROM quote_version v JOIN quote q ON q.id = v.quote_id
       WHERE q.account_id = $1 AND q.status IN ('sent', 'viewed') AND v.version = q.current_version`,
      [accountId],
    )
    expect(Number(total_minor)).toBeGreaterThan(0)
    expect(await ofCustomer(admin, accountId)).toEqual({
      status: 200,
      body: {
        customer_id: accountId,
        stage: 'first_touch',
        estimated_value: Number(total_minor) / 100,
        currency: 'USD',
        // Nothing was scored: no job runs here. The card is the one that five-customers.ts put there.
        risk_score: null,
        next_best_action: 'Call',
      },
    })
  })

  it('is found by UUID in either case and by global id, escaped or not', async () => {
    const admin = await house.as('admin')
    const { accountId, account } = world.customers.east
    for (const id of [accountId, accountId.toUpperCase(), account, encodeURIComponent(account)]) {
      const { status, body } = await ofCustomer(admin, id)
      expect([id, status, String(body.customer_id).toLowerCase()]).toEqual([id, 200, accountId])
    }
  })

  it('counts a quotation no more once it is decided', async () => {
    const admin = await house.as('admin')
    const { accountId } = world.customers.west2
    expect((await ofCustomer(admin, accountId)).body.estimated_value).toBeGreaterThan(0)
    await house.database.rows(`UPDATE quote SET status = 'declined', decided_at = now() WHERE account_id = $1`, [
      accountId,
    ])
    expect((await ofCustomer(admin, accountId)).body.estimated_value).toBe(0)
    await house.database.rows(`UPDATE quote SET status = 'sent', decided_at = NULL WHERE account_id = $1`, [accountId])
  })

  it.each(staff)(
    'is open to %s for the own customers alone; others look as if they were not there',
    async (person, names) => {
      const client = await house.as(person)
      for (const name of CUSTOMERS) {
        const answer = await ofCustomer(client, world.customers[name].accountId)
        if (names.includes(name)) expect(answer.body.customer_id, name).toBe(world.customers[name].accountId)
        else expect(answer, name).toEqual(NOT_FOUND)
      }
    },
  )

  it.each([
    ['an unknown UUID', () => randomUUID()],
    ['an unknown global id', () => globalId('Account', randomUUID())],
    ['a contact of a customer', () => world.customers.west.contactId],
    ['a global id of another kind', () => world.customers.west.contact],
    ['a global id of another kind with a customer in it', () => globalId('Lead', world.customers.west.accountId)],
    ['a number', () => '1'],
    ['a word', () => 'west'],
    ['a UUID cut short', () => world.customers.west.accountId.slice(0, -1)],
    ['a UUID and more', () => `${world.customers.west.accountId}0`],
    ['SQL', () => encodeURIComponent("' OR 1=1 --")],
    ['a broken escape', () => '%E0%A4%A'],
    ['a way upwards', () => '..%2F..%2Fsession'],
    ['a byte of zero', () => '%00'],
  ])('is not found under %s', async (_what, id) => {
    expect(await ofCustomer(await house.as('admin'), id())).toEqual(NOT_FOUND)
  })

  it('has no other way in: not with a tail, not by another method', async () => {
    const admin = await house.as('admin')
    const path = `/api/customer/${world.customers.west.accountId}/funnel`
    expect((await admin.fetch(`${path}/more`)).status).toBe(404)
    expect((await admin.fetch(path, { method: 'POST' })).status).toBeGreaterThanOrEqual(404)
    expect((await admin.fetch(`/api/customer/${'a'.repeat(121)}/funnel`)).status).toBe(404)
  })
})

describe('the overview of the funnel', () => {
  it('counts who reached each stage, with the conversion from the one before', async () => {
    expect(await overview(await house.as('admin'))).toEqual({
      status: 200,
      body: {
        total: CUSTOMERS.length,
        stages: [
          { name: 'lead', count: 5, rate: null },
          { name: 'contact', count: 5, rate: 1 },
          { name: 'first_touch', count: 5, rate: 1 },
          { name: 'decision', count: 0, rate: 0 },
          { name: 'won', count: 0, rate: null },
        ],
        predicted_revenue: expect.any(Number),
      },
    })
  })

  it('follows a customer that moved on, and keeps a lost one where it was lost', async () => {
    const { west, east } = world.customers
    const move = `mutation($accountId: ID!, $stageId: ID!) { moveAccountToStage(accountId: $accountId, stageId: $stageId, reason: "as agreed") {
      ... on MoveAccountToStageSuccess { data { id } } } }`
    const moved = async (account: string, code: string) => {
      const { id } = await house.database.row<{ id: string }>('SELECT id FROM stage WHERE code = $1', [code])
      await (await house.as('admin')).ask(move, { accountId: account, stageId: globalId('Stage', id) })
    }
    await moved(west.account, 'won')
    await moved(east.account, 'lost')
    const { body } = await overview(await house.as('admin'))
    expect(body.total).toBe(5)
    expect((body.stages as { name: string }[]).filter(({ name }) => name === 'first_touch' || name === 'won')).toEqual([
      { name: 'first_touch', count: 5, rate: 1 },
      { name: 'won', count: 1, rate: 1 },
    ])
    await moved(west.account, 'first_touch')
    await moved(east.account, 'first_touch')
  })

  it.each(staff)('counts for %s the own customers alone', async (person, names) => {
    const { status, body } = await overview(await house.as(person))
    expect([status, body.total]).toEqual([200, names.length])
  })
})

describe.each(outsiders)('%s', (_who, open) => {
  it('is sent to the sign-in, whether the customer exists or not', async () => {
    const client = await open()
    const paths = [world.customers.west.accountId, randomUUID(), 'west'].map((id) => `/api/customer/${id}/funnel`)
    for (const path of [...paths, '/api/funnel/overview']) {
      const answer = await read(client, path)
      expect([path, answer.status, answer.body.code]).toEqual([path, 401, 'ACCESS.UNAUTHENTICATED'])
      expect(Object.keys(answer.body).sort()).toEqual(['code', 'message'])
    }
  })
})
