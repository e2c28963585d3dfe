import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approveAction, skipAction } from '../../../api/src/actions/use-cases/put-off-action.ts'
import { type Engine, openEngine } from '../../support/engine.ts'

/** A Tuesday, ten in the morning in Berlin. */
const TUESDAY = '2026-11-24T09:00:00Z'
let engine: Engine
beforeAll(async () => {
  engine = await openEngine(TUESDAY)
})
afterAll(() => engine.close())

interface CardRow {
  kind: string
  status: string
  code: string
  title: { en: string; de: string }
  script: { locale?: string; subject?: string; body?: string }
  attachments: { id: string }[]
  owner: string | null
}
const cards = (accountId: string, playbook: string) =>
  engine.database.rows<CardRow>(
    `SELECT a.kind, a.status, a.proposed_by AS code, a.title, a.script, a.attachments, u.email AS owner
     FROM action a LEFT JOIN "user" u ON u.id = a.owner_id
     WHERE a.account_id = $1 AND a.proposed_by LIKE 'playbook:' || $2 || '@%' ORDER BY a.created_at, a.id`,
    [accountId, playbook],
  )
const runs = (accountId: string, playbook: string) =>
  engine.database.rows<{ status: string; outcome: string | null; wake_at: Date | null }>(
    `SELECT r.status, r.outcome, r.wake_at FROM playbook_run r JOIN playbook p ON p.id = r.playbook_id
     WHERE r.account_id = $1 AND p.code = $2 ORDER BY r.started_at`,
    [accountId, playbook],
  )
const mails = (accountId: string) =>
  engine.database.rows<{ subject: string; locale: string; text_body: string; recipient: string }>(
    `SELECT subject, locale, text_body, recipient FROM mail_message WHERE account_id = $1 ORDER BY created_at`,
    [accountId],
  )
const log = async (accountId: string, playbook: string) =>
  (
    await engine.database.rows<{ step: string; outcome: string }>(
      `SELECT s.step, s.outcome FROM playbook_run_step s JOIN playbook_run r ON r.id = s.run_id JOIN playbook p ON p.id = r.playbook_id
       WHERE r.account_id = $1 AND p.code = $2 ORDER BY s.at, s.id`,
      [accountId, playbook],
    )
  ).map(({ step, outcome }) => `${step}: ${outcome}`)

describe('the seven playbooks, end to end', () => {
  it('recap: a mail card 24 hours after the first touch, in the customer’s language', async () => {
    engine.at(TUESDAY)
    const { accountId } = await engine.addCustomer()
    await engine.addEvent(accountId, 'call_done', { outcome: 'reached' })
    await engine.moveTo(accountId, 'first_touch')
    await engine.run(accountId)
    expect(await cards(accountId, 'recap-after-first-touch')).toEqual([])
    engine.later(23.9)
    await engine.run(accountId)
    expect(await cards(accountId, 'recap-after-first-touch')).toEqual([])
    engine.later(0.2)
    await engine.run(accountId)
    const [card] = await cards(accountId, 'recap-after-first-touch')
    expect(card).toMatchObject({ kind: 'mail', status: 'pending', owner: 'sales@corvane.example' })
    expect(card?.script.locale).toBe('de')
    expect(card?.script.subject).toBe('Worüber wir gesprochen haben und wie es weitergeht')
    expect(card?.title.en).toBe('Send Getriebe Weber GmbH a recap of the talk')
    expect(await runs(accountId, 'recap-after-first-touch')).toMatchObject([{ status: 'done', outcome: 'finished' }])
  })

  it('price: unanswered for three days, a call with the price questions; an answer in time prevents it', async () => {
    engine.at(TUESDAY)
    const quiet = await engine.addCustomer()
    const answering = await engine.addCustomer()
    for (const { accountId } of [quiet, answering]) {
      await engine.moveTo(accountId, 'decision')
      await engine.addEvent(accountId, 'quote_sent')
      await engine.run(accountId)
    }
    engine.later(48)
    await engine.addEvent(answering.accountId, 'mail_replied')
    engine.later(24)
    for (const { accountId } of [quiet, answering]) await engine.run(accountId)
    expect(await cards(answering.accountId, 'price-unanswered')).toEqual([])
    const [card] = await cards(quiet.accountId, 'price-unanswered')
    expect(card).toMatchObject({ kind: 'call', status: 'pending', attachments: [{ id: 'faq-price' }] })
  })

  it('download: the checklist goes out by itself, once, to somebody who agreed', async () => {
    engine.at(TUESDAY)
    const willing = await engine.addCustomer()
    const unasked = await engine.addCustomer({ consent: false })
    for (const { accountId } of [willing, unasked]) {
      await engine.addEvent(accountId, 'download', { document: 'bp-80' })
      await engine.run(accountId)
    }
    engine.later(1.1)
    for (const { accountId } of [willing, unasked]) {
      await engine.run(accountId)
      await engine.run(accountId)
    }
    const sent = await mails(willing.accountId)
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ locale: 'de', subject: 'Ihr Download und eine Checkliste für die Auswahl' })
    expect(sent[0]?.text_body).toContain('☐ Aufgabe')
    expect(await mails(unasked.accountId)).toEqual([])
  })

  it('decision: the list of differences, when the customer gets there', async () => {
    engine.at(TUESDAY)
    const { accountId } = await engine.addCustomer({ locale: 'ar', country: 'SA' })
    await engine.moveTo(accountId, 'decision')
    await engine.run(accountId)
    engine.later(2.1)
    await engine.run(accountId)
    const [card] = await cards(accountId, 'decision-differences')
    expect(card).toMatchObject({ kind: 'mail', attachments: [{ id: 'list-differences' }] })
    expect(card?.script.locale).toBe('ar')
    expect(card?.script.body).toMatch(/\p{Script=Arabic}{4}/u)
  })

  it('key account: above 50,000 the lead gets a task and is asked; a sales person may not say yes', async () => {
    engine.at(TUESDAY)
    const { accountId } = await engine.addCustomer()
    await engine.moveTo(accountId, 'decision')
    const open = (usd: number) =>
      engine.database.rows(
        `INSERT INTO opportunity (id, account_id, name, amount, currency, amount_usd, pipeline_id, stage_id, stage_since, created_at)
         SELECT gen_random_uuid(), $1, 'Line', $2, 'USD', $2, s.pipeline_id, s.id, $3, $3 FROM stage s JOIN pipeline p ON p.id = s.pipeline_id
         WHERE s.code = 'decision' AND p.is_default`,
        [accountId, usd, engine.now()],
      )
    await open(50_000)
    await engine.run(accountId)
    expect(await runs(accountId, 'key-account')).toEqual([])
    engine.later(1)
    await open(1)
    await engine.run(accountId)
    expect(await runs(accountId, 'key-account')).toMatchObject([{ status: 'awaiting_approval' }])
    const task = await engine.database.row<{ title: string; email: string }>(
      `SELECT t.title, u.email FROM task t JOIN "user" u ON u.id = t.owner_id WHERE t.account_id = $1`,
      [accountId],
    )
    expect(task.email).toBe('lead.west@corvane.example')
    expect(task.title).toContain('$50,001.00')
    const { id } = await engine.database.row<{ id: string }>(
      `SELECT id FROM action WHERE account_id = $1 AND status = 'awaiting_approval'`,
      [accountId],
    )
    const sales = { ...engine.work, actor: await engine.actorOf('salesWest') }
    await expect(approveAction(sales, id)).rejects.toMatchObject({ code: 'ACCESS.FORBIDDEN' })
    const lead = { ...engine.work, actor: await engine.actorOf('leadWest') }
    await approveAction(lead, id)
    await engine.run(accountId)
    expect((await cards(accountId, 'key-account')).map(({ kind, status }) => `${kind} ${status}`).sort()).toEqual([
      'call pending',
      'task done',
      'task done',
    ])
    await expect(skipAction(lead, id, { reason: 'other' })).rejects.toMatchObject({ code: 'ACTION.STATE' })
  })

  it('silent: day 3 a mail, day 5 a call, day 7 the lead', async () => {
    engine.at(TUESDAY)
    const { accountId } = await engine.addCustomer()
    await engine.addEvent(accountId, 'call_done', { outcome: 'reached' })
    await engine.moveTo(accountId, 'first_touch')
    await engine.run(accountId)
    const seen: string[][] = []
    for (const day of [2.9, 3.05, 4.9, 5.1, 6.9, 7.2]) {
      engine.at(TUESDAY)
      engine.later(day * 24)
      await engine.run(accountId)
      seen.push((await cards(accountId, 'silent-customer')).map(({ kind }) => kind))
    }
    expect(seen).toEqual([[], ['mail'], ['mail'], ['mail', 'call'], ['mail', 'call'], ['mail', 'call', 'task']])
    const told = await engine.database.rows<{ email: string; kind: string }>(
      `SELECT u.email, n.kind FROM notification n JOIN "user" u ON u.id = n.user_id WHERE n.data ->> 'accountId' = $1`,
      [accountId],
    )
    expect(told).toEqual([{ email: 'lead.west@corvane.example', kind: 'silent_customer' }])
  })

  it('silent: a customer who answers on day four is left in peace, and the mail card goes', async () => {
    engine.at(TUESDAY)
    const { accountId } = await engine.addCustomer()
    await engine.addEvent(accountId, 'call_done', { outcome: 'reached' })
    await engine.moveTo(accountId, 'first_touch')
    await engine.run(accountId)
    engine.later(3.1 * 24)
    await engine.run(accountId)
    engine.later(24)
    await engine.addEvent(accountId, 'mail_replied')
    engine.later(24)
    await engine.run(accountId)
    expect(await runs(accountId, 'silent-customer')).toMatchObject([{ status: 'cancelled', outcome: 'answered' }])
    expect(await cards(accountId, 'silent-customer')).toMatchObject([{ kind: 'mail', status: 'expired' }])
    expect(await log(accountId, 'silent-customer')).toEqual([
      'trigger: started',
      'mail: card',
      'to-day-five: waits',
      'to-day-five: stopped_answered',
    ])
  })

  it('won: the pack on the next working day, the review a month later', async () => {
    // Friday: the next working day is Monday.
    engine.at('2026-11-27T14:00:00Z')
    const { accountId } = await engine.addCustomer()
    await engine.moveTo(accountId, 'won')
    await engine.run(accountId)
    engine.later(48)
    await engine.run(accountId)
    expect(await mails(accountId)).toEqual([])
    engine.at('2026-11-30T14:05:00Z')
    await engine.run(accountId)
    expect((await mails(accountId)).map(({ subject }) => subject)).toEqual(['Willkommen: alles für einen guten Start'])
    engine.at('2026-12-30T15:00:00Z')
    await engine.run(accountId)
    expect((await cards(accountId, 'won-after-sales')).map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'mail done',
      'mail pending',
    ])
  })
})
