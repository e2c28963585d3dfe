import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assign, type Customer, customerOf, submitInquiry } from '../../support/customers.ts'
import { event, report } from '../../support/events.ts'
import { eventually } from '../../support/eventually.ts'
import { globalId } from '../../support/global-id.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ worker: 'inline', products: ['BP-80'] })
})
afterAll(() => house.close())

const CARDS = `query($accountId: ID) { actions(first: 50, filter: { accountId: $accountId, status: [pending, done, skipped, delayed] }) {
  totalCount nodes { id kind status proposedBy title reason script { locale subject body } priority account { id } result } } }`
const EXECUTE = `mutation($input: ExecuteActionInput!) { executeAction(input: $input) { __typename
  ... on ExecuteActionSuccess { data { id status result } } ... on Failure { code message } ... on ValidationFailure { fields { path } } } }`
const MANY = `mutation($ids: [ID!]!) { executeActions(actionIds: $ids) { __typename
  ... on ExecuteActionsSuccess { data { actionId ok code action { status } } } ... on Failure { code } } }`

/** A customer of this person who looked at prices three times and downloaded a document. */
async function lively(owner: PersonName | null = 'salesWest'): Promise<Customer> {
  const email = `buyer.${randomUUID().slice(0, 8)}@kunde-${randomUUID().slice(0, 8)}.example`
  await submitInquiry(house, {
    email,
    company: 'Kunde GmbH',
    locale: 'de',
    message: 'Wir brauchen 6 Stück BP-80 mit 80 Nm.',
  })
  const customer = await customerOf(house, email)
  await assign(house, customer, owner)
  const admin = await house.as('admin')
  for (let view = 0; view < 3; view++)
    await report(admin, {
      ...event(undefined, { customer_id: customer.accountId, event_type: 'price_view', source: 'site' }),
    })
  await eventually('cards are proposed', async () => (await cardsOf(customer)).length >= 2)
  return customer
}

async function cardsOf(customer: Customer, person: PersonName = 'admin') {
  const { actions } = await (await house.as(person)).ask(CARDS, { accountId: customer.account })
  return actions.nodes
}

describe('action cards over the API', () => {
  it('are proposed by job when something happens, with a reason and a script in the customer’s language', async () => {
    const customer = await lively()
    const cards = await cardsOf(customer, 'salesWest')
    const call = cards.find(({ proposedBy }: { proposedBy: string }) => proposedBy.startsWith('rule:answer-inquiry@'))
    expect(call).toMatchObject({ kind: 'call', status: 'pending', script: { locale: 'de' } })
    expect(call.script.body).toContain('Jonas Brandt')
    expect(call.reason.de).toContain('angefragt')
    expect(cards.map(({ kind }: { kind: string }) => kind)).toContain('quote')
  })

  it('a call logs the call, needs its outcome, and cannot be done twice', async () => {
    const customer = await lively()
    const sales = await house.as('salesWest')
    const card = (await cardsOf(customer)).find(({ kind }: { kind: string }) => kind === 'call')
    const unsaid = await sales.ask(EXECUTE, { input: { actionId: card.id } })
    expect(unsaid.executeAction).toMatchObject({ __typename: 'ActionIncompleteFailure', code: 'ACTION.NEEDS_OUTCOME' })
    const input = { actionId: card.id, outcome: 'reached', note: 'Will send drawings' }
    const [one, two] = await Promise.all([sales.ask(EXECUTE, { input }), sales.ask(EXECUTE, { input })])
    const kinds = [one, two].map(({ executeAction }) => executeAction.__typename).sort()
    expect(kinds).toEqual(['ActionStateFailure', 'ExecuteActionSuccess'])
    expect(await house.database.count('activity', `account_id = $1 AND kind = 'call'`, [customer.accountId])).toBe(1)
    await eventually('the call moves the customer', async () => {
      const { code } = await house.database.row<{ code: string }>(
        'SELECT s.code FROM account a JOIN stage s ON s.id = a.stage_id WHERE a.id = $1',
        [customer.accountId],
      )
      return code === 'first_touch'
    })
    expect(
      await house.database.count('audit_entry', `subject = 'action' AND action = 'action_executed'`),
    ).toBeGreaterThan(0)
  })

  it('a mail goes out with the text as edited, once, signed by who sent it', async () => {
    const customer = await lively()
    const { id } = await house.database.row<{ id: string }>(
      `INSERT INTO action (id, account_id, contact_id, kind, origin, proposed_by, dedupe_key, title, reason, script, due_at, priority, updated_at)
       VALUES (gen_random_uuid(), $1, $2, 'mail', 'person', 'test', 'mail-test', '{"en":"Write"}', '{"en":"Test"}',
               '{"locale":"de","subject":"Alt","body":"Alt"}', now(), 1, now()) RETURNING id`,
      [customer.accountId, customer.contactId],
    )
    const sales = await house.as('salesWest')
    const empty = await sales.ask(EXECUTE, { input: { actionId: globalId('Action', id), subject: ' ' } })
    expect(empty.executeAction).toMatchObject({ __typename: 'ValidationFailure', fields: [{ path: ['subject'] }] })
    const input = { actionId: globalId('Action', id), subject: 'Ihre Anfrage', body: 'Passt Dienstag <b>10</b> Uhr?' }
    expect((await sales.ask(EXECUTE, { input })).executeAction.data.status).toBe('done')
    const mail = await house.database.row<{ subject: string; text_body: string; html_body: string }>(
      `SELECT subject, text_body, html_body FROM mail_message WHERE account_id = $1 AND template = 'action_mail'`,
      [customer.accountId],
    )
    expect(mail.subject).toBe('Ihre Anfrage')
    expect(mail.text_body).toContain('Passt Dienstag <b>10</b> Uhr?')
    expect(mail.text_body).toContain('Jonas Brandt')
    expect(mail.html_body).not.toContain('<b>10</b>')
  })

  it('several at once: each by itself, the ones that cannot be done say why', async () => {
    const customer = await lively()
    const cards = await cardsOf(customer)
    const ids = [...cards.map(({ id }: { id: string }) => id), globalId('Action', randomUUID())]
    const { executeActions } = await (await house.as('salesWest')).ask(MANY, { ids })
    const byKind = new Map(
      executeActions.data.map((outcome: { actionId: string; ok: boolean; code: string | null }) => [
        cards.find(({ id }: { id: string }) => id === outcome.actionId)?.kind ?? 'nothing',
        outcome.ok ? 'done' : outcome.code,
      ]),
    )
    expect(byKind.get('call')).toBe('ACTION.NEEDS_OUTCOME')
    expect(byKind.get('quote')).toBe('done')
    expect(byKind.get('nothing')).toBe('RECORD.NOT_FOUND')
    const none = await (await house.as('salesWest')).ask(MANY, { ids: [] })
    expect(none.executeActions.code).toBe('INPUT.INVALID')
  })

  it('REST: what to do next, for staff who may see the customer', async () => {
    const customer = await lively()
    const ask = async (person: PersonName, body: unknown) => {
      const response = await (await house.as(person)).fetch('/api/ai/next_action', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
      return { status: response.status, body: await response.json() }
    }
    const answer = await ask('salesWest', { customer_id: customer.accountId })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      channel: expect.any(String),
      reason: expect.any(String),
      attachments: expect.any(Array),
    })
    expect(answer.body.action).toContain('Kunde GmbH')
    const funnel = await (await house.as('salesWest')).fetch(`/api/customer/${customer.accountId}/funnel`)
    expect((await funnel.json()).next_best_action).toBe(answer.body.action)
    expect((await ask('salesEast', { customer_id: customer.accountId })).status).toBe(404)
    expect((await ask('marketer', { customer_id: customer.accountId })).status).toBe(401)
    for (const bad of ['{', '[]', '{"customer_id":7}']) expect((await ask('admin', bad)).status).toBe(400)
  })
})

describe('rights', () => {
  it('each role sees the cards of its customers and nobody else’s', async () => {
    const west = await lively('salesWest')
    const east = await lively('salesEast')
    const sees = async (person: PersonName, customer: Customer) => {
      const node = (await cardsOf(customer))[0]
      const client = await house.as(person)
      const answer = await client.send(CARDS, { accountId: customer.account })
      const single = await client.ask('query($id: ID!) { node(id: $id) { id } }', { id: node.id })
      const count = answer.data?.actions?.totalCount ?? 0
      expect(single.node !== null).toBe(count > 0)
      return count > 0
    }
    const table: [PersonName, boolean, boolean][] = [
      ['salesWest', true, false],
      ['otherSalesWest', false, false],
      ['leadWest', true, false],
      ['salesEast', false, true],
      ['leadEast', false, true],
      ['executive', true, true],
      ['admin', true, true],
      ['marketer', false, false],
    ]
    for (const [person, seesWest, seesEast] of table) {
      expect(await sees(person, west), `${person} west`).toBe(seesWest)
      expect(await sees(person, east), `${person} east`).toBe(seesEast)
    }
  })

  it('the rates of the rules count only customers one may see, and equal a recount of the rows', async () => {
    const RATES = '{ actionRuleRecords { proposedBy done answered skipped rate } }'
    const { actionRuleRecords: all } = await (await house.as('admin')).ask(RATES)
    const rows = await house.database.rows<{ proposed_by: string; decided_at: Date; account_id: string }>(
      `SELECT proposed_by, decided_at, account_id FROM action WHERE status = 'done'`,
    )
    const events = await house.database.rows<{
      account_id: string
      type: string
      occurred_at: Date
      value: { outcome?: string }
    }>(`SELECT account_id, type, occurred_at, value FROM event WHERE account_id IS NOT NULL`)
    const answers = new Set(['inquiry', 'quote_request', 'mail_replied', 'meeting_done'])
    for (const record of all) {
      const done = rows.filter((row) => row.proposed_by === record.proposedBy)
      const answered = done.filter((row) =>
        events.some(
          (one) =>
            one.account_id === row.account_id &&
            (answers.has(one.type) || (one.type === 'call_done' && one.value.outcome === 'reached')) &&
            one.occurred_at.getTime() >= row.decided_at.getTime() - 60_000,
        ),
      )
      expect(record).toMatchObject({ done: done.length, answered: answered.length })
    }
    const { actionRuleRecords: east } = await (await house.as('salesEast')).ask(RATES)
    expect(east.reduce((sum: number, { done }: { done: number }) => sum + done, 0)).toBe(0)
  })
})
