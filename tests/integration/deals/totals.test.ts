import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assign, customerOf, submitInquiry } from '../../support/customers.ts'
import { MOVE_DEAL, openDeal, stageIdOf } from '../../support/deals.ts'
import type { Answer } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  const admin = await house.as('admin')
  for (const [owner, amounts] of [
    ['salesWest', ['1000.10', '2000.20', null]],
    ['otherSalesWest', ['333.33']],
    ['salesEast', ['70000', '0.01']],
  ] as const) {
    const email = `buyer@totals-${owner.toLowerCase()}.example`
    await submitInquiry(house, { email, company: `Totals ${owner}` })
    const customer = await customerOf(house, email)
    await assign(house, customer, owner)
    for (const [index, amount] of amounts.entries()) {
      const deal = await openDeal(admin, customer.account, {
        name: `Line ${index}`,
        ...(amount === null ? {} : { amount, currency: 'USD' }),
        productLine: index === 0 ? 'dc-nutrunners' : 'controllers',
      })
      if (index === 0) {
        const input = {
          opportunityId: deal.id,
          stageId: await stageIdOf(house, 'decision'),
          expectedStageId: deal.stage.id,
        }
        expect((await admin.ask(MOVE_DEAL, { input })).moveDeal.__typename).toBe('MoveDealSuccess')
      }
    }
  }
})
afterAll(() => house.close())

const BOARD = `query($id: ID!, $filter: OpportunityFilter) { dealBoard(pipelineId: $id, filter: $filter) {
  stage { id code } count value { amount } deals(first: 50) { nodes { id } } } }`
const TABLE = `query($filter: OpportunityFilter) { dealTotals(filter: $filter) { count value { amount } }
  opportunities(first: 100, filter: $filter) { totalCount nodes { id valueUsd { amount } } } }`

describe.each(['salesWest', 'otherSalesWest', 'salesEast', 'leadWest', 'leadEast', 'executive'] satisfies PersonName[])(
  '%s',
  (person) => {
    it.each([
      ['all deals', {}],
      ['a search', { search: 'Line 0' }],
      ['a product line', { productLine: ['controllers'] }],
      ['stuck ones', { stuck: true }],
    ])('reads the same of each stage on the board and in the table: %s', async (_what, filter) => {
      const client = await house.as(person)
      const { pipelines } = await client.ask('{ pipelines { id isDefault } }')
      const id = pipelines.find((one: Answer) => one.isDefault).id
      const { dealBoard } = await client.ask(BOARD, { id, filter })
      expect(dealBoard.length).toBeGreaterThan(2)
      for (const column of dealBoard) {
        const { dealTotals, opportunities } = await client.ask(TABLE, {
          filter: { ...filter, status: ['open'], stageId: [column.stage.id] },
        })
        expect(dealTotals).toEqual({ count: column.count, value: column.value })
        expect(opportunities.totalCount).toBe(column.count)
        const ids = (nodes: Answer[]): string[] => nodes.map((node) => node.id).sort()
        expect(ids(opportunities.nodes)).toEqual(ids(column.deals.nodes))
        const cents = opportunities.nodes.reduce(
          (sum: number, { valueUsd }: Answer) => sum + Math.round(Number(valueUsd?.amount ?? 0) * 100),
          0,
        )
        expect((cents / 100).toFixed(2)).toBe(column.value.amount)
      }
    })
  },
)

it('counts nothing of other people’s', async () => {
  const totals = async (person: PersonName): Promise<Answer> => (await (await house.as(person)).ask(TABLE)).dealTotals
  expect(await totals('salesWest')).toEqual({ count: 3, value: { amount: '3000.30' } })
  expect(await totals('leadWest')).toEqual({ count: 4, value: { amount: '3333.63' } })
  expect(await totals('executive')).toEqual({ count: 6, value: { amount: '73333.64' } })
  const { errors } = await (await house.as('marketer')).send(TABLE)
  expect(errors.length).toBeGreaterThan(0)
})
