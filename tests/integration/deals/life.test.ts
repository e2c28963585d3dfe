import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assign, type Customer, customerOf, requestQuote, submitInquiry } from '../../support/customers.ts'
import {
  CHANGE_DEAL,
  CREATE_DEAL,
  dealOf,
  LOSE_DEAL,
  MOVE_DEAL,
  openDeal,
  REOPEN_DEAL,
  stageIdOf,
  steps,
  UNDO_DEAL_MOVE,
  WIN_DEAL,
} from '../../support/deals.ts'
import { event, report } from '../../support/events.ts'
import { eventually } from '../../support/eventually.ts'
import { globalId } from '../../support/global-id.ts'
import { visitor } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ worker: 'inline', products: ['BP-80'] })
})
afterAll(() => house.close())

let customers = 0
async function newCustomer(): Promise<Customer & { email: string }> {
  customers += 1
  const email = `buyer@deal${customers}-gears.example`
  await submitInquiry(house, { email, company: `Deals ${customers}` })
  const customer = await customerOf(house, email)
  await assign(house, customer, 'salesWest')
  return { ...customer, email }
}

const happened = async (customer: Customer, type: string, value: object = {}) => {
  const sent = event(undefined, { customer_id: customer.accountId, event_type: type, source: 'test', value })
  expect((await report(await house.as('admin'), sent)).status).toBe(200)
}

describe('a deal', () => {
  it('is opened once per key, in the first stage, counted in US dollars at the rate of the day', async () => {
    const { account } = await newCustomer()
    const sales = await house.as('salesWest')
    const input = {
      idempotencyKey: randomUUID(),
      accountId: account,
      name: 'Twelve tools',
      amount: '918',
      currency: 'EUR',
      productLine: 'battery-pulse-tools',
      expectedCloseOn: '2027-02-28',
    }
    const { createDeal } = await sales.ask(CREATE_DEAL, { input })
    expect(createDeal.data).toMatchObject({
      status: 'open',
      stage: { code: 'lead' },
      value: { amount: '918.00', currency: 'EUR' },
      owner: { name: 'Jonas Brandt' },
      team: { name: 'Europe and Americas' },
      expectedCloseOn: '2027-02-28',
    })
    const { rate } = await house.database.row<{ rate: string }>(
      `SELECT rate FROM exchange_rate WHERE base = 'USD' AND currency = 'EUR' ORDER BY date DESC LIMIT 1`,
    )
    expect(Number(createDeal.data.valueUsd.amount)).toBeCloseTo(918 / Number(rate), 2)
    expect(steps(createDeal.data)).toEqual(['- → lead by nobody'])
    const again = await sales.ask(CREATE_DEAL, { input })
    expect(again.createDeal.data.id).toBe(createDeal.data.id)
  })

  it('says its currency, and refuses what is no product line', async () => {
    const { account } = await newCustomer()
    const sales = await house.as('salesWest')
    const input = { idempotencyKey: randomUUID(), accountId: account, name: 'Tools', amount: '5' }
    const { createDeal } = await sales.ask(CREATE_DEAL, { input })
    expect(createDeal).toMatchObject({ __typename: 'ValidationFailure', fields: [{ path: ['currency'] }] })
    const deal = await openDeal(sales, account)
    const { changeDeal } = await sales.ask(CHANGE_DEAL, { input: { opportunityId: deal.id, productLine: 'cars' } })
    expect(changeDeal).toMatchObject({ __typename: 'ValidationFailure', fields: [{ path: ['productLine'] }] })
  })

  it('changes what is named and keeps the rest', async () => {
    const { account } = await newCustomer()
    const sales = await house.as('salesWest')
    const deal = await openDeal(sales, account, { amount: '1000', currency: 'USD', competitor: 'Tightfast' })
    const { changeDeal } = await sales.ask(CHANGE_DEAL, { input: { opportunityId: deal.id, nextStep: 'Visit line 4' } })
    expect(changeDeal.data).toMatchObject({
      nextStep: 'Visit line 4',
      competitor: 'Tightfast',
      valueUsd: { amount: '1000.00' },
    })
  })

  it('follows its customer’s events through its own life, not what was before', async () => {
    const customer = await newCustomer()
    await happened(customer, 'call_done', { outcome: 'reached' })
    const sales = await house.as('salesWest')
    const deal = await openDeal(sales, customer.account)
    await happened(customer, 'quote_request')
    const moved = await eventually('Decision', async () => {
      const now = await dealOf(sales, deal.id)
      return now.stage.code === 'decision' && now
    })
    expect(steps(moved)).toEqual(['- → lead by nobody', 'lead → decision by quote-or-sample-request'])
  })

  it('hears nothing that names another deal', async () => {
    const customer = await newCustomer()
    const sales = await house.as('salesWest')
    const [one, other] = [await openDeal(sales, customer.account), await openDeal(sales, customer.account)]
    const { id } = await house.database.row<{ id: string }>(
      `SELECT id FROM opportunity WHERE account_id = $1 ORDER BY created_at LIMIT 1`,
      [customer.accountId],
    )
    expect(globalId('Opportunity', id)).toBe(one.id)
    await happened(customer, 'contract_signed', { opportunityId: id })
    await eventually('won', async () => (await dealOf(sales, one.id)).status === 'won')
    expect(await dealOf(sales, other.id)).toMatchObject({ status: 'open', stage: { code: 'lead' } })
  })

  it('is not won by a payment that may be another deal’s: that is suggested', async () => {
    const customer = await newCustomer()
    const sales = await house.as('salesWest')
    const deals = [await openDeal(sales, customer.account), await openDeal(sales, customer.account)]
    await happened(customer, 'payment_received')
    for (const { id } of deals) {
      const deal = await eventually('the suggestion', async () => {
        const now = await dealOf(sales, id)
        return now.stageSuggestions.length > 0 && now
      })
      expect(deal).toMatchObject({ status: 'open', stageSuggestions: [{ toStage: { code: 'won' } }] })
    }
    const RESOLVE = `mutation($id: ID!) { resolveStageSuggestion(suggestionId: $id, accept: true) { __typename ... on Failure { message } } }`
    const [first] = (await dealOf(sales, deals[0].id)).stageSuggestions
    expect((await sales.ask(RESOLVE, { id: first.id })).resolveStageSuggestion.__typename).toBe(
      'ResolveStageSuggestionSuccess',
    )
    expect(await dealOf(sales, deals[0].id)).toMatchObject({ status: 'won', stageSuggestions: [] })
    expect((await dealOf(sales, deals[1].id)).status).toBe('open')
  })
})

describe('moving a deal by hand', () => {
  it('locks it against rules, and is refused from where it no longer stands', async () => {
    const customer = await newCustomer()
    const sales = await house.as('salesWest')
    const deal = await openDeal(sales, customer.account)
    const input = {
      opportunityId: deal.id,
      stageId: await stageIdOf(house, 'first_touch'),
      expectedStageId: deal.stage.id,
    }
    const { moveDeal } = await sales.ask(MOVE_DEAL, { input })
    expect(moveDeal.data).toMatchObject({ stage: { code: 'first_touch' }, stageLocked: true })
    const late = await sales.ask(MOVE_DEAL, { input: { ...input, stageId: await stageIdOf(house, 'decision') } })
    expect(late.moveDeal).toMatchObject({ __typename: 'DealMovedFailure', stageId: moveDeal.data.stage.id })
    await happened(customer, 'quote_request')
    const after = await eventually('the suggestion', async () => {
      const now = await dealOf(sales, deal.id)
      return now.stageSuggestions.length > 0 && now
    })
    expect(after).toMatchObject({
      stage: { code: 'first_touch' },
      stageSuggestions: [{ toStage: { code: 'decision' }, rule: { code: 'quote-or-sample-request' } }],
    })
  })

  it('is undone: as if it had never been, rules decide again', async () => {
    const customer = await newCustomer()
    const sales = await house.as('salesWest')
    const deal = await openDeal(sales, customer.account)
    const decision = await stageIdOf(house, 'decision')
    await sales.ask(MOVE_DEAL, { input: { opportunityId: deal.id, stageId: decision, expectedStageId: deal.stage.id } })
    const { undoDealMove } = await sales.ask(UNDO_DEAL_MOVE, { id: deal.id, seen: decision })
    expect(undoDealMove.data).toMatchObject({ stage: { code: 'lead' }, stageLocked: false })
    expect(steps(undoDealMove.data)).toEqual(['- → lead by nobody'])
    expect(await house.database.count('audit_entry', `action = 'stage_move_undone'`)).toBe(1)
    await happened(customer, 'quote_request')
    await eventually('Decision by rule', async () => (await dealOf(sales, deal.id)).stage.code === 'decision')
  })

  it('a rule’s move is undone by moving back; the rule does not do it again', async () => {
    const customer = await newCustomer()
    const sales = await house.as('salesWest')
    const deal = await openDeal(sales, customer.account)
    await happened(customer, 'quote_request')
    await eventually('Decision', async () => (await dealOf(sales, deal.id)).stage.code === 'decision')
    const seen = await stageIdOf(house, 'decision')
    const { undoDealMove } = await sales.ask(UNDO_DEAL_MOVE, { id: deal.id, seen })
    expect(steps(undoDealMove.data)).toEqual([
      '- → lead by nobody',
      'lead → decision by quote-or-sample-request',
      'decision → lead by Jonas Brandt',
    ])
    await happened(customer, 'quote_request')
    await eventually('the suggestion', async () => (await dealOf(sales, deal.id)).stageSuggestions.length > 0)
    expect((await dealOf(sales, deal.id)).stage.code).toBe('lead')
  })

  it('does not win or lose', async () => {
    const { account } = await newCustomer()
    const sales = await house.as('salesWest')
    const deal = await openDeal(sales, account)
    const stageId = await stageIdOf(house, 'won')
    const { moveDeal } = await sales.ask(MOVE_DEAL, {
      input: { opportunityId: deal.id, stageId, expectedStageId: deal.stage.id },
    })
    expect(moveDeal).toMatchObject({ __typename: 'ValidationFailure', fields: [{ path: ['stageId'] }] })
  })
})

describe('the end of a deal', () => {
  it('lost: category and words; once; reopened it stands where it was, and its history says all of it', async () => {
    const { account, accountId } = await newCustomer()
    const sales = await house.as('salesWest')
    const deal = await openDeal(sales, account)
    const input = {
      idempotencyKey: randomUUID(),
      opportunityId: deal.id,
      category: 'price',
      reason: 'Too dear by a third',
      competitor: 'Tightfast',
    }
    const { loseDeal } = await sales.ask(LOSE_DEAL, { input })
    expect(loseDeal.data).toMatchObject({
      status: 'lost',
      stage: { code: 'lost' },
      lostCategory: 'price',
      lostReason: 'Too dear by a third',
      competitor: 'Tightfast',
      closedAt: expect.any(String),
    })
    expect((await sales.ask(LOSE_DEAL, { input })).loseDeal.data.id).toBe(deal.id)
    const twice = await sales.ask(WIN_DEAL, { input: { idempotencyKey: randomUUID(), opportunityId: deal.id } })
    expect(twice.winDeal).toMatchObject({ __typename: 'DealStateFailure', status: 'lost' })
    const { reopenDeal } = await sales.ask(REOPEN_DEAL, { id: deal.id })
    expect(reopenDeal.data).toMatchObject({
      status: 'open',
      stage: { code: 'lead' },
      lostCategory: null,
      closedAt: null,
    })
    expect(steps(reopenDeal.data)).toEqual([
      '- → lead by nobody',
      'lead → lost by Jonas Brandt',
      'lost → lead by Jonas Brandt',
    ])
    const told = await house.database.rows<{ action: string }>(
      `SELECT action FROM timeline_entry WHERE account_id = $1 AND kind = 'opportunity' ORDER BY occurred_at`,
      [accountId],
    )
    expect(told.map(({ action }) => action)).toEqual(['deal_opened', 'deal_lost', 'deal_reopened'])
  })

  it('a loss needs a reason', async () => {
    const { account } = await newCustomer()
    const sales = await house.as('salesWest')
    const deal = await openDeal(sales, account)
    const { loseDeal } = await sales.ask(LOSE_DEAL, {
      input: { idempotencyKey: randomUUID(), opportunityId: deal.id, category: 'price', reason: ' ' },
    })
    expect(loseDeal).toMatchObject({ __typename: 'ValidationFailure', fields: [{ path: ['reason'] }] })
  })

  it('an accepted quotation wins it, whatever a person set before; a declined one keeps the buyer’s reason', async () => {
    const won = await newCustomer()
    const accepted = (await requestQuote(house, { email: won.email })).data
    const RESPOND = 'mutation($input: RespondToQuoteInput!) { respondToQuote(input: $input) { __typename } }'
    const [sales] = [await house.as('salesWest')]
    const rowOf = (customer: Customer) =>
      house.database.row<{ id: string; buyer_lost_category: string | null; buyer_lost_reason: string | null }>(
        'SELECT id, buyer_lost_category, buyer_lost_reason FROM opportunity WHERE account_id = $1',
        [customer.accountId],
      )
    const id = globalId('Opportunity', (await rowOf(won)).id)
    const before = await eventually('Decision', async () => {
      const deal = await dealOf(sales, id)
      return deal.stage.code === 'decision' && deal
    })
    expect(before.valueUsd).toMatchObject({ currency: 'USD' })
    await sales.ask(MOVE_DEAL, {
      input: {
        opportunityId: id,
        stageId: await stageIdOf(house, 'contact'),
        expectedStageId: before.stage.id,
      },
    })
    const token = accepted.quotePath.split('/').at(-1)
    await visitor(house.api.url).ask(RESPOND, { input: { token, decision: 'accept', name: 'Jana Weber' } })
    const after = await dealOf(sales, id)
    expect(after).toMatchObject({ status: 'won', stage: { code: 'won' }, closedAt: expect.any(String) })
    expect(steps(after).at(-1)).toBe('contact → won by nobody')

    const lost = await newCustomer()
    const declined = (await requestQuote(house, { email: lost.email })).data
    await visitor(house.api.url).ask(RESPOND, {
      input: {
        token: declined.quotePath.split('/').at(-1),
        decision: 'decline',
        name: 'Jana Weber',
        reason: 'Delivery takes too long for our shutdown',
      },
    })
    expect(await rowOf(lost)).toMatchObject({
      buyer_lost_category: 'delivery_time',
      buyer_lost_reason: 'Delivery takes too long for our shutdown',
    })
  })
})

describe('two people who change a deal at once', () => {
  const SEEN = `mutation($input: ChangeDealInput!, $seen: SeenDealInput) { changeDeal(input: $input, seen: $seen) { __typename
    ... on ChangeDealSuccess { data { name nextStep value { amount currency } valueUsd { amount } } }
    ... on Failure { code } ... on FactsChangedFailure { changed } } }`

  it('do not overwrite each other’s changes of one fact, and may change different ones', async () => {
    const customer = await newCustomer()
    const client = await house.as('salesWest')
    const deal = await openDeal(client, customer.account, { amount: '1000', currency: 'USD' })
    const change = async (input: object, seen: object) =>
      (await client.ask(SEEN, { input: { opportunityId: deal.id, ...input }, seen })).changeDeal
    expect((await change({ nextStep: 'call' }, { nextStep: '' })).data.nextStep).toBe('call')
    expect(await change({ nextStep: 'visit' }, { nextStep: '' })).toMatchObject({
      code: 'CUSTOMER.CHANGED_MEANWHILE',
      changed: ['nextStep'],
    })
    // 1000 and 1000.00 are one amount.
    const more = { amount: '2000', currency: 'USD' }
    expect((await change(more, { amount: '1000.00', currency: 'USD' })).data.value.amount).toBe('2000.00')
    expect(await change({ amount: '3000', currency: 'USD' }, { amount: '1000.00', currency: 'USD' })).toMatchObject({
      changed: ['amount'],
    })
    expect((await change({ expectedCloseOn: '2027-02-01' }, { expectedCloseOn: null })).data.nextStep).toBe('call')
    expect((await change({ expectedCloseOn: '2027-03-01' }, { expectedCloseOn: '2027-02-01' })).__typename).toBe(
      'ChangeDealSuccess',
    )
  })
})
