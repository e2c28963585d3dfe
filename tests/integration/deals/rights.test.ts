import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assign, type Customer, customerOf, submitInquiry } from '../../support/customers.ts'
import { CHANGE_DEAL, LOSE_DEAL, MOVE_DEAL, openDeal, stageIdOf, WIN_DEAL } from '../../support/deals.ts'
import { eventually } from '../../support/eventually.ts'
import { globalId } from '../../support/global-id.ts'
import type { Answer, Client } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'
import { type Subscription, subscribe } from '../../support/subscription.ts'

let house: House
const customers: Record<string, Customer> = {}
const deals: Record<string, Answer> = {}

beforeAll(async () => {
  house = await openHouse()
  for (const [name, owner] of [
    ['west', 'salesWest'],
    ['otherWest', 'otherSalesWest'],
    ['east', 'salesEast'],
    ['nobody', null],
  ] as const) {
    const email = `buyer@rights-${name.toLowerCase()}.example`
    await submitInquiry(house, { email, company: `Rights ${name}` })
    const customer = await customerOf(house, email)
    await assign(house, customer, owner)
    if (owner === null)
      await house.database.rows('UPDATE account SET team_id = NULL WHERE id = $1', [customer.accountId])
    customers[name] = customer
    deals[name] = await openDeal(await house.as('admin'), customer.account, {
      name: `Deal ${name}`,
      amount: '1000',
      currency: 'USD',
    })
  }
})
afterAll(() => house.close())

const LIST = `query($filter: OpportunityFilter) { opportunities(first: 100, filter: $filter) { totalCount nodes { name } } }`
const BOARD = `query($id: ID!) { dealBoard(pipelineId: $id) { stage { code } count value { amount } deals(first: 50) { nodes { name } } } }`
const standard = async (client: Client): Promise<string> =>
  (await client.ask('{ pipelines { id isDefault } }')).pipelines.find((one: Answer) => one.isDefault).id

describe.each([
  ['salesWest', ['west']],
  ['otherSalesWest', ['otherWest']],
  ['salesEast', ['east']],
  ['leadWest', ['nobody', 'otherWest', 'west']],
  ['leadEast', ['east', 'nobody']],
  ['executive', ['east', 'nobody', 'otherWest', 'west']],
  ['admin', ['east', 'nobody', 'otherWest', 'west']],
] as const satisfies [PersonName, string[]][])('%s', (person, visible) => {
  it('sees these deals in the list, on the board and by id, and no sum of others', async () => {
    const client = await house.as(person)
    const { opportunities } = await client.ask(LIST)
    expect(opportunities.nodes.map(({ name }: Answer) => name.slice(5)).sort()).toEqual([...visible])
    expect(opportunities.totalCount).toBe(visible.length)
    const { dealBoard } = await client.ask(BOARD, { id: await standard(client) })
    expect(dealBoard[0]).toMatchObject({ count: visible.length, value: { amount: `${visible.length * 1000}.00` } })
    expect(dealBoard[0].deals.nodes).toHaveLength(visible.length)
    for (const name of Object.keys(deals)) {
      const { node } = await client.ask(
        `query($id: ID!) { node(id: $id) { ... on Opportunity { name decisionChain { gaps { code } } } } }`,
        { id: deals[name].id },
      )
      expect(node === null, name).toBe(!(visible as readonly string[]).includes(name))
    }
  })

  it('changes no deal of others', async () => {
    const client = await house.as(person)
    const decision = await stageIdOf(house, 'decision')
    for (const name of Object.keys(deals).filter((one) => !(visible as readonly string[]).includes(one))) {
      const opportunityId = deals[name].id
      const idempotencyKey = randomUUID()
      const answers = [
        (await client.ask(CHANGE_DEAL, { input: { opportunityId, nextStep: 'x' } })).changeDeal,
        (
          await client.ask(MOVE_DEAL, {
            input: { opportunityId, stageId: decision, expectedStageId: deals[name].stage.id },
          })
        ).moveDeal,
        (await client.ask(WIN_DEAL, { input: { opportunityId, idempotencyKey } })).winDeal,
        (
          await client.ask(LOSE_DEAL, {
            input: { opportunityId, idempotencyKey: randomUUID(), category: 'price', reason: 'none of mine' },
          })
        ).loseDeal,
      ]
      for (const answer of answers) expect(answer.__typename).toBe('NotFoundFailure')
    }
    expect(await house.database.count('opportunity', `status <> 'open' OR next_step <> ''`)).toBe(0)
  })
})

describe('marketers, keys and visitors', () => {
  it('see no deal at all', async () => {
    const marketer = await house.as('marketer')
    for (const document of [LIST, `{ dealBoard(pipelineId: "UGlwZWxpbmU6eA==") { count } }`]) {
      const { errors } = await marketer.send(document)
      expect(errors[0]?.extensions?.code).toBe('ACCESS.FORBIDDEN')
    }
    expect(
      (await marketer.ask(CHANGE_DEAL, { input: { opportunityId: deals.west.id, nextStep: 'x' } })).changeDeal
        .__typename,
    ).toBe('ForbiddenFailure')
  })
})

describe('filters of the list', () => {
  const names = async (filter: object) =>
    (await (await house.as('admin')).ask(LIST, { filter })).opportunities.nodes
      .map(({ name }: Answer) => name.slice(5))
      .sort()

  it('narrow by words, owner, amount, stage, state and standing still', async () => {
    expect(await names({ search: 'rights EAST' })).toEqual(['east'])
    expect(await names({ search: 'deal other' })).toEqual(['otherWest'])
    expect(await names({ amountUsd: { from: '1000.01' } })).toEqual([])
    expect(await names({ amountUsd: { from: '1000', to: '1000' } })).toHaveLength(4)
    expect(await names({ stageId: [await stageIdOf(house, 'decision')] })).toEqual([])
    expect(await names({ status: ['won', 'lost'] })).toEqual([])
    expect(await names({ stuck: true })).toEqual([])
    await house.database.rows(
      `UPDATE opportunity SET stage_since = now() - interval '15 days' WHERE name = 'Deal east'`,
    )
    expect(await names({ stuck: true })).toEqual(['east'])
  })
})

describe('the decision chain', () => {
  const SET = `mutation($deal: ID!, $contact: ID!, $role: BuyingRole!, $stance: Stance!) {
    setDecisionContact(opportunityId: $deal, contactId: $contact, role: $role, stance: $stance) { __typename
      ... on SetDecisionContactSuccess { data { decisionChain { members { role stance lastReachedAt contact { name } } gaps { code days contact { name } remedy } } } }
      ... on Failure { code } } }`
  const LOG = `mutation($input: LogActivityInput!) { logActivity(input: $input) { __typename } }`

  it('tells who was reached since the deal opened, and what is missing', async () => {
    const sales = await house.as('salesWest')
    const { contact, account } = customers.west as Customer
    const set = async (stance: string) =>
      (await sales.ask(SET, { deal: deals.west.id, contact, role: 'decision_maker', stance })).setDecisionContact.data
        .decisionChain
    const before = await set('unknown')
    expect(before.members).toMatchObject([{ role: 'decision_maker', lastReachedAt: null }])
    expect(before.gaps.map(({ code }: Answer) => code)).toEqual([
      'no_economic_buyer',
      'not_reached',
      'no_champion',
      'single_contact',
    ])
    const call = (outcome: string) =>
      sales.ask(LOG, {
        input: { idempotencyKey: randomUUID(), accountId: account, contactId: contact, kind: 'call', outcome },
      })
    await call('no_answer')
    expect((await set('unknown')).members[0].lastReachedAt).toBeNull()
    await call('reached')
    const after = await set('supporter')
    expect(after.members[0].lastReachedAt).not.toBeNull()
    expect(after.gaps.map(({ code }: Answer) => code)).toEqual(['no_economic_buyer', 'single_contact'])
  })

  it('goes silent after three weeks, and takes nobody of another customer', async () => {
    await house.database.rows(`UPDATE opportunity SET created_at = now() - interval '90 days' WHERE name = 'Deal west'`)
    // Somebody the house has known for long, and last spoke with a month ago.
    const { id } = await house.database.row<{ id: string }>(
      `INSERT INTO contact (id, account_id, name) VALUES (gen_random_uuid(), $1, 'Mr Budget') RETURNING id`,
      [(customers.west as Customer).accountId],
    )
    const contact = globalId('Contact', id)
    const sales = await house.as('salesWest')
    const input = {
      idempotencyKey: randomUUID(),
      accountId: (customers.west as Customer).account,
      contactId: contact,
      kind: 'meeting',
      happenedAt: new Date(Date.now() - 30 * 86_400_000).toISOString(),
    }
    await sales.ask(LOG, { input })
    const { setDecisionContact } = await sales.ask(SET, {
      deal: deals.west.id,
      contact,
      role: 'economic_buyer',
      stance: 'neutral',
    })
    expect(setDecisionContact.data.decisionChain.gaps).toEqual([
      { code: 'silent', days: 30, contact: { name: 'Mr Budget' }, remedy: 'call' },
    ])
    const foreign = await sales.ask(SET, {
      deal: deals.west.id,
      contact: (customers.east as Customer).contact,
      role: 'user',
      stance: 'neutral',
    })
    expect(foreign.setDecisionContact.__typename).toBe('NotFoundFailure')
  })
})

describe('the stream of changes', () => {
  it('tells those who may see the deal, and nobody else', async () => {
    const CHANGED = 'subscription { dealChanged { name nextStep } }'
    const west = await subscribe(await house.as('salesWest'), CHANGED)
    const east = await subscribe(await house.as('salesEast'), CHANGED)
    const admin = await house.as('admin')
    await admin.ask(CHANGE_DEAL, { input: { opportunityId: deals.west.id, nextStep: 'Visit' } })
    await admin.ask(CHANGE_DEAL, { input: { opportunityId: deals.east.id, nextStep: 'Call' } })
    const told = (one: Subscription) => one.received.map(({ data }) => data?.dealChanged)
    await eventually('both are told', () => told(west).length > 0 && told(east).length > 0)
    expect(told(west)).toEqual([{ name: 'Deal west', nextStep: 'Visit' }])
    expect(told(east)).toEqual([{ name: 'Deal east', nextStep: 'Call' }])
    west.stop()
    east.stop()
  })
})
