import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setContentArchived, updateContent } from '../../../api/src/content/use-cases/manage-content.ts'
import { previewContent } from '../../../api/src/content/use-cases/preview-content.ts'
import { addMeetingNote, correctMinutes, takeUpNextStep } from '../../../api/src/meetings/use-cases/keep-notes.ts'
import { dryRunPlaybook } from '../../../api/src/playbooks/use-cases/dry-run-playbook.ts'
import { type Engine, openEngine } from '../../support/engine.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine('2026-11-24T09:00:00Z')
})
afterAll(() => engine.close())
const as = async (person: Parameters<Engine['actorOf']>[0]) => ({
  ...engine.work,
  actor: await engine.actorOf(person),
})

describe('meeting notes', () => {
  it('become minutes; a correction stands; a next step becomes one task', async () => {
    const { accountId } = await engine.addCustomer()
    const sales = await as('salesWest')
    const { noteId } = await addMeetingNote(sales, {
      idempotencyKey: randomUUID(),
      accountId,
      locale: 'de',
      text: 'Sie brauchen eine Dokumentation. Sie nutzen derzeit Velora. Wir schicken bis Freitag einen Plan.',
    })
    const read = async () =>
      (
        await engine.database.row<{
          minutes: { needs: string[]; competitors: string[]; nextSteps: { taskId: string | null; due: string }[] }
        }>('SELECT minutes FROM meeting_note WHERE id = $1', [noteId])
      ).minutes
    expect(await read()).toMatchObject({ competitors: ['Velora'], nextSteps: [{ due: '2026-11-27', taskId: null }] })
    const one = await takeUpNextStep(sales, noteId, 0)
    const two = await takeUpNextStep(sales, noteId, 0)
    expect(two.taskId).toBe(one.taskId)
    expect(await engine.database.count('task', 'account_id = $1', [accountId])).toBe(1)
    const minutes = {
      ...(await read()),
      summary: 'Kurz',
      needs: ['Dokumentation je Schraube'],
      pains: [],
      objections: [],
      decisions: [],
    }
    await correctMinutes(sales, noteId, {
      ...minutes,
      nextSteps: minutes.nextSteps.map((step) => ({ ...step, taskId: null })),
    })
    expect(await read()).toMatchObject({ needs: ['Dokumentation je Schraube'], nextSteps: [{ taskId: one.taskId }] })
    await expect(correctMinutes(await as('salesEast'), noteId, minutes)).rejects.toMatchObject({
      code: 'RECORD.NOT_FOUND',
    })
    await expect(takeUpNextStep(sales, noteId, 7)).rejects.toMatchObject({ code: 'INPUT.INVALID' })
    // The competitor of the note is a reason to act.
    await engine.later(72)
    await engine.run(accountId)
    expect(await engine.database.count('event', `account_id = $1 AND type = 'meeting_done'`, [accountId])).toBe(1)
  })
})

describe('the content library', () => {
  const item = async (code: string) =>
    engine.database.row<{
      id: string
      kind: string
      stages: string[]
      industries: string[]
      name: object
      texts: Record<string, object>
      version: number
    }>('SELECT id, kind, stages, industries, name, texts, version FROM content_item WHERE code = $1', [code])
  it('keeps what a text said, refuses placeholders that are none, and is for leads to change', async () => {
    const old = await item('mail-silent')
    const { id, version, ...input } = old
    const marketer = await as('marketer')
    const changed = {
      ...input,
      texts: { ...input.texts, en: { subject: 'Hello', body: 'Still interested, {company}?' } },
    }
    await updateContent(marketer, id, changed)
    expect((await item('mail-silent')).version).toBe(version + 1)
    const versions = await engine.database.count('content_item_version', 'item_id = $1', [id])
    expect(versions).toBe(2)
    const wrong = { ...input, texts: { en: { body: 'Dear {nonsense}' } } }
    await expect(updateContent(marketer, id, wrong)).rejects.toMatchObject({ code: 'INPUT.INVALID' })
    await expect(updateContent(await as('salesWest'), id, changed)).rejects.toMatchObject({ code: 'ACCESS.FORBIDDEN' })
    await expect(engine.database.rows('UPDATE content_item_version SET changed_by = $1', ['x'])).rejects.toThrow(
      /never changed/,
    )
  })
  it('a language that is missing falls back to English, and the card says so', async () => {
    engine.at('2026-11-24T09:00:00Z')
    const { id, version: _version, ...input } = await item('mail-differences')
    const { ja: _ja, ...others } = input.texts
    await updateContent(await as('admin'), id, { ...input, texts: others })
    const { accountId } = await engine.addCustomer({ locale: 'ja', country: 'JP' })
    await engine.moveTo(accountId, 'decision')
    await engine.run(accountId)
    engine.later(2.5)
    await engine.run(accountId)
    const { script } = await engine.database.row<{ script: { locale: string; missing: string } }>(
      `SELECT script FROM action WHERE account_id = $1 AND origin = 'playbook'`,
      [accountId],
    )
    expect(script).toMatchObject({ locale: 'en', missing: 'ja' })
  })
  it('previews with a customer’s own facts, for who may see the customer', async () => {
    const { accountId } = await engine.addCustomer()
    const text = { accountId, locale: 'de', subject: '{company}', body: 'Für {company}. Gültig bis {valid_until}.' }
    expect(await previewContent(await as('salesWest'), text)).toMatchObject({
      subject: 'Getriebe Weber GmbH',
      body: 'Für Getriebe Weber GmbH.',
    })
    await expect(previewContent(await as('salesEast'), text)).rejects.toMatchObject({ code: 'RECORD.NOT_FOUND' })
  })
  it('what is out of use is not sent', async () => {
    engine.at('2026-11-24T09:00:00Z')
    const { id } = await item('mail-requirements')
    await setContentArchived(await as('admin'), id, true)
    const { accountId } = await engine.addCustomer()
    await engine.addEvent(accountId, 'download')
    engine.later(1.2)
    await engine.run(accountId)
    expect(await engine.database.count('mail_message', 'account_id = $1', [accountId])).toBe(0)
    expect(await engine.database.count('playbook_run_step', `outcome = 'no_text'`)).toBe(1)
  })
})

describe('a dry run', () => {
  it('counts what would have begun, within one’s rights, and writes nothing', async () => {
    engine.at('2026-11-24T09:00:00Z')
    const west = await engine.addCustomer({ company: 'West' })
    const east = await engine.addCustomer({ company: 'East', owner: 'salesEast' })
    engine.later(72)
    for (const { accountId } of [west, east])
      for (const hours of [1, 30, 50])
        await engine.addEvent(accountId, 'x_trade_fair', {}, new Date(engine.now().getTime() - hours * 3_600_000))
    const definition = {
      trigger: { kind: 'event', eventTypes: ['x_trade_fair'] },
      condition: { fact: 'stage', op: 'one_of', value: ['lead'] },
      steps: [{ id: 'stop', kind: 'end' }],
      loopGuard: { runs: 1, days: 1 },
    }
    const runs = await engine.database.count('playbook_run')
    const all = await dryRunPlaybook(await as('executive'), { definition, days: 30 })
    expect({ starts: all.starts.length, guarded: all.guarded, unmet: all.unmet }).toEqual({
      starts: 4,
      guarded: 2,
      unmet: 0,
    })
    const own = await dryRunPlaybook(await as('salesEast'), { definition, days: 30 })
    expect(own.starts.map(({ company }) => company)).toEqual(['East', 'East'])
    const short = await dryRunPlaybook(await as('executive'), { definition, days: 1 })
    expect(short.starts).toHaveLength(2)
    expect(await engine.database.count('playbook_run')).toBe(runs)
    await expect(dryRunPlaybook(await as('executive'), { definition: {}, days: 30 })).rejects.toMatchObject({
      code: 'INPUT.INVALID',
    })
    await expect(dryRunPlaybook(await as('marketer'), { definition, days: 30 })).rejects.toMatchObject({
      code: 'ACCESS.FORBIDDEN',
    })
  })
})
