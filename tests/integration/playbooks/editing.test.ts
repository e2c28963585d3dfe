import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { executeAction } from '../../../api/src/actions/use-cases/execute-action.ts'
import { approveAction, reopenAction, skipAction } from '../../../api/src/actions/use-cases/put-off-action.ts'
import { updateContent } from '../../../api/src/content/use-cases/manage-content.ts'
import { dryRunPlaybook } from '../../../api/src/playbooks/use-cases/dry-run-playbook.ts'
import {
  createPlaybook,
  movePlaybook,
  publishPlaybook,
  updatePlaybook,
} from '../../../api/src/playbooks/use-cases/manage-playbook.ts'
import { type Engine, openEngine } from '../../support/engine.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine('2026-11-24T09:00:00Z')
})
afterAll(() => engine.close())

const as = async (person: Parameters<Engine['actorOf']>[0]) => ({ ...engine.work, actor: await engine.actorOf(person) })
const playbook = (part: object = {}) => ({
  trigger: { kind: 'event', eventTypes: ['x_trade_fair'] },
  condition: { all: [] },
  steps: [{ id: 'stop', kind: 'end' }],
  loopGuard: { runs: 1, days: 30 },
  ...part,
})
let number = 0
/** Made, published, and its id. */
async function published(definition: object): Promise<string> {
  const lead = await as('leadWest')
  const { playbookId } = await createPlaybook(lead, `try-${++number}`, { name: { en: 'Try' }, definition })
  await publishPlaybook(lead, playbookId)
  engine.later(0.01)
  return playbookId
}
const row = (id: string) =>
  engine.database.row<{
    updated_at: Date
    draft: { loopGuard: { days: number } }
    version: number
    name: { en: string }
  }>('SELECT updated_at, draft, version, name FROM playbook WHERE id = $1', [id])

describe('two people at one playbook', () => {
  it('the later one is told who was faster, and nothing is lost', async () => {
    const [lead, executive] = [await as('leadWest'), await as('executive')]
    const { playbookId } = await createPlaybook(lead, 'two-tabs', { name: { en: 'Two' }, definition: playbook() })
    const { updated_at: read } = await row(playbookId)
    const change = (days: number) => ({ name: { en: 'Two' }, definition: playbook({ loopGuard: { runs: 1, days } }) })
    await updatePlaybook(executive, playbookId, change(10), read)
    await expect(updatePlaybook(lead, playbookId, change(20), read)).rejects.toMatchObject({
      code: 'RECORD.CHANGED_MEANWHILE',
      changedBy: executive.actor.name,
    })
    await expect(publishPlaybook(lead, playbookId, read)).rejects.toMatchObject({ code: 'RECORD.CHANGED_MEANWHILE' })
    expect(await row(playbookId)).toMatchObject({ draft: { loopGuard: { days: 10 } }, version: 0 })
    const { updated_at: now } = await row(playbookId)
    await updatePlaybook(lead, playbookId, change(20), now)
    expect((await row(playbookId)).draft.loopGuard.days).toBe(20)
  })

  it('two who make one of the same code at once: one does, the other is told', async () => {
    const lead = await as('leadWest')
    const both = await Promise.allSettled(
      [1, 2].map(() => createPlaybook(lead, 'same-code', { name: { en: 'Same' }, definition: playbook() })),
    )
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'INPUT.INVALID' })
  })
})

describe('what somebody hands in', () => {
  const tower = (kind: 'any' | 'not') =>
    Array.from({ length: 5_000 }).reduce<object>((inner) => (kind === 'any' ? { any: [inner] } : { not: inner }), {
      fact: 'risk',
      op: 'at_least',
      value: 1,
    })
  it.each([
    ['nothing', null],
    ['a text', 'x'],
    ['a list', []],
    ['no steps', playbook({ steps: [] })],
    ['steps that are none', playbook({ steps: 'all' })],
    ['a wrong test deep within', playbook({ condition: { all: [{ any: [{ fact: 'stage', op: 'is', value: 1 }] }] } })],
    ['a tower of groups', playbook({ condition: tower('any') })],
    ['a tower of nots', playbook({ condition: tower('not') })],
    ['a list of nothing', playbook({ condition: { fact: 'stage', op: 'one_of', value: [] } })],
    ['endless runs', playbook({ loopGuard: { runs: 1e9, days: 1 } })],
  ])('%s is refused, with the place', async (_what, definition) => {
    const lead = await as('leadWest')
    const refused = { code: 'INPUT.INVALID' }
    await expect(createPlaybook(lead, 'wrong', { name: { en: 'W' }, definition })).rejects.toMatchObject(refused)
    await expect(dryRunPlaybook(lead, { definition, days: 30 })).rejects.toMatchObject(refused)
  })

  it('a name may be 200 characters long and no longer', async () => {
    const lead = await as('leadWest')
    const make = (length: number) =>
      createPlaybook(lead, `long-${length}`, { name: { en: 'x'.repeat(length) }, definition: playbook() })
    await make(200)
    await expect(make(201)).rejects.toMatchObject({ code: 'INPUT.INVALID' })
  })
})

describe('a playbook that sets itself off', () => {
  it('is stopped by its loop guard, and the log says so', async () => {
    engine.at('2026-11-24T09:00:00Z')
    const id = await published(
      playbook({
        trigger: { kind: 'event', eventTypes: ['call_done'] },
        steps: [{ id: 'again', kind: 'action', action: 'call', title: { en: 'Call again' } }],
        loopGuard: { runs: 2, days: 7 },
      }),
    )
    const { accountId } = await engine.addCustomer()
    await engine.addEvent(accountId, 'call_done', { outcome: 'no_answer' })
    const sales = await as('salesWest')
    for (let turn = 0; turn < 3; turn++) {
      await engine.run(accountId)
      const cards = await engine.database.rows<{ id: string }>(
        `SELECT a.id FROM action a JOIN playbook_run r ON r.id = a.playbook_run_id
         WHERE r.playbook_id = $1 AND a.account_id = $2 AND a.status = 'pending'`,
        [id, accountId],
      )
      engine.later(1)
      for (const card of cards) await executeAction(sales, { actionId: card.id, outcome: 'no_answer' })
    }
    await engine.run(accountId)
    const runs = await engine.database.rows<{ status: string; outcome: string }>(
      'SELECT status, outcome FROM playbook_run WHERE playbook_id = $1 AND account_id = $2 ORDER BY started_at',
      [id, accountId],
    )
    expect(runs).toEqual([
      { status: 'done', outcome: 'finished' },
      { status: 'done', outcome: 'finished' },
      { status: 'skipped', outcome: 'loop_guard' },
    ])
    await movePlaybook(await as('leadWest'), id, 'archive')
  })
})

describe('what is put away or taken away while a run waits', () => {
  const waits = playbook({
    steps: [
      { id: 'ask', kind: 'approval', by: 'lead' },
      { id: 'later', kind: 'wait', amount: 3, unit: 'days' },
    ],
  })
  it('a playbook that is archived ends its runs and takes its cards along', async () => {
    engine.at('2026-11-24T09:00:00Z')
    const id = await published(waits)
    const { accountId } = await engine.addCustomer()
    await engine.addEvent(accountId, 'x_trade_fair')
    await engine.run(accountId)
    expect(await engine.database.count('action', `account_id = $1 AND status = 'awaiting_approval'`, [accountId])).toBe(
      1,
    )
    await movePlaybook(await as('leadWest'), id, 'archive')
    const run = await engine.database.row('SELECT status, outcome FROM playbook_run WHERE playbook_id = $1', [id])
    expect(run).toEqual({ status: 'cancelled', outcome: 'archived' })
    expect(await engine.database.count('action', `account_id = $1 AND status = 'expired'`, [accountId])).toBe(1)
    await engine.run(accountId)
  })
})

describe('an approval', () => {
  const asks = playbook({
    steps: [
      { id: 'ask', kind: 'approval', by: 'lead' },
      {
        id: 'write',
        kind: 'action',
        action: 'mail',
        title: { en: 'Write to {company}' },
        content: 'mail-requirements',
        attachments: ['checklist-requirements'],
        automatic: true,
      },
      { id: 'ask-again', kind: 'approval', by: 'lead' },
      { id: 'call', kind: 'action', action: 'call', title: { en: 'Call' } },
    ],
    officeHours: false,
  })
  interface Card {
    id: string
    script: {
      upcoming: {
        step: string
        to: string
        blocked: string | null
        script: { locale: string; subject: string; body: string }
      }[]
    }
  }
  const asked = (accountId: string) =>
    engine.database.row<Card>(`SELECT id, script FROM action WHERE account_id = $1 AND status = 'awaiting_approval'`, [
      accountId,
    ])

  it('shows the mail in the customer’s language, and exactly that is sent, whatever the library says by then', async () => {
    engine.at('2026-11-24T09:00:00Z')
    const id = await published(asks)
    const { accountId } = await engine.addCustomer()
    await engine.addEvent(accountId, 'x_trade_fair')
    await engine.run(accountId)
    const card = await asked(accountId)
    expect(card.script.upcoming).toHaveLength(1)
    const [mail] = card.script.upcoming
    expect(mail).toMatchObject({ step: 'write', blocked: null, script: { locale: 'de' } })
    expect(mail?.to).toMatch(/^Jana Weber <jana\..*@weber\.example>$/)
    // The checklist goes with it and can be read before.
    expect(mail?.script.body).toContain('☐ Aufgabe')
    const item = await engine.database.row<{ id: string; texts: Record<string, object> }>(
      `SELECT id, kind, stages, industries, name, texts FROM content_item WHERE code = 'mail-requirements'`,
    )
    const { id: itemId, ...input } = item
    await updateContent(await as('admin'), itemId, {
      ...input,
      texts: { ...input.texts, de: { subject: 'Anders', body: 'Ganz anders.' } },
    })
    await approveAction(await as('leadWest'), card.id)
    await engine.run(accountId)
    const sent = await engine.database.row<{ subject: string; text_body: string; locale: string }>(
      'SELECT subject, text_body, locale FROM mail_message WHERE account_id = $1',
      [accountId],
    )
    expect(sent).toMatchObject({ subject: mail?.script.subject, locale: 'de' })
    expect(sent.text_body).toContain(mail?.script.body)
    expect(sent.text_body).not.toContain('Ganz anders')
    expect(sent.text_body.split('☐ Aufgabe')).toHaveLength(2)
    await updateContent(await as('admin'), itemId, input)
    await movePlaybook(await as('leadWest'), id, 'archive')
  })

  it('a contact who is deleted meanwhile is written to by nobody, and the run goes on', async () => {
    engine.at('2026-11-24T09:00:00Z')
    const id = await published(asks)
    const { accountId, contactId } = await engine.addCustomer()
    await engine.addEvent(accountId, 'x_trade_fair')
    await engine.run(accountId)
    const card = await asked(accountId)
    await engine.database.rows('DELETE FROM contact WHERE id = $1', [contactId])
    await approveAction(await as('leadWest'), card.id)
    await engine.run(accountId)
    expect(await engine.database.count('mail_message', 'account_id = $1', [accountId])).toBe(0)
    const steps = await engine.database.rows<{ step: string; outcome: string }>(
      `SELECT s.step, s.outcome FROM playbook_run_step s JOIN playbook_run r ON r.id = s.run_id
       WHERE r.account_id = $1 AND r.playbook_id = $2 ORDER BY s.at, s.id`,
      [accountId, id],
    )
    expect(steps.slice(-2)).toEqual([
      { step: 'write', outcome: 'no_contact' },
      { step: 'ask-again', outcome: 'asked' },
    ])
    await movePlaybook(await as('leadWest'), id, 'archive')
  })

  it('says beforehand when nothing will go out, and a refusal is no task that can be reopened', async () => {
    engine.at('2026-11-24T09:00:00Z')
    const id = await published(asks)
    const { accountId } = await engine.addCustomer({ consent: false })
    await engine.addEvent(accountId, 'x_trade_fair')
    await engine.run(accountId)
    const card = await asked(accountId)
    expect(card.script.upcoming[0]?.blocked).toBe('no_consent')
    const lead = await as('leadWest')
    await skipAction(lead, card.id, { reason: 'other' })
    await expect(reopenAction(lead, card.id)).rejects.toMatchObject({ code: 'ACTION.STATE' })
    await movePlaybook(lead, id, 'archive')
  })
})

describe('WhatsApp', () => {
  it('is written by a person: marking it as done logs what was written, once', async () => {
    engine.at('2026-11-24T09:00:00Z')
    const id = await published(
      playbook({
        steps: [{ id: 'chat', kind: 'action', action: 'whatsapp', title: { en: 'Write' }, content: 'mail-silent' }],
      }),
    )
    const { accountId } = await engine.addCustomer({ locale: 'pt', country: 'BR' })
    await engine.addEvent(accountId, 'x_trade_fair')
    await engine.run(accountId)
    const card = await engine.database.row<{ id: string }>(
      `SELECT id FROM action WHERE account_id = $1 AND kind = 'whatsapp' AND status = 'pending'`,
      [accountId],
    )
    const sales = await as('salesWest')
    await executeAction(sales, { actionId: card.id, body: 'Olá, Jana! Podemos falar amanhã?' })
    const activities = await engine.database.rows('SELECT kind, body FROM activity WHERE account_id = $1', [accountId])
    expect(activities).toEqual([{ kind: 'note', body: 'Olá, Jana! Podemos falar amanhã?' }])
    await expect(executeAction(sales, { actionId: card.id, body: 'Again' })).rejects.toMatchObject({
      code: 'ACTION.STATE',
    })
    expect(await engine.database.count('mail_message', 'account_id = $1', [accountId])).toBe(0)
    await movePlaybook(await as('leadWest'), id, 'archive')
  })
})

describe('a dry run', () => {
  it('on a company without customers says nought and fails at nothing', async () => {
    const nobody = await as('salesEast')
    const answer = await dryRunPlaybook(nobody, { definition: playbook(), days: 365 })
    expect(answer).toMatchObject({ starts: [], unmet: 0, guarded: 0, customers: 0 })
  })
})
