import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningJob } from '../../../api/src/jobs/task.ts'
import { TASKS } from '../../../api/src/jobs/tasks.ts'
import { type Engine, openEngine } from '../../support/engine.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine('2026-11-03T09:00:00Z')
})
afterAll(() => engine.close())

const JOB = { id: '1', attempt: 1, isLastTry: false, signal: new AbortController().signal } satisfies RunningJob
const score = (accountId: string) => TASKS.score_account(engine.work, { accountId }, JOB)
const waiting = (accountId: string) =>
  engine.database.count('graphile_worker.jobs', 'key = $1', [`playbooks:${accountId}`])
const clearJobs = () => engine.database.rows('DELETE FROM graphile_worker._private_jobs')

/** Titles' customers in the order in which the page shows them. */
const order = async (ids: readonly string[]) =>
  (
    await engine.database.rows<{ account_id: string }>(
      `SELECT account_id FROM action WHERE dedupe_key = 'rule:rescue-silent' AND status = 'pending' AND account_id = ANY($1::uuid[])
       ORDER BY priority DESC, due_at, id`,
      [ids],
    )
  ).map(({ account_id }) => account_id)

/** A customer that was reached, moved on, and has been silent since. */
async function silentCustomer(company: string): Promise<string> {
  engine.at('2026-11-03T09:00:00Z')
  const { accountId } = await engine.addCustomer({ company })
  await engine.addEvent(accountId, 'call_done', { outcome: 'reached' })
  await engine.moveTo(accountId, 'first_touch')
  engine.at('2026-11-24T09:00:00Z')
  return accountId
}

describe('a new score', () => {
  it('has the customer’s cards ranked anew, once, and the order of the page follows', async () => {
    const safe = await silentCustomer('Safe')
    const shaky = await silentCustomer('Shaky')
    for (const accountId of [safe, shaky]) await score(accountId)
    // What stood before: the safe one was thought shaky and the shaky one safe.
    const set = (accountId: string, value: number) =>
      engine.database.rows(
        `UPDATE score SET value = $2 WHERE account_id = $1 AND kind = 'risk' AND opportunity_id IS NULL`,
        [accountId, value],
      )
    await set(safe, 0.9)
    await set(shaky, 0.01)
    for (const accountId of [safe, shaky]) await engine.run(accountId)
    expect(await order([safe, shaky])).toEqual([safe, shaky])
    // A meeting of three weeks ago is entered late: it makes the safe one safer.
    await engine.addEvent(safe, 'meeting_done', {}, new Date('2026-11-03T10:00:00Z'))
    await clearJobs()
    for (const accountId of [safe, shaky, shaky]) await score(accountId)
    expect([await waiting(safe), await waiting(shaky)]).toEqual([1, 1])
    const risk = async (accountId: string) =>
      (
        await engine.database.row<{ value: number }>(
          `SELECT value FROM score WHERE account_id = $1 AND kind = 'risk' AND opportunity_id IS NULL`,
          [accountId],
        )
      ).value
    expect(await risk(shaky)).toBeGreaterThan(await risk(safe))
    for (const accountId of [safe, shaky]) await engine.run(accountId)
    expect(await order([safe, shaky])).toEqual([shaky, safe])
  })

  it('that says the same as before asks for nothing', async () => {
    const accountId = await silentCustomer('Same')
    await engine.run(accountId)
    await score(accountId)
    expect(await waiting(accountId)).toBe(1)
    await clearJobs()
    await score(accountId)
    expect(await waiting(accountId)).toBe(0)
  })

  it('of everybody asks for those only whose score changed and who have a card open', async () => {
    const changed = await silentCustomer('Changed')
    const same = await silentCustomer('Unchanged')
    const nothingOpen = await silentCustomer('Nothing open')
    for (const accountId of [changed, same]) await engine.run(accountId)
    await TASKS.score_customers(engine.work, {}, JOB)
    for (const accountId of [changed, nothingOpen])
      await engine.database.rows(`UPDATE score SET value = 0.99 WHERE account_id = $1 AND kind = 'risk'`, [accountId])
    await clearJobs()
    await TASKS.score_customers(engine.work, {}, JOB)
    expect([await waiting(changed), await waiting(same), await waiting(nothingOpen)]).toEqual([1, 0, 0])
  })
})

describe('a playbook’s card', () => {
  it('is worth more once more stands open with the customer', async () => {
    engine.at('2026-11-24T09:00:00Z')
    const { accountId } = await engine.addCustomer()
    await engine.moveTo(accountId, 'decision')
    await engine.run(accountId)
    engine.later(2.1)
    await engine.run(accountId)
    const priority = async () =>
      (
        await engine.database.row<{ priority: number }>(
          `SELECT priority FROM action WHERE account_id = $1 AND origin = 'playbook' AND status = 'pending'`,
          [accountId],
        )
      ).priority
    const before = await priority()
    await engine.database.rows(
      `INSERT INTO opportunity (id, account_id, name, pipeline_id, stage_id, stage_since, status, amount_usd, created_at, updated_at)
       SELECT gen_random_uuid(), $1, 'Line', s.pipeline_id, s.id, $2, 'open', 40000, $2, $2
       FROM stage s JOIN pipeline p ON p.id = s.pipeline_id WHERE p.is_default AND s.code = 'decision'`,
      [accountId, engine.now()],
    )
    engine.later(0.1)
    await engine.run(accountId)
    expect(await priority()).toBeCloseTo(before * 20, 3)
  })
})
