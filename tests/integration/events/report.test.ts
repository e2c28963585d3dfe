import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerOf, submitInquiry } from '../../support/customers.ts'
import { event, report } from '../../support/events.ts'
import { globalId } from '../../support/global-id.ts'
import { type Client, clientOf, knowledgeKey, visitor } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'

const ME = 'visitor-aaaa1111'
let house: House
let site: Client
let partner: Client
beforeAll(async () => {
  house = await openHouse()
  site = visitor(house.api.url, ME)
  const key = 'partner-key-0123456789abcdef'
  await house.database.rows(
    `INSERT INTO api_key (id, name, key_hash, prefix, scopes) VALUES (gen_random_uuid(), 'p', $1, 'partner', '{events:write}')`,
    [createHash('sha256').update(key).digest('hex')],
  )
  partner = clientOf(house.api.url, { authorization: `Bearer ${key}` })
  await submitInquiry(house)
})
afterAll(() => house.close())

const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString()
const stored = () => house.database.count('event', `source = 'site'`)

describe('one event', () => {
  it('is stored before the answer, which has the shape of the contract', async () => {
    const sent = event(ME, { value: { seconds: 12 }, locale: 'ar' })
    const answer = await report(site, sent)
    expect(answer).toEqual({ status: 200, body: { status: 'ok', stage_updated: false, new_stage: null } })
    const row = await house.database.row<Record<string, unknown>>('SELECT * FROM event WHERE id = $1', [sent.id])
    expect(row).toMatchObject({
      type: 'product_view',
      anonymous_id: ME,
      value: { seconds: 12 },
      source: 'site',
      locale: 'ar',
      context: sent.context,
    })
    expect((row.occurred_at as Date).toISOString()).toBe(sent.timestamp)
  })

  it('is stored once however often it comes', async () => {
    const sent = event(ME)
    expect((await report(site, sent)).body.status).toBe('ok')
    expect((await report(site, sent)).body).toEqual({ status: 'duplicate', stage_updated: false, new_stage: null })
    const at_once = event(ME)
    const answers = await Promise.all(Array.from({ length: 20 }, () => report(site, at_once)))
    expect(answers.filter(({ body }) => body.status === 'ok')).toHaveLength(1)
    expect(await house.database.count('event', 'id = ANY($1)', [[sent.id, at_once.id]])).toBe(2)
  })

  it('without an id is known again by its content', async () => {
    const { id: _id, ...sent } = event(ME)
    const before = await stored()
    expect((await report(site, sent)).body.status).toBe('ok')
    expect((await report(site, sent)).body.status).toBe('duplicate')
    expect((await report(site, { ...sent, value: 1 })).body.status).toBe('ok')
    expect(await stored()).toBe(before + 2)
  })

  it('tells the new stage of a customer', async () => {
    const { accountId, account } = await customerOf(house, 'j.weber@getriebe-weber.example')
    const moved = await report(
      partner,
      event(undefined, { customer_id: accountId, event_type: 'sample_request', source: 'erp' }),
    )
    expect(moved).toEqual({ status: 200, body: { status: 'ok', stage_updated: true, new_stage: 'decision' } })
    const again = await report(
      partner,
      event(undefined, { customer_id: account, event_type: 'sample_request', source: 'erp' }),
    )
    expect(again.body).toEqual({ status: 'ok', stage_updated: false, new_stage: null })
  })

  it.each([
    ['an unknown type', { event_type: 'teleport' }, 400, 'EVENT.INVALID'],
    ['no type', { event_type: undefined }, 400, 'EVENT.INVALID'],
    ['a time that is none', { timestamp: 'yesterday' }, 400, 'EVENT.INVALID'],
    ['a local time', { timestamp: '2026-11-01T10:00:00' }, 400, 'EVENT.INVALID'],
    ['the future', { timestamp: inMinutes(30) }, 400, 'EVENT.IN_THE_FUTURE'],
    ['an id that is no UUID', { id: 'abc' }, 400, 'EVENT.INVALID'],
    ['nobody', { anonymous_id: undefined }, 400, 'EVENT.INVALID'],
    ['a value beyond measure', { value: 'x'.repeat(5_000) }, 400, 'EVENT.INVALID'],
    ['a language we do not speak', { locale: 'fr' }, 400, 'EVENT.INVALID'],
    ['another visitor', { anonymous_id: 'visitor-somebody-else' }, 403, 'EVENT.FORBIDDEN'],
    ['a customer, by a visitor', { customer_id: randomUUID() }, 403, 'EVENT.FORBIDDEN'],
    ['a NUL', { context: { path: '/en/\u0000' } }, 400, 'EVENT.INVALID'],
    ['a NUL deep inside', { value: { a: ['\u0000'] } }, 400, 'EVENT.INVALID'],
    ['half a character', { source: 'site\ud800' }, 400, 'EVENT.INVALID'],
  ])('is refused with its reason: %s', async (_what, change, status, code) => {
    const before = await stored()
    const answer = await report(site, event(ME, change))
    expect(answer).toMatchObject({ status, body: { code } })
    expect(String(answer.body.message)).not.toBe('')
    expect(await stored()).toBe(before)
  })

  it('of a clock that runs a little ahead is taken', async () => {
    expect((await report(site, event(ME, { timestamp: inMinutes(3) }))).body.status).toBe('ok')
  })

  it.each([
    ['malformed JSON', '{"event_type":'],
    ['a number', '42'],
    ['null', 'null'],
    ['a list', '[]'],
    ['nothing', ''],
    ['an empty object', '{}'],
    ['no list of events', '{"events": 5}'],
    ['an empty list of events', '{"events": []}'],
  ])('that is none is refused: %s', async (_what, body) => {
    const answer = await report(site, body)
    expect(answer.status).toBe(400)
    expect(answer.body.code).toMatch(/^EVENT\./)
  })

  it('longer than a megabyte is refused unread', async () => {
    const response = await site
      .fetch('/api/event/report', { method: 'POST', body: 'x'.repeat(1024 * 1024 + 10) })
      .catch(() => ({ status: 413 }))
    expect(response.status).toBe(413)
  })
})

describe('a batch', () => {
  it('keeps what is good and says what was not, and why', async () => {
    const good = [event(ME), event(ME)]
    const before = await stored()
    const { status, body } = await report(site, {
      events: [
        good[0],
        event(ME, { event_type: 'teleport' }),
        good[0],
        7,
        event(ME, { timestamp: inMinutes(60) }),
        good[1],
        event('visitor-another1'),
      ],
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ status: 'ok', accepted: 2, duplicates: 1 })
    expect(body.refused).toEqual([
      expect.objectContaining({ index: 1, code: 'EVENT.INVALID' }),
      expect.objectContaining({ index: 3, id: null, code: 'EVENT.INVALID' }),
      expect.objectContaining({ index: 4, code: 'EVENT.IN_THE_FUTURE' }),
      expect.objectContaining({ index: 6, code: 'EVENT.FORBIDDEN' }),
    ])
    expect(await stored()).toBe(before + 2)
  })

  it('takes five hundred events, not one more', async () => {
    const before = await stored()
    const many = Array.from({ length: 501 }, () => event(ME))
    expect((await report(site, { events: many })).status).toBe(400)
    expect(await stored()).toBe(before)
    const { body } = await report(site, { events: many.slice(0, 500) })
    expect(body).toEqual({ status: 'ok', accepted: 500, duplicates: 0, refused: [] })
    expect(await stored()).toBe(before + 500)
    expect((await report(site, { events: many.slice(0, 500) })).body).toMatchObject({ accepted: 0, duplicates: 500 })
  })
})

describe('who may report', () => {
  it.each([
    ['nobody', () => clientOf(house.api.url), 401],
    ['a wrong key', () => clientOf(house.api.url, { authorization: 'Bearer wrong-key-0123456789abcdef' }), 401],
    ['the knowledge service', () => knowledgeKey(house.api.url), 403],
    ['a marketer', () => house.as('marketer'), 403],
  ])('not %s', async (_who, make, status) => {
    const before = await house.database.count('event')
    expect((await report(await make(), event(ME))).status).toBe(status)
    expect(await house.database.count('event')).toBe(before)
  })

  it('the site without a visitor’s consent, for nobody', async () => {
    expect((await report(visitor(house.api.url), event(ME))).body.code).toBe('EVENT.FORBIDDEN')
  })

  it('sales, for the customers they see and no others', async () => {
    const { accountId } = await customerOf(house, 'j.weber@getriebe-weber.example')
    const { email } = await house.database.row<{ email: string }>(
      'SELECT u.email FROM account a JOIN "user" u ON u.id = a.owner_id WHERE a.id = $1',
      [accountId],
    )
    const west = email === 'sales@corvane.example'
    const stranger = await house.as(west ? 'salesEast' : 'salesWest')
    const call = () => event(undefined, { customer_id: accountId, event_type: 'demo_done', source: 'workspace' })
    expect(await report(stranger, call())).toMatchObject({ status: 404, body: { code: 'EVENT.UNKNOWN_CUSTOMER' } })
    expect((await report(await house.as('admin'), call())).body.status).toBe('ok')
  })

  it.each([
    ['a customer that is none', () => randomUUID()],
    ['a contact', () => globalId('Contact', randomUUID())],
    ['text', () => 'somebody'],
    ['a quote in the id', () => "x'; --"],
  ])('a partner not for %s', async (_what, make) => {
    const answer = await report(partner, event(undefined, { customer_id: make(), source: 'erp' }))
    expect(answer).toMatchObject({ status: 404, body: { code: 'EVENT.UNKNOWN_CUSTOMER' } })
  })
})
