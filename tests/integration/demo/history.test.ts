import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../support/database.ts'
import { repositoryPath } from '../../support/repository.ts'
import { SECRETS } from '../../support/secrets.ts'
import { runScript } from '../../support/service-process.ts'

let database: TestDatabase
const script = (name: string, ...parameters: string[]) =>
  runScript(name, [repositoryPath(`api/scripts/${name}`), ...parameters], { ...SECRETS, DATABASE_URL: database.url })

const HISTORY = ['account', 'contact', 'lead', 'opportunity', 'event', 'activity', 'quote', 'task', 'timeline_entry']
const counts = () => Promise.all([...HISTORY, 'stage_transition'].map((table) => database.count(table)))

/** The stage history as it stands, as one number. */
async function stagesDigest(): Promise<string> {
  const { digest } = await database.row<{ digest: string }>(
    `SELECT md5(string_agg(concat_ws('|', id, account_id, opportunity_id, from_stage_id, to_stage_id, at, rule_id, event_id, suggested), ';' ORDER BY id)) AS digest
     FROM stage_transition`,
  )
  const { standing } = await database.row<{ standing: string }>(
    `SELECT md5(string_agg(concat_ws('|', id, status, stage_id, stage_since, closed_at), ';' ORDER BY id)) AS standing FROM opportunity`,
  )
  return digest + standing
}

// The one place where the company is written as large as a first start writes it.
beforeAll(async () => {
  database = await freshDatabase()
  await script('seed-demo.ts', 'history')
}, 600_000)
afterAll(() => database.drop())

describe('the demo’s history', () => {
  it('is the company that is promised', async () => {
    expect(await database.count('account')).toBe(2_500)
    expect(Math.abs((await database.count('opportunity')) - 4_000)).toBeLessThan(400)
    expect(Math.abs((await database.count('event')) - 150_000)).toBeLessThan(15_000)
    expect(Math.abs((await database.count('lead')) - 3_500)).toBeLessThan(350)
    expect(await database.count('lead', `status = 'quarantined'`)).toBeGreaterThan(350)
    const { teams } = await database.row<{ teams: number[] }>(
      `SELECT array_agg(n) AS teams FROM (SELECT count(*)::int AS n FROM "user" WHERE role = 'sales' GROUP BY team_id) t`,
    )
    expect(teams).toEqual([4, 4, 4])
    const { months } = await database.row<{ months: number }>(
      `SELECT count(DISTINCT date_trunc('month', occurred_at))::int AS months FROM event`,
    )
    expect(months).toBeGreaterThanOrEqual(36)
  })

  it('holds nothing that contradicts itself', async () => {
    expect(await database.count('event', 'occurred_at > now()')).toBe(0)
    expect(await database.count('opportunity', `(status = 'lost') <> (lost_category IS NOT NULL)`)).toBe(0)
    expect(await database.count('quote_version', 'frozen_at IS NULL')).toBe(0)
    const wrongStage = `SELECT count(*)::int AS n FROM opportunity o JOIN stage s ON s.id = o.stage_id WHERE s.outcome::text <> o.status::text`
    expect((await database.row<{ n: number }>(wrongStage)).n).toBe(0)
    const acceptedNotWon = `SELECT count(*)::int AS n FROM quote q JOIN opportunity o ON o.id = q.opportunity_id WHERE (q.status = 'accepted') <> (o.status = 'won')`
    expect((await database.row<{ n: number }>(acceptedNotWon)).n).toBe(0)
    const openButDecided = `SELECT count(*)::int AS n FROM quote q JOIN opportunity o ON o.id = q.opportunity_id WHERE q.status IN ('sent', 'viewed') AND o.status <> 'open'`
    expect((await database.row<{ n: number }>(openButDecided)).n).toBe(0)
    const others = `SELECT count(*)::int AS n FROM contact c JOIN event e ON e.contact_id = c.id WHERE e.account_id <> c.account_id`
    expect((await database.row<{ n: number }>(others)).n).toBe(0)
  })

  it('has the stages that the engine gives its events: evaluating all again changes nothing', async () => {
    const before = await stagesDigest()
    const timeline = await database.count('timeline_entry', `kind = 'stage'`)
    const output = await script('reevaluate-stages.ts')
    expect(JSON.parse(output.trim().split('\n').at(-1) ?? '{}')).toMatchObject({ customers: 2_500, corrected: 0 })
    expect(await stagesDigest()).toBe(before)
    expect(await database.count('timeline_entry', `kind = 'stage'`)).toBe(timeline)
  }, 300_000)

  it('is written once, and grows by what is missing', async () => {
    const before = await counts()
    await script('seed-demo.ts', 'history')
    expect(await counts()).toEqual(before)
    await script('seed-demo.ts', 'history', '--scale', '1.05')
    expect(await database.count('account')).toBe(2_625)
    const double = `SELECT count(*)::int AS n FROM (SELECT number FROM quote GROUP BY number HAVING count(*) > 1) d`
    expect((await database.row<{ n: number }>(double)).n).toBe(0)
    const { next } = await database.row<{ next: number }>(
      `SELECT last_value AS next FROM number_series WHERE code = 'quote:' || extract(year FROM now())`,
    )
    expect(
      await database.count('quote', `number > 'Q-' || extract(year FROM now()) || '-' || lpad($1::text, 5, '0')`, [
        next,
      ]),
    ).toBe(0)
  }, 300_000)
})
