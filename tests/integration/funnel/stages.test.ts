import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Customer, customerOf, requestQuote, submitInquiry } from '../../support/customers.ts'
import { event, report } from '../../support/events.ts'
import { delay, eventually } from '../../support/eventually.ts'
import { funnelOf } from '../../support/funnel.ts'
import { globalId } from '../../support/global-id.ts'
import { visitor } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ worker: 'inline', products: ['BP-80'] })
})
afterAll(() => house.close())

const HOUR_MS = 3_600_000
let customers = 0
/** A customer whose visitor the site knows, without anything that a rule counts. */
async function newCustomer(): Promise<{ customer: Customer; anonymousId: string; email: string }> {
  customers += 1
  const email = `buyer@funnel${customers}-gears.example`
  const anonymousId = `visitor-funnel-${customers}`
  await submitInquiry(house, { email, company: `Funnel ${customers}` }, anonymousId)
  return { customer: await customerOf(house, email), anonymousId, email }
}

const view = (anonymousId: string, type = 'product_view', hoursAgo = 0) =>
  event(anonymousId, { event_type: type, timestamp: new Date(Date.now() - hoursAgo * HOUR_MS).toISOString() })
const sendViews = async (anonymousId: string, events: object[]) => {
  for (const sent of events) expect((await report(visitor(house.api.url, anonymousId), sent)).body.status).toBe('ok')
}
const reached = (customer: Customer, stage: string) =>
  eventually(`${stage} is reached`, async () => {
    const state = await funnelOf(house, customer.account)
    return state.stage === stage ? state : undefined
  })
const call = async (customer: Customer, outcome: string) => {
  const input = { idempotencyKey: randomUUID(), accountId: customer.account, kind: 'call', outcome }
  await (await house.as('admin')).ask(
    'mutation($input: LogActivityInput!) { logActivity(input: $input) { ... on LogActivitySuccess { data { id } } } }',
    { input },
  )
}

describe('the rules of the funnel', () => {
  it('lead to won: three product views, a call, a request, an acceptance', async () => {
    const { customer, anonymousId, email } = await newCustomer()
    expect((await funnelOf(house, customer.account)).stage).toBe('lead')
    await sendViews(anonymousId, [view(anonymousId), view(anonymousId)])
    await delay(500)
    expect((await funnelOf(house, customer.account)).stage).toBe('lead')
    expect((await report(visitor(house.api.url, anonymousId), view(anonymousId))).body).toEqual({
      status: 'ok',
      stage_updated: true,
      new_stage: 'contact',
    })
    await call(customer, 'no_answer')
    await delay(700)
    expect((await funnelOf(house, customer.account)).stage).toBe('contact')
    await call(customer, 'reached')
    await reached(customer, 'first_touch')
    const { data } = await requestQuote(house, { email }, {}, anonymousId)
    await reached(customer, 'decision')
    const respond = 'mutation($input: RespondToQuoteInput!) { respondToQuote(input: $input) { __typename } }'
    await visitor(house.api.url, anonymousId).ask(respond, {
      input: { token: data.quotePath.split('/').at(-1), decision: 'accept', name: 'Jana Weber' },
    })
    const { history } = await reached(customer, 'won')
    expect(history).toEqual([
      { from: null, to: 'lead', rule: null, suggested: false },
      { from: 'lead', to: 'contact', rule: 'three-product-views', suggested: false },
      { from: 'contact', to: 'first_touch', rule: 'first-call-done', suggested: false },
      { from: 'first_touch', to: 'decision', rule: 'quote-or-sample-request', suggested: false },
      { from: 'decision', to: 'won', rule: 'contract-or-payment', suggested: false },
    ])
  })

  it('one event that fulfils a later rule skips stages, and none leads back', async () => {
    const { customer, anonymousId } = await newCustomer()
    const [admin] = [await house.as('admin')]
    const paid = {
      ...event(undefined, { customer_id: customer.accountId, event_type: 'payment_received', source: 'bank' }),
    }
    expect((await report(admin, paid)).body.new_stage).toBe('won')
    await sendViews(anonymousId, [view(anonymousId), view(anonymousId), view(anonymousId)])
    await delay(700)
    const state = await funnelOf(house, customer.account)
    expect(state.stage).toBe('won')
    expect(state.history.map(({ to }) => to)).toEqual(['lead', 'won'])
  })

  it('seven price views within 48 hours suggest Decision; six, or seven over a longer time, do not', async () => {
    const six = await newCustomer()
    await sendViews(
      six.anonymousId,
      Array.from({ length: 6 }, () => view(six.anonymousId, 'price_view')),
    )
    const slow = await newCustomer()
    await sendViews(
      slow.anonymousId,
      Array.from({ length: 7 }, (_, i) => view(slow.anonymousId, 'price_view', 1 + i * 9)),
    )
    const quick = await newCustomer()
    await sendViews(
      quick.anonymousId,
      Array.from({ length: 7 }, (_, i) => view(quick.anonymousId, 'price_view', i * 7)),
    )
    const { stage, suggestions } = await eventually('the suggestion', async () => {
      const state = await funnelOf(house, quick.customer.account)
      return state.suggestions.length > 0 ? state : undefined
    })
    expect(stage).toBe('lead')
    expect(suggestions).toMatchObject([{ to: 'decision', rule: 'seven-price-views', suggested: true }])
    expect(suggestions[0]?.reason).toBe('Looked at prices 7 times within 48 hours: offer a quotation')
    await delay(500)
    for (const { customer } of [six, slow]) expect((await funnelOf(house, customer.account)).suggestions).toEqual([])
  })
})

const RESOLVE = `mutation($id: ID!, $accept: Boolean!) { resolveStageSuggestion(suggestionId: $id, accept: $accept) {
  __typename ... on ResolveStageSuggestionSuccess { data { stage { code } stageSuggestions { id } } } ... on Failure { code } } }`

describe('a suggestion', () => {
  const suggested = async () => {
    const known = await newCustomer()
    await sendViews(
      known.anonymousId,
      Array.from({ length: 7 }, () => view(known.anonymousId, 'price_view')),
    )
    const { suggestions } = await eventually('the suggestion', async () => {
      const state = await funnelOf(house, known.customer.account)
      return state.suggestions.length > 0 ? state : undefined
    })
    return { ...known, id: suggestions[0]?.id ?? '' }
  }

  it('is accepted: the customer moves, once', async () => {
    const { id, customer } = await suggested()
    const admin = await house.as('admin')
    const answer = await admin.ask(RESOLVE, { id, accept: true })
    expect(answer.resolveStageSuggestion.data).toEqual({ stage: { code: 'decision' }, stageSuggestions: [] })
    expect((await admin.ask(RESOLVE, { id, accept: true })).resolveStageSuggestion.__typename).toBe('NotFoundFailure')
    expect((await funnelOf(house, customer.account)).history.map(({ to }) => to)).toEqual(['lead', 'decision'])
  })

  it('is dismissed and does not come back with the next event', async () => {
    const { id, customer, anonymousId } = await suggested()
    await (await house.as('admin')).ask(RESOLVE, { id, accept: false })
    await sendViews(anonymousId, [view(anonymousId, 'price_view')])
    await delay(800)
    const state = await funnelOf(house, customer.account)
    expect(state).toMatchObject({ stage: 'lead', suggestions: [] })
  })
})

describe('a move by hand', () => {
  const MOVE = `mutation($id: ID!, $stage: ID!, $reason: String!) { moveAccountToStage(accountId: $id, stageId: $stage, reason: $reason) {
    __typename ... on MoveAccountToStageSuccess { data { stage { code } stageLocked } } ... on ValidationFailure { fields { path } } } }`
  const stageId = async (code: string) =>
    globalId('Stage', (await house.database.row<{ id: string }>('SELECT id FROM stage WHERE code = $1', [code])).id)

  it('is never overwritten: rules only suggest from then on', async () => {
    const { customer, anonymousId } = await newCustomer()
    const admin = await house.as('admin')
    const variables = { id: customer.account, stage: await stageId('lost'), reason: 'bought elsewhere' }
    const moved = await admin.ask(MOVE, variables)
    expect(moved.moveAccountToStage.data).toEqual({ stage: { code: 'lost' }, stageLocked: true })
    await admin.ask(MOVE, { ...variables, stage: await stageId('lead'), reason: 'is back' })
    await sendViews(anonymousId, [view(anonymousId), view(anonymousId), view(anonymousId)])
    const { stage } = await eventually('the suggestion', async () => {
      const state = await funnelOf(house, customer.account)
      return state.suggestions.some(({ to }) => to === 'contact') ? state : undefined
    })
    expect(stage).toBe('lead')
  })

  it('needs a reason', async () => {
    const { customer } = await newCustomer()
    const answer = await (await house.as('admin')).ask(MOVE, {
      id: customer.account,
      stage: await stageId('won'),
      reason: ' ',
    })
    expect(answer.moveAccountToStage).toMatchObject({ __typename: 'ValidationFailure', fields: [{ path: ['reason'] }] })
  })
})

describe('undoing a move', () => {
  const PARTS =
    'stage { code } stageLocked stageHistory { fromStage { code } toStage { code } rule { code } user { name } }'
  const MOVE = `mutation($id: ID!, $stage: ID!) { moveAccountToStage(accountId: $id, stageId: $stage, reason: "said so on the phone") { __typename } }`
  const UNDO = `mutation($id: ID!, $seen: ID!) { undoAccountMove(accountId: $id, expectedStageId: $seen) { __typename
    ... on UndoAccountMoveSuccess { data { ${PARTS} } } ... on AccountMovedFailure { stageId } ... on Failure { code } } }`
  const stageId = async (code: string) =>
    globalId('Stage', (await house.database.row<{ id: string }>('SELECT id FROM stage WHERE code = $1', [code])).id)
  const move = async (customer: Customer, to: string) =>
    (await house.as('admin')).ask(MOVE, { id: customer.account, stage: await stageId(to) })
  const undo = async (customer: Customer, seen: string) =>
    (await (await house.as('admin')).ask(UNDO, { id: customer.account, seen: await stageId(seen) })).undoAccountMove
  const advised = (customer: Customer, to: string) =>
    eventually(`${to} is suggested`, async () => {
      const state = await funnelOf(house, customer.account)
      return state.suggestions.find((one) => one.to === to)
    })
  const replayed = async (customer: Customer) => {
    const { id } = await house.database.row<{ id: string }>(
      `SELECT id FROM graphile_worker.add_job('evaluate_stage', json_build_object('accountId', $1::text))`,
      [customer.accountId],
    )
    await eventually('replayed', async () => {
      const jobs = await house.database.rows('SELECT 1 FROM graphile_worker.jobs WHERE id = $1', [id])
      return jobs.length === 0
    })
    return funnelOf(house, customer.account)
  }

  it('of a person: it is as if it had never been, the audit keeps it, and rules decide again', async () => {
    const { customer, anonymousId } = await newCustomer()
    await move(customer, 'decision')
    expect((await undo(customer, 'decision')).data).toEqual({
      stage: { code: 'lead' },
      stageLocked: false,
      stageHistory: [{ fromStage: null, toStage: { code: 'lead' }, rule: null, user: null }],
    })
    const kept = await house.database.row<{ detail: { reason: object } }>(
      `SELECT detail FROM audit_entry WHERE action = 'stage_move_undone' AND subject = 'account' AND subject_id = $1`,
      [customer.accountId],
    )
    expect(kept.detail.reason).toEqual({ en: 'said so on the phone' })
    const told = await house.database.rows<{ action: string }>(
      `SELECT action FROM timeline_entry WHERE account_id = $1 AND kind = 'stage' AND actor <> 'system'`,
      [customer.accountId],
    )
    expect(told).toEqual([{ action: 'stage_move_undone' }])
    await sendViews(anonymousId, [view(anonymousId), view(anonymousId), view(anonymousId)])
    await reached(customer, 'contact')
  })

  it('of a rule: a person’s move back follows it, and neither a replay nor the next event does it again', async () => {
    const { customer, anonymousId } = await newCustomer()
    await sendViews(anonymousId, [view(anonymousId), view(anonymousId), view(anonymousId)])
    await reached(customer, 'contact')
    const { data } = await undo(customer, 'contact')
    expect(data).toMatchObject({ stage: { code: 'lead' }, stageLocked: true })
    expect(data.stageHistory.slice(1)).toMatchObject([
      { toStage: { code: 'contact' }, rule: { code: 'three-product-views' } },
      { fromStage: { code: 'contact' }, toStage: { code: 'lead' }, rule: null, user: { name: expect.any(String) } },
    ])
    expect((await replayed(customer)).history).toHaveLength(3)
    await sendViews(anonymousId, [view(anonymousId)])
    await advised(customer, 'contact')
    expect((await funnelOf(house, customer.account)).stage).toBe('lead')
  })

  it('does not turn dismissed advice into a move', async () => {
    const { customer, anonymousId } = await newCustomer()
    await move(customer, 'contact')
    await call(customer, 'reached')
    const { id } = await advised(customer, 'first_touch')
    await (await house.as('admin')).ask(RESOLVE, { id, accept: false })
    expect((await undo(customer, 'contact')).data.stage.code).toBe('lead')
    expect(await replayed(customer)).toMatchObject({ stage: 'lead' })
    await sendViews(anonymousId, [view(anonymousId)])
    expect(await replayed(customer)).toMatchObject({ stage: 'lead' })
  })

  it('is refused where there is none, and when the customer stands elsewhere by now', async () => {
    const { customer } = await newCustomer()
    expect((await undo(customer, 'lead')).__typename).toBe('NotFoundFailure')
    await move(customer, 'contact')
    expect(await undo(customer, 'lead')).toMatchObject({
      __typename: 'AccountMovedFailure',
      code: 'ACCOUNT.MOVED_MEANWHILE',
      stageId: await stageId('contact'),
    })
    expect((await funnelOf(house, customer.account)).stage).toBe('contact')
  })
})

describe('replaying', () => {
  const SNAPSHOT = `SELECT json_agg(t ORDER BY t.id) AS rows FROM (SELECT id, account_id, from_stage_id, to_stage_id, at, rule_id, rule_version, event_id, reason, suggested
    FROM stage_transition WHERE account_id = $1) t`
  const TIMELINE = `SELECT json_agg(t ORDER BY t.source_id) AS rows FROM (SELECT kind, action, source_id, actor, data, occurred_at FROM timeline_entry WHERE account_id = $1 AND kind = 'stage') t`
  const read = async (sql: string, id: string) => (await house.database.row<{ rows: unknown[] }>(sql, [id])).rows

  it('a customer’s events after the derived rows were lost gives the same history', async () => {
    const { customer, anonymousId } = await newCustomer()
    await sendViews(
      anonymousId,
      Array.from({ length: 4 }, (_, i) => view(anonymousId, 'product_view', 10 - i)),
    )
    await call(customer, 'reached')
    await reached(customer, 'first_touch')
    await delay(300)
    const before = [await read(SNAPSHOT, customer.accountId), await read(TIMELINE, customer.accountId)]
    expect(before[0]).toHaveLength(3)
    await house.database.rows('DELETE FROM stage_transition WHERE account_id = $1', [customer.accountId])
    await house.database.rows(`DELETE FROM timeline_entry WHERE account_id = $1 AND kind = 'stage'`, [
      customer.accountId,
    ])
    await house.database.rows(
      `UPDATE account SET stage_id = (SELECT id FROM stage WHERE code = 'lead') WHERE id = $1`,
      [customer.accountId],
    )
    await house.database.rows(
      `SELECT graphile_worker.add_job('evaluate_stage', json_build_object('accountId', $1::text))`,
      [customer.accountId],
    )
    await reached(customer, 'first_touch')
    expect([await read(SNAPSHOT, customer.accountId), await read(TIMELINE, customer.accountId)]).toEqual(before)
  })

  it('gives the same history in whatever order the events came in', async () => {
    const histories = []
    for (const order of [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [2, 0, 3, 1],
    ]) {
      const { customer, anonymousId } = await newCustomer()
      await house.database.rows(`UPDATE account SET created_at = now() - interval '30 days' WHERE id = $1`, [
        customer.accountId,
      ])
      const events = [20, 15, 10, 5].map((hours) => view(anonymousId, 'product_view', hours))
      for (const index of order) await sendViews(anonymousId, [events[index] ?? {}])
      await reached(customer, 'contact')
      await delay(400)
      const { rows } = {
        rows: await house.database.rows<{ hours: number }>(
          `SELECT round(extract(epoch FROM now() - at) / 3600)::int AS hours FROM stage_transition WHERE account_id = $1 AND rule_id IS NOT NULL ORDER BY at`,
          [customer.accountId],
        ),
      }
      histories.push({ rows, steps: (await funnelOf(house, customer.account)).history })
    }
    expect(histories[1]).toEqual(histories[0])
    expect(histories[2]).toEqual(histories[0])
    // The third view in time made the contact, not the third to arrive.
    expect(histories[0]?.rows).toEqual([{ hours: 10 }])
  })
})
