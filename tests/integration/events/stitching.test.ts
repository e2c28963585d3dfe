import { afterAll, beforeAll, expect, it } from 'vitest'
import { customerOf, requestQuote, submitInquiry } from '../../support/customers.ts'
import { event, report } from '../../support/events.ts'
import { delay, eventually } from '../../support/eventually.ts'
import { funnelOf } from '../../support/funnel.ts'
import { visitor } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ worker: 'inline', products: ['BP-80'] })
})
afterAll(() => house.close())

const TIMELINE = `query($id: ID!) { node(id: $id) { ... on Account {
  timeline(first: 100) { nodes { kind action occurredAt data } } events(first: 100) { nodes { id type } } } } }`
const historyOf = async (account: string) => (await (await house.as('admin')).ask(TIMELINE, { id: account })).node
const visit = async (anonymousId: string, types: readonly string[]) => {
  const events = types.map((event_type, i) =>
    event(anonymousId, { event_type, timestamp: new Date(Date.now() - (types.length - i) * 60_000).toISOString() }),
  )
  expect((await report(visitor(house.api.url, anonymousId), { events })).body).toMatchObject({ accepted: types.length })
  return events.map(({ id }) => id)
}
const accountOfEvents = async (ids: readonly string[]) =>
  (
    await house.database.rows<{ account_id: string | null }>(
      'SELECT DISTINCT account_id FROM event WHERE id = ANY($1)',
      [ids],
    )
  ).map((row) => row.account_id)

it('what a visitor did before the inquiry stands in the customer’s timeline, grades it and moves the stage', async () => {
  const ids = await visit('visitor-before-1', ['page_view', 'product_view', 'product_view', 'product_view', 'download'])
  expect(await accountOfEvents(ids)).toEqual([null])
  await submitInquiry(house, { email: 'a@stitch1-gears.example' }, 'visitor-before-1')
  const { account, accountId } = await customerOf(house, 'a@stitch1-gears.example')
  expect(await accountOfEvents(ids)).toEqual([accountId])
  const { timeline, events } = await historyOf(account)
  const actions = timeline.nodes
    .filter((entry: { kind: string }) => entry.kind === 'event')
    .map((entry: { action: string }) => entry.action)
  expect(actions.filter((action: string) => action === 'product_view')).toHaveLength(3)
  expect(actions).toContain('download')
  expect(events.nodes.map((node: { type: string }) => node.type)).toEqual(
    expect.arrayContaining(['page_view', 'inquiry']),
  )
  const times = timeline.nodes.map((entry: { occurredAt: string }) => entry.occurredAt)
  expect(times).toEqual([...times].sort().reverse())
  const reasons = await house.database.row<{ codes: string[] }>(
    `SELECT array(SELECT r->>'code' FROM jsonb_array_elements(grade_reasons) r) AS codes FROM lead WHERE email = 'a@stitch1-gears.example'`,
  )
  expect(reasons.codes).toEqual(expect.arrayContaining(['product_views', 'downloads']))
  await eventually('the stage follows from the past', async () => (await funnelOf(house, account)).stage === 'contact')
})

it('what the visitor does afterwards is the customer’s at once', async () => {
  const { accountId } = await customerOf(house, 'a@stitch1-gears.example')
  expect(await accountOfEvents(await visit('visitor-before-1', ['compare']))).toEqual([accountId])
})

it('a second device becomes the same person’s when the quotation’s link is opened there', async () => {
  const laptop = await visit('visitor-laptop-1', ['product_view'])
  const { data } = await requestQuote(house, { email: 'b@stitch2-gears.example' }, {}, 'visitor-laptop-1')
  const phone = await visit('visitor-phone-01', ['product_view', 'compare'])
  const { account, accountId } = await customerOf(house, 'b@stitch2-gears.example')
  expect(await accountOfEvents(phone)).toEqual([null])
  await visitor(house.api.url, 'visitor-phone-01').ask('query($t: String!) { sharedQuote(token: $t) { number } }', {
    t: data.quotePath.split('/').at(-1),
  })
  expect(await accountOfEvents([...laptop, ...phone])).toEqual([accountId])
  expect((await historyOf(account)).timeline.nodes.map((entry: { action: string }) => entry.action)).toEqual(
    expect.arrayContaining(['compare', 'quote_viewed']),
  )
})

it('a shared machine: what each person did stays each person’s', async () => {
  const first = await visit('visitor-kiosk-01', ['product_view', 'price_view'])
  await submitInquiry(house, { email: 'c@stitch3-gears.example', company: 'Stitch 3' }, 'visitor-kiosk-01')
  const second = await visit('visitor-kiosk-01', ['select'])
  await submitInquiry(house, { email: 'd@stitch4-gears.example', company: 'Stitch 4' }, 'visitor-kiosk-01')
  const third = await visit('visitor-kiosk-01', ['download'])
  const c = await customerOf(house, 'c@stitch3-gears.example')
  const d = await customerOf(house, 'd@stitch4-gears.example')
  expect(await accountOfEvents([...first, ...second])).toEqual([c.accountId])
  expect(await accountOfEvents(third)).toEqual([d.accountId])
  expect(JSON.stringify((await historyOf(d.account)).timeline.nodes)).not.toContain('price_view')
  expect(await house.database.count('identity_link', `anonymous_id = 'visitor-kiosk-01' AND ended_at IS NULL`)).toBe(1)
})

it('events that were on their way while the visitor was identified are found later', async () => {
  await submitInquiry(house, { email: 'e@stitch5-gears.example', company: 'Stitch 5' }, 'visitor-late-001')
  const { accountId } = await customerOf(house, 'e@stitch5-gears.example')
  // As if its insert had read the links before the inquiry committed.
  await house.database.rows(
    `INSERT INTO event (id, type, anonymous_id, occurred_at, source) VALUES (gen_random_uuid(), 'product_view', 'visitor-late-001', now(), 'late')`,
  )
  await eventually(
    'the late event is stitched',
    async () => (await house.database.count('event', `source = 'late' AND account_id = $1`, [accountId])) === 1,
    25_000,
  )
})

it('without consent nothing is known: an inquiry without an anonymous id takes over nothing', async () => {
  const ids = await visit('visitor-nobody-1', ['product_view'])
  await submitInquiry(house, { email: 'f@stitch6-gears.example', company: 'Stitch 6' })
  await delay(300)
  expect(await accountOfEvents(ids)).toEqual([null])
  expect(await house.database.count('identity_link', `anonymous_id = 'visitor-nobody-1'`)).toBe(0)
})
