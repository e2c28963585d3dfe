import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileTalk, fileTurn, found, handOff, question, turn, understood } from '../../support/conversations.ts'
import {
  customerOf,
  freshAddress,
  inquiry,
  quoteRequest,
  REQUEST_QUOTE,
  SUBMIT_INQUIRY,
  submitInquiry,
} from '../../support/customers.ts'
import { event, report } from '../../support/events.ts'
import { clientOf, knowledgeKey, visitor } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ products: ['BP-80'] })
})
afterAll(() => house.close())

const RESUME = `query($id: ID!) { advisorConversation(id: $id) { id locale state turns handedOffAt } }`
const resume = async (id: string) => (await knowledgeKey(house.api.url).ask(RESUME, { id })).advisorConversation
const rowOf = (id: string) =>
  house.database.row<Record<string, unknown>>('SELECT * FROM conversation WHERE id = $1', [id])
const turnsOf = (id: string) => house.database.count('conversation_turn', 'conversation_id = $1', [id])

describe('a talk', () => {
  it('is filed turn by turn and resumed with its state', async () => {
    const id = randomUUID()
    const first = turn(0, '我们需要拧紧M12螺栓', { locale: 'zh' })
    const second = turn(1, '八十牛米', { locale: 'zh', stepBefore: 'need', stepAfter: 'recommendation' })
    const page = { path: '/zh/products/bp-80', sku: 'BP-80' }
    expect(await fileTurn(house, id, first, { page })).toEqual({
      __typename: 'FileConversationTurnSuccess',
      data: { conversationId: id },
    })
    await fileTurn(house, id, second, { state: { torque: 80 }, page: { path: '/elsewhere' } })
    expect(await resume(id)).toEqual({
      id,
      locale: 'zh',
      state: { torque: 80 },
      turns: [first, second],
      handedOffAt: null,
    })
    expect(await rowOf(id)).toMatchObject({
      page,
      step: 'recommendation',
      reached_step: 'recommendation',
      turn_count: 2,
    })
    expect(await resume(randomUUID())).toBeNull()
  })

  it('remembers the furthest step when the buyer goes back', async () => {
    const id = await fileTalk(house, [
      turn(0, 'a quotation please', { stepAfter: 'quotation' }),
      turn(1, 'no, another tool', { stepAfter: 'need' }),
    ])
    expect(await rowOf(id)).toMatchObject({ step: 'need', reached_step: 'quotation' })
  })

  it('changes nothing when a turn is filed again, even with another state', async () => {
    const id = randomUUID()
    const filed = turn(0, 'hello')
    await fileTurn(house, id, filed)
    const before = await rowOf(id)
    expect((await fileTurn(house, id, filed, { state: { other: true } })).__typename).toBe(
      'FileConversationTurnSuccess',
    )
    expect(await rowOf(id)).toEqual(before)
    expect(await turnsOf(id)).toBe(1)
  })

  it.each([
    ['a gap', 2],
    ['another turn at a place that is taken', 0],
  ])('refuses %s and says what comes next', async (_what, position) => {
    const id = await fileTalk(house, [turn(0, 'hello')])
    expect(await fileTurn(house, id, turn(position, 'again'))).toMatchObject({
      __typename: 'TurnOrderFailure',
      code: 'CONVERSATION.TURN_ORDER',
      expectedPosition: 1,
    })
    expect(await turnsOf(id)).toBe(1)
  })

  it('that begins with a gap leaves no empty conversation behind', async () => {
    const id = randomUUID()
    expect((await fileTurn(house, id, turn(3, 'hello'))).expectedPosition).toBe(0)
    expect(await house.database.count('conversation', 'id = $1', [id])).toBe(0)
  })

  it('takes one of twelve turns that claim the same place at once', async () => {
    const id = randomUUID()
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => fileTurn(house, id, turn(0, `racer ${n}`))))
    const kinds = answers.map((answer) => answer.__typename).sort()
    expect(kinds.filter((kind) => kind === 'FileConversationTurnSuccess')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'TurnOrderFailure')).toHaveLength(11)
    expect(await turnsOf(id)).toBe(1)
  })

  it.each([
    ['a turn that is none', { turn: { hello: 'world' } }, 'turn'],
    ['a language we do not speak', { locale: 'fr' }, 'locale'],
    ['an id that is none', { conversationId: 'x' }, 'conversationId'],
    ['a state without end', { state: { text: 'x'.repeat(200_001) } }, 'state'],
  ])('refuses %s with its field', async (_what, changes, field) => {
    const answer = await fileTurn(house, randomUUID(), turn(0, 'hello'), changes)
    expect(answer).toMatchObject({ __typename: 'ValidationFailure', code: 'INPUT.INVALID' })
    expect(answer.fields[0].path[0]).toBe(field)
  })

  it('is history: nobody changes a turn', async () => {
    await fileTalk(house, [turn(0, 'hello')])
    for (const sql of [`UPDATE conversation_turn SET buyer_text = 'x'`, 'DELETE FROM conversation_turn'])
      await expect(house.database.rows(sql)).rejects.toThrow(/never changed/)
  })
})

describe('what the buyer says', () => {
  it('is kept as facts, the latest word on each', async () => {
    const torque = (min: number) => ({ ...found, parameter: 'torque', negated: false, min, unit: 'Nm' })
    const id = await fileTalk(house, [
      turn(0, '120 Nm for cars in Mexico, 4 pieces, without PROFINET', {
        understanding: understood({
          industry: [{ ...found, code: 'automotive', negated: false }],
          parameters: [torque(120)],
          quantity: { ...found, value: 4 },
          country: { ...found, code: 'MX' },
          certificates: [{ ...found, code: 'ce', negated: true }],
        }),
      }),
      turn(1, 'no, rather 80', { understanding: understood({ parameters: [torque(80)] }) }),
    ])
    expect((await rowOf(id)).facts).toMatchObject({
      industry: 'automotive',
      quantity: 4,
      country: 'MX',
      certificates: [],
      parameters: [{ code: 'torque', min: 80, unit: 'Nm' }],
    })
  })
})

describe('a quotation asked for in a talk', () => {
  it('makes lead, quotation and customer page one story, graded with what was said', async () => {
    const anonymousId = 'advisor-visitor-1'
    await report(visitor(house.api.url, anonymousId), { events: [event(anonymousId)] })
    const talk = [
      turn(0, 'We assemble gearboxes', {
        understanding: understood({
          industry: [{ ...found, code: 'automotive', negated: false }],
          parameters: [{ ...found, parameter: 'torque', negated: false, min: 80, unit: 'Nm' }],
          quantity: { ...found, value: 6 },
          budget: { ...found, amount: 9000, currency: 'EUR', bound: 'atMost', per: 'total' },
        }),
      }),
    ]
    const conversationId = await fileTalk(house, talk, { anonymousId })
    const email = 'buyer@talk-gears.example'
    const input = quoteRequest({ email, company: 'talk gears', message: '', conversationId, anonymousId })
    const { requestQuote } = await knowledgeKey(house.api.url).ask(REQUEST_QUOTE, { input })
    expect(requestQuote).toMatchObject({ __typename: 'RequestQuoteSuccess', data: { email } })
    const customer = await customerOf(house, email)
    const lead = await house.database.row<{ id: string; grade_reasons: { code: string }[]; anonymous_id: string }>(
      'SELECT * FROM lead WHERE email = $1',
      [email],
    )
    expect(lead.anonymous_id).toBe(anonymousId)
    expect(lead.grade_reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['talk_industry', 'talk_parameters', 'talk_quantity', 'talk_budget', 'product_views']),
    )
    expect(await rowOf(conversationId)).toMatchObject({
      account_id: customer.accountId,
      contact_id: customer.contactId,
      lead_id: lead.id,
    })
    expect(
      await house.database.count('event', 'anonymous_id = $1 AND contact_id = $2', [anonymousId, customer.contactId]),
    ).toBe(1)
    const days = () =>
      house.database.count('timeline_entry', `account_id = $1 AND kind = 'conversation'`, [customer.accountId])
    expect(await days()).toBe(1)
    await fileTurn(house, conversationId, turn(1, 'And a spare battery, please'))
    expect(await days()).toBe(1)
  })

  it('grades the lead again when more is said afterwards', async () => {
    const conversationId = await fileTalk(house, [turn(0, 'hello')])
    const input = quoteRequest({ email: 'later@later-gears.example', conversationId })
    await knowledgeKey(house.api.url).ask(REQUEST_QUOTE, { input })
    const jobs = () => house.database.count('graphile_worker.jobs', `task_identifier = 'grade_lead'`)
    const before = await jobs()
    await fileTurn(house, conversationId, turn(1, 'thanks'))
    expect(await jobs()).toBe(before)
    const more = understood({ quantity: { ...found, value: 30 } })
    await fileTurn(house, conversationId, turn(2, 'thirty pieces', { understanding: more }))
    expect(await jobs()).toBe(before + 1)
  })

  it('may come before its first turn is filed', async () => {
    const conversationId = randomUUID()
    const input = inquiry({ source: 'advisor', email: 'early@early-gears.example', conversationId })
    await knowledgeKey(house.api.url).ask(SUBMIT_INQUIRY, { input })
    await fileTurn(house, conversationId, turn(0, 'call me'))
    const { accountId } = await customerOf(house, 'early@early-gears.example')
    expect(await rowOf(conversationId)).toMatchObject({ account_id: accountId, turn_count: 1 })
    expect(await house.database.count('timeline_entry', `account_id = $1 AND kind = 'conversation'`, [accountId])).toBe(
      1,
    )
  })

  it('names a visitor only from our own service', async () => {
    for (const client of [visitor(house.api.url, 'visitor-0009', freshAddress()), clientOf(house.api.url)]) {
      const input = inquiry({ email: 'forged@forged-gears.example', anonymousId: 'advisor-visitor-1' })
      const { submitInquiry: answer } = await client.ask(SUBMIT_INQUIRY, { input })
      expect(answer).toMatchObject({ __typename: 'ValidationFailure' })
      expect(answer.fields[0].path).toEqual(['anonymousId'])
    }
    expect(await house.database.count('lead', `email = 'forged@forged-gears.example'`)).toBe(0)
  })

  it('of a buyer through the site is tied to the talk the buyer had, and an unknown talk is left out', async () => {
    const conversationId = await fileTalk(house, [turn(0, 'hello')])
    await submitInquiry(house, { email: 'site@site-gears.example', conversationId })
    const { accountId } = await customerOf(house, 'site@site-gears.example')
    expect((await rowOf(conversationId)).account_id).toBe(accountId)
    const unknown = randomUUID()
    expect(
      (await submitInquiry(house, { email: 'site2@site-gears.example', conversationId: unknown })).__typename,
    ).toBe('SubmitInquirySuccess')
    expect(await house.database.count('conversation', 'id = $1', [unknown])).toBe(0)
  })

  it('keeps the customer a talk already has', async () => {
    const conversationId = await fileTalk(house, [turn(0, 'hello')])
    await submitInquiry(house, { email: 'first@first-gears.example', conversationId })
    await submitInquiry(house, { email: 'second@second-gears.example', conversationId })
    const { accountId } = await customerOf(house, 'first@first-gears.example')
    expect((await rowOf(conversationId)).account_id).toBe(accountId)
  })
})

describe('stitching', () => {
  it('gives the talks of an anonymous visitor to the contact it turns out to be, earlier and later ones', async () => {
    const anonymousId = 'talker-0001'
    const earlier = await fileTalk(house, [turn(0, 'which tool for M12?')], { anonymousId })
    await submitInquiry(house, { email: 'talker@talker-gears.example' }, anonymousId)
    const later = await fileTalk(house, [turn(0, 'hello again')], { anonymousId })
    const { accountId, contactId } = await customerOf(house, 'talker@talker-gears.example')
    for (const id of [earlier, later])
      expect(await rowOf(id)).toMatchObject({ account_id: accountId, contact_id: contactId })
    expect(await house.database.count('timeline_entry', `account_id = $1 AND kind = 'conversation'`, [accountId])).toBe(
      2,
    )
  })
})

const CONTACT = { name: 'Mara Lind', email: 'mara@hand-gears.example', company: 'Hand Gears', country: 'SE' }

describe('a hand-off', () => {
  it('with a contact makes a lead, tells its owner and leaves a task', async () => {
    const conversationId = await fileTalk(house, [turn(0, 'I want to talk to somebody')])
    const answer = await handOff(house, conversationId, { contact: CONTACT })
    expect(answer.data.reference).toMatch(/^I-[0-9A-F]{8}$/)
    const { accountId } = await customerOf(house, CONTACT.email)
    const lead = await house.database.row<{ id: string; source: string; owner_id: string }>(
      'SELECT * FROM lead WHERE email = $1',
      [CONTACT.email],
    )
    expect(lead.source).toBe('advisor')
    expect(await rowOf(conversationId)).toMatchObject({
      account_id: accountId,
      lead_id: lead.id,
      owner_id: lead.owner_id,
      step: 'handed_off',
    })
    expect((await resume(conversationId)).handedOffAt).not.toBeNull()
    const task = await house.database.row<{ owner_id: string; title: string; reason: object }>(
      'SELECT * FROM task WHERE account_id = $1',
      [accountId],
    )
    expect(task.owner_id).toBe(lead.owner_id)
    expect(task.title).toContain('Mara Lind')
    expect(task.reason).toMatchObject({ key: 'conversation_handed_off', conversationId })
    const mails = await house.database.rows<{ template: string }>(
      'SELECT template FROM mail_message WHERE account_id = $1 ORDER BY template',
      [accountId],
    )
    expect(mails.map(({ template }) => template)).toEqual(['inquiry_received', 'new_lead'])
  })

  it('without a contact goes to the sales person whose turn it is', async () => {
    const conversationId = randomUUID()
    const answer = await handOff(house, conversationId)
    expect(answer.data.reference).toBe(`C-${conversationId.slice(-8).toUpperCase()}`)
    const { owner_id } = await rowOf(conversationId)
    const owner = await house.database.row<{ role: string }>('SELECT role FROM "user" WHERE id = $1', [owner_id])
    expect(owner.role).toBe('sales')
    const tasks = await house.database.rows<{ owner_id: string }>(
      `SELECT owner_id FROM task WHERE reason ->> 'conversationId' = $1`,
      [conversationId],
    )
    expect(tasks).toEqual([{ owner_id }])
    await handOff(house, conversationId)
    expect(await house.database.count('task', `reason ->> 'conversationId' = $1`, [conversationId])).toBe(1)
  })

  it('runs once per key, and refuses the key for another request', async () => {
    const conversationId = randomUUID()
    const idempotencyKey = randomUUID()
    const contact = { ...CONTACT, email: 'once@once-gears.example' }
    const first = await handOff(house, conversationId, { idempotencyKey, contact })
    expect(await handOff(house, conversationId, { idempotencyKey, contact })).toEqual(first)
    expect(await house.database.count('lead', 'email = $1', [contact.email])).toBe(1)
    expect((await handOff(house, conversationId, { idempotencyKey })).__typename).toBe('IdempotencyFailure')
  })

  it('of a machine is answered like any other and makes neither customer nor task', async () => {
    const conversationId = randomUUID()
    const contact = { ...CONTACT, email: 'seo@spam-talk.example' }
    const message =
      'Get quality backlinks and reach the first page of Google, cheap SEO traffic https://a.example https://b.example https://c.example'
    expect((await handOff(house, conversationId, { contact, message })).__typename).toBe('HandOffConversationSuccess')
    expect(await house.database.count('account', `domain = 'spam-talk.example'`)).toBe(0)
    expect(await house.database.count('task', `reason ->> 'conversationId' = $1`, [conversationId])).toBe(0)
  })
})

it('only the knowledge service files, hands over and resumes', async () => {
  const conversationId = await fileTalk(house, [question(0, 'how loud is it?', 'unknown')])
  for (const client of [
    clientOf(house.api.url),
    visitor(house.api.url, 'visitor-0001'),
    await house.as('salesWest'),
    await house.as('admin'),
  ]) {
    const answer = await client.send(RESUME, { id: conversationId })
    expect(answer.errors[0]?.extensions?.code).toBe('ACCESS.FORBIDDEN')
    expect(answer.text).not.toContain('how loud')
  }
})
