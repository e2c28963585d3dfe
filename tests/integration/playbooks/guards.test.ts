import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reopenAction, skipAction } from '../../../api/src/actions/use-cases/put-off-action.ts'
import { mergeAccounts } from '../../../api/src/crm/use-cases/merge-accounts.ts'
import { movePlaybook, publishPlaybook, updatePlaybook } from '../../../api/src/playbooks/use-cases/manage-playbook.ts'
import { wakeCustomers } from '../../../api/src/playbooks/use-cases/wake-customers.ts'
import { type Engine, openEngine } from '../../support/engine.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine('2026-11-24T09:00:00Z')
})
afterAll(() => engine.close())

const count = (table: string, accountId: string, more = 'true') =>
  engine.database.count(table, `account_id = $1 AND ${more}`, [accountId])
const playbookId = async (code: string) =>
  (await engine.database.row<{ id: string }>('SELECT id FROM playbook WHERE code = $1', [code])).id

describe('what keeps a playbook in bounds', () => {
  it('the loop guard: a second download within the month begins nothing, and is written down', async () => {
    engine.at('2026-11-24T09:00:00Z')
    const { accountId } = await engine.addCustomer()
    await engine.addEvent(accountId, 'download')
    await engine.run(accountId)
    engine.later(2)
    await engine.addEvent(accountId, 'download')
    await engine.run(accountId)
    const rows = await engine.database.rows<{ status: string; outcome: string }>(
      `SELECT r.status, r.outcome FROM playbook_run r JOIN playbook p ON p.id = r.playbook_id
       WHERE r.account_id = $1 AND p.code = 'technical-download' ORDER BY r.started_at`,
      [accountId],
    )
    expect(rows).toEqual([
      { status: 'done', outcome: 'finished' },
      { status: 'skipped', outcome: 'loop_guard' },
    ])
    expect(await count('mail_message', accountId)).toBe(1)
    // Past the month, and past Christmas.
    engine.later(34 * 24)
    await engine.addEvent(accountId, 'download')
    await engine.run(accountId)
    engine.later(1.5)
    await engine.run(accountId)
    expect(await count('mail_message', accountId)).toBe(2)
  })

  it('holidays and the customer’s own clock: a mail waits for the office to open', async () => {
    // Christmas in Germany falls on Friday; the office opens on Monday at nine.
    engine.at('2026-12-25T10:00:00Z')
    const german = await engine.addCustomer()
    // The evening in Germany is the morning in Mexico.
    engine.at('2026-11-24T17:30:00Z')
    const mexican = await engine.addCustomer({ country: 'MX', locale: 'es' })
    await engine.addEvent(mexican.accountId, 'download')
    engine.later(1.1)
    await engine.run(mexican.accountId)
    expect(await count('mail_message', mexican.accountId)).toBe(1)
    engine.at('2026-12-25T10:00:00Z')
    await engine.addEvent(german.accountId, 'download')
    engine.later(1.1)
    await engine.run(german.accountId)
    expect(await count('mail_message', german.accountId)).toBe(0)
    const { wake_at } = await engine.database.row<{ wake_at: Date }>(
      `SELECT wake_at FROM playbook_run WHERE account_id = $1`,
      [german.accountId],
    )
    expect(wake_at.toISOString()).toBe('2026-12-28T08:00:00.000Z')
    engine.at('2026-12-28T08:00:00Z')
    await engine.run(german.accountId)
    expect(await count('mail_message', german.accountId)).toBe(1)
  })

  it('many workers at once do everything once', async () => {
    engine.at('2026-11-24T09:00:00Z')
    const { accountId } = await engine.addCustomer()
    await engine.addEvent(accountId, 'download')
    engine.later(1.1)
    await Promise.all(Array.from({ length: 4 }, () => engine.run(accountId)))
    expect(await count('mail_message', accountId)).toBe(1)
    expect(await count('playbook_run', accountId)).toBe(1)
    expect(await count('action', accountId, `origin = 'playbook'`)).toBe(1)
    const jobs = await engine.database.count(
      'graphile_worker.jobs',
      `task_identifier = 'send_mail' AND key LIKE 'mail:%'`,
    )
    expect(jobs).toBe(await engine.database.count('mail_message'))
  })

  it('a merge: what began one customer’s run begins none of the one it went to, and nobody is written to twice', async () => {
    engine.at('2026-11-24T09:00:00Z')
    const [stays, goes, late] = [await engine.addCustomer(), await engine.addCustomer(), await engine.addCustomer()]
    const merge = (loserId: string) => mergeAccounts(engine.work, stays.accountId, loserId, [])
    const runs = () =>
      engine.database.rows<{ status: string; outcome: string | null }>(
        `SELECT r.status, r.outcome FROM playbook_run r JOIN playbook p ON p.id = r.playbook_id
         WHERE r.account_id = $1 AND p.code = 'technical-download' ORDER BY r.started_at, r.status::text`,
        [stays.accountId],
      )
    await engine.addEvent(goes.accountId, 'download')
    await engine.run(goes.accountId)
    await merge(goes.accountId)
    await engine.run(stays.accountId)
    expect(await runs()).toEqual([{ status: 'waiting', outcome: null }])
    // Another one whose run of the same playbook waits, too.
    await engine.addEvent(late.accountId, 'download')
    await engine.run(late.accountId)
    await merge(late.accountId)
    engine.later(1.1)
    await engine.run(stays.accountId)
    expect(await runs()).toEqual([
      { status: 'cancelled', outcome: 'merged' },
      { status: 'done', outcome: 'finished' },
    ])
    expect(await count('mail_message', stays.accountId)).toBe(1)
  })

  it('a step that breaks off leaves nothing half done, and the next try does it once', async () => {
    engine.at('2026-11-24T09:00:00Z')
    const { accountId } = await engine.addCustomer()
    await engine.addEvent(accountId, 'download')
    await engine.run(accountId)
    engine.later(1.1)
    // The process dies between the mail and the end of the step: here, a table that refuses the last write.
    await engine.database.rows(
      `ALTER TABLE playbook_run_step ADD CONSTRAINT broken CHECK (outcome <> 'mail_sent') NOT VALID`,
    )
    await expect(engine.run(accountId)).rejects.toThrow()
    expect(await count('mail_message', accountId)).toBe(0)
    await engine.database.rows('ALTER TABLE playbook_run_step DROP CONSTRAINT broken')
    await engine.run(accountId)
    expect(await count('mail_message', accountId)).toBe(1)
  })

  it('after a restart the clock’s sweep finds what has come due', async () => {
    engine.at('2026-11-24T09:00:00Z')
    const { accountId } = await engine.addCustomer()
    await engine.moveTo(accountId, 'decision')
    await engine.run(accountId)
    await engine.database.rows('DELETE FROM graphile_worker._private_jobs')
    engine.later(3)
    expect(await wakeCustomers(engine.work, false)).toBeGreaterThan(0)
    const jobs = await engine.database.count('graphile_worker.jobs', `key = $1`, [`playbooks:${accountId}`])
    expect(jobs).toBe(1)
  })

  it('the next look is in the queue for the moment silence has grown long enough', async () => {
    engine.at('2026-11-24T09:00:00Z')
    const { accountId } = await engine.addCustomer()
    await engine.addEvent(accountId, 'call_done', { outcome: 'reached' })
    await engine.moveTo(accountId, 'first_touch')
    // Without the recap, which waits one day, silence comes first.
    await movePlaybook(
      { ...engine.work, actor: await engine.actorOf('admin') },
      await playbookId('recap-after-first-touch'),
      'pause',
    )
    await engine.run(accountId)
    const { run_at } = await engine.database.row<{ run_at: Date }>(
      `SELECT run_at FROM graphile_worker.jobs WHERE key = $1`,
      [`playbooks-next:${accountId}`],
    )
    expect(run_at.toISOString()).toBe('2026-11-27T09:00:00.000Z')
    await movePlaybook(
      { ...engine.work, actor: await engine.actorOf('admin') },
      await playbookId('recap-after-first-touch'),
      'resume',
    )
  })

  it('runs keep the version they began with; pausing holds them', async () => {
    engine.at('2026-11-24T09:00:00Z')
    const admin = { ...engine.work, actor: await engine.actorOf('admin') }
    const id = await playbookId('decision-differences')
    const { accountId } = await engine.addCustomer()
    await engine.moveTo(accountId, 'decision')
    await engine.run(accountId)
    const { draft, name } = await engine.database.row<{ draft: { steps: { id: string }[] }; name: object }>(
      'SELECT draft, name FROM playbook WHERE id = $1',
      [id],
    )
    await updatePlaybook(admin, id, { name, definition: { ...draft, steps: [{ id: 'stop', kind: 'end' }] } })
    await publishPlaybook(admin, id)
    await movePlaybook(admin, id, 'pause')
    engine.later(3)
    await engine.run(accountId)
    expect(await count('action', accountId, `origin = 'playbook'`)).toBe(0)
    await movePlaybook(admin, id, 'resume')
    await engine.run(accountId)
    expect(await count('action', accountId, `proposed_by = 'playbook:decision-differences@1'`)).toBe(1)
    const second = await engine.addCustomer()
    engine.later(1)
    await engine.moveTo(second.accountId, 'decision')
    await engine.run(second.accountId)
    expect(await count('action', second.accountId, `origin = 'playbook'`)).toBe(0)
    await expect(
      engine.database.rows('UPDATE playbook_version SET published_by = $1 WHERE playbook_id = $2', ['x', id]),
    ).rejects.toThrow(/never changed/)
  })

  it('only leads and above change playbooks', async () => {
    const id = await playbookId('silent-customer')
    const sales = { ...engine.work, actor: await engine.actorOf('salesWest') }
    await expect(movePlaybook(sales, id, 'pause')).rejects.toMatchObject({ code: 'ACCESS.FORBIDDEN' })
    await expect(publishPlaybook(sales, id)).rejects.toMatchObject({ code: 'ACCESS.FORBIDDEN' })
  })
})

describe('the next best action learns', () => {
  it('a skipped proposal does not come back for as long as its reason says', async () => {
    engine.at('2026-11-24T09:00:00Z')
    const { accountId } = await engine.addCustomer()
    await engine.addEvent(accountId, 'price_view')
    await engine.addEvent(accountId, 'price_view')
    await engine.addEvent(accountId, 'price_view')
    await engine.run(accountId)
    const open = () => count('action', accountId, `dedupe_key = 'rule:offer-quote' AND status = 'pending'`)
    expect(await open()).toBe(1)
    await engine.run(accountId)
    expect(await open()).toBe(1)
    const { id } = await engine.database.row<{ id: string }>(
      `SELECT id FROM action WHERE account_id = $1 AND dedupe_key = 'rule:offer-quote'`,
      [accountId],
    )
    const sales = { ...engine.work, actor: await engine.actorOf('salesWest') }
    await skipAction(sales, id, { reason: 'bad_timing' })
    engine.later(24)
    await engine.run(accountId)
    expect(await open()).toBe(0)
    await reopenAction(sales, id)
    expect(await open()).toBe(1)
    await skipAction(sales, id, { reason: 'bad_timing' })
    engine.later(8 * 24)
    for (let view = 0; view < 3; view++) await engine.addEvent(accountId, 'price_view')
    await engine.run(accountId)
    expect(await open()).toBe(1)
  })

  it('another team’s sales person cannot touch it', async () => {
    engine.at('2026-11-24T09:00:00Z')
    const { accountId } = await engine.addCustomer()
    for (let view = 0; view < 3; view++) await engine.addEvent(accountId, 'price_view')
    await engine.run(accountId)
    const { id } = await engine.database.row<{ id: string }>(
      `SELECT id FROM action WHERE account_id = $1 AND status = 'pending' LIMIT 1`,
      [accountId],
    )
    const east = { ...engine.work, actor: await engine.actorOf('salesEast') }
    await expect(skipAction(east, id, { reason: 'other' })).rejects.toMatchObject({ code: 'RECORD.NOT_FOUND' })
  })
})
