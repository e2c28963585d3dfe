import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../support/database.ts'

/** What the list's columns stand for, counted from the rows themselves. */
const RECOUNTED = `SELECT a.id,
    greatest(a.created_at, (SELECT max(occurred_at) FROM event e WHERE e.account_id = a.id),
      (SELECT max(happened_at) FROM activity v WHERE v.account_id = a.id AND v.deleted_at IS NULL)) AS last_activity_at,
    (SELECT count(*)::int FROM opportunity o WHERE o.account_id = a.id AND o.status = 'open') AS open_deals,
    coalesce((SELECT sum(amount_usd) FROM opportunity o WHERE o.account_id = a.id AND o.status = 'open'), 0)::numeric(14,2)::text AS open_value,
    (SELECT grade::text FROM lead l WHERE l.account_id = a.id ORDER BY created_at DESC, id DESC LIMIT 1) AS grade,
    coalesce((SELECT max(s.value) FROM score s JOIN opportunity o ON o.id = s.opportunity_id AND o.status = 'open' WHERE o.account_id = a.id AND s.kind = 'risk'),
      (SELECT value FROM score s WHERE s.account_id = a.id AND s.opportunity_id IS NULL AND s.kind = 'risk')) AS risk,
    coalesce((SELECT max(s.value) FROM score s JOIN opportunity o ON o.id = s.opportunity_id AND o.status = 'open' WHERE o.account_id = a.id AND s.kind = 'win'),
      (SELECT value FROM score s WHERE s.account_id = a.id AND s.opportunity_id IS NULL AND s.kind = 'win')) AS win,
    (SELECT position FROM stage s WHERE s.id = a.stage_id) AS stage_position, (SELECT name FROM "user" u WHERE u.id = a.owner_id) AS owner_name
  FROM account a ORDER BY a.id`
const KEPT = `SELECT id, last_activity_at, open_deals, open_value_usd::text AS open_value, grade::text, risk, win_probability AS win, stage_position, owner_name FROM account ORDER BY id`

/** A sequence that looks random and is the same on every run. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase()
  await database.rows(`INSERT INTO account (id, name, stage_id, stage_since, created_at)
    SELECT gen_random_uuid(), 'Gears ' || n, (SELECT id FROM stage WHERE code = 'lead' LIMIT 1), now(), timestamptz '2026-01-01' + n * interval '1 day'
    FROM generate_series(1, 8) n`)
  await database.rows(
    `INSERT INTO contact (id, account_id, name) SELECT gen_random_uuid(), id, 'Somebody' FROM account`,
  )
  await database.rows(`INSERT INTO model_version (id, kind, version, algorithm, trained_at, changed_by)
    VALUES (gen_random_uuid(), 'win', 901, 'rules', now(), 'system'), (gen_random_uuid(), 'risk', 901, 'rules', now(), 'system')`)
})
afterAll(() => database.drop())

async function sameAsCounted(what: string): Promise<void> {
  expect(await database.rows(KEPT), what).toEqual(await database.rows(RECOUNTED))
}

const ACCOUNT = '(SELECT id FROM account ORDER BY id OFFSET $1 LIMIT 1)'
const DEAL =
  '(SELECT id FROM opportunity ORDER BY id OFFSET $1 % greatest((SELECT count(*) FROM opportunity), 1) LIMIT 1)'
const ANY = (table: string): string => `(SELECT id FROM ${table} ORDER BY md5(id::text || $2::text) LIMIT 1)`

/** Writes of every kind, each with the customer or deal at place $1 and a figure $2. */
const WRITES: Readonly<Record<string, string>> = {
  'an event': `INSERT INTO event (id, type, account_id, occurred_at, source) SELECT gen_random_uuid(), 'page_view', ${ACCOUNT}, timestamptz '2025-12-01' + $2::int * interval '1 hour', 'test'`,
  'events in one batch': `INSERT INTO event (id, type, account_id, occurred_at, source)
    SELECT gen_random_uuid(), 'page_view', a.id, timestamptz '2026-02-01' + ($1 + $2::int) * interval '1 minute', 'test' FROM account a`,
  'an event of nobody': `INSERT INTO event (id, type, anonymous_id, occurred_at, source) SELECT gen_random_uuid(), 'page_view', 'v' || $1, timestamptz '2026-11-01' + $2::int * interval '1 minute', 'test'`,
  stitching: `UPDATE event SET account_id = ${ACCOUNT} WHERE account_id IS NULL AND $2::int > 0`,
  'an activity': `INSERT INTO activity (id, account_id, author_id, kind, happened_at)
    SELECT gen_random_uuid(), ${ACCOUNT}, (SELECT id FROM "user" LIMIT 1), 'note', timestamptz '2026-06-01' + $2::int * interval '1 hour'`,
  'an activity removed': `UPDATE activity SET deleted_at = CASE WHEN deleted_at IS NULL THEN now() END WHERE id = ${ANY('activity')} AND $1::int >= 0`,
  'a deal': `INSERT INTO opportunity (id, account_id, name, amount_usd, pipeline_id, stage_id, stage_since)
    SELECT gen_random_uuid(), ${ACCOUNT}, 'deal', $2::int, pipeline_id, id, now() FROM stage WHERE code = 'lead' LIMIT 1`,
  'a deal lost': `UPDATE opportunity SET status = 'lost', closed_at = now() WHERE id = ${DEAL} AND $2::int > 0`,
  'a deal reopened': `UPDATE opportunity SET status = 'open', closed_at = NULL WHERE id = ${DEAL} AND $2::int > 0`,
  'a deal of another value': `UPDATE opportunity SET amount_usd = $2::int WHERE id = ${DEAL}`,
  'a score of a deal': `INSERT INTO score (id, account_id, opportunity_id, kind, value, factors, model_version_id, computed_at)
    SELECT gen_random_uuid(), o.account_id, o.id, m.kind::text::"ScoreKind", ($2::int % 100) / 100.0, '[]', m.id, now()
    FROM opportunity o, model_version m WHERE m.version = 901 AND o.id = ${DEAL}
    ON CONFLICT (account_id, opportunity_id, kind) DO UPDATE SET value = excluded.value`,
  'a score of the customer': `INSERT INTO score (id, account_id, kind, value, factors, model_version_id, computed_at)
    SELECT gen_random_uuid(), ${ACCOUNT}, m.kind::text::"ScoreKind", ($2::int % 100) / 100.0, '[]', m.id, now() FROM model_version m WHERE m.version = 901
    ON CONFLICT (account_id, opportunity_id, kind) DO UPDATE SET value = excluded.value`,
  'a score gone': `DELETE FROM score WHERE id = ${ANY('score')} AND $1::int >= 0`,
  'a lead': `INSERT INTO lead (id, account_id, contact_id, source, name, email, product_skus, grade, grade_points, grade_reasons, graded_at, graded_by, created_at)
    SELECT gen_random_uuid(), c.account_id, c.id, 'contact_form', 'N', 'n@x.example', '{}', (ARRAY['A','B','C','D'])[1 + $2::int % 4]::"LeadGrade", 1, '[]', now(), 'rules', timestamptz '2026-03-01' + $2::int * interval '1 hour' FROM contact c WHERE c.account_id = ${ACCOUNT}`,
  'another stage': `UPDATE account SET stage_id = ${ANY('stage')} WHERE id = ${ACCOUNT}`,
  'a stage elsewhere': `UPDATE stage SET position = (SELECT max(position) + 100 FROM stage) WHERE id = ${ANY('stage')} AND $1::int >= 0`,
  'another owner': `UPDATE account SET owner_id = CASE WHEN $2::int % 4 > 0 THEN ${ANY('"user"')} END WHERE id = ${ACCOUNT}`,
  'an owner by another name': `UPDATE "user" SET name = 'Owner ' || $2::text WHERE id = ${ANY('"user"')} AND $1::int >= 0`,
  'a lead graded anew': `UPDATE lead SET grade = 'A' WHERE id = ${ANY('lead')} AND $1::int >= 0`,
}

describe('what the customer list filters and sorts by', () => {
  it('is what the rows say, whatever happens', async () => {
    const next = chance(7)
    const kinds = Object.entries(WRITES)
    for (let step = 0; step < 360; step += 1) {
      const [what, sql] = kinds[Math.floor(next() * kinds.length)] as [string, string]
      await database.rows(sql, [Math.floor(next() * 8), 1 + Math.floor(next() * 5_000)])
      if (step % 8 === 0) await sameAsCounted(`${step}: ${what}`)
    }
    await database.rows(WRITES['another owner'] ?? '', [0, 1])
    await database.rows(`UPDATE "user" SET name = 'Owner of all'`)
    await sameAsCounted('at the end')
    expect(await database.count('account', 'open_deals > 0')).toBeGreaterThan(0)
    expect(await database.count('account', 'risk IS NOT NULL AND win_probability IS NOT NULL')).toBeGreaterThan(0)
    expect(await database.count('event', 'account_id IS NOT NULL')).toBeGreaterThan(20)
    expect(await database.count('account', `owner_name = 'Owner of all'`)).toBeGreaterThan(0)
    expect(await database.count('account', 'stage_position > 0')).toBeGreaterThan(0)
  })

  it('stays right when two transactions write at once', async () => {
    const one = await database.pool.connect()
    const other = await database.pool.connect()
    const INSERT = WRITES['an activity'] as string
    try {
      await one.query('BEGIN')
      await other.query('BEGIN')
      await one.query(INSERT, [0, 9_000])
      // Waits for the first one's lock, then must see what it wrote.
      const late = other.query(INSERT, [0, 20])
      await one.query('COMMIT')
      await late
      await other.query('COMMIT')
    } finally {
      one.release()
      other.release()
    }
    await sameAsCounted('after both')
  })

  it('searches names, domains, people, phones and numbers of quotations', async () => {
    const { id } = await database.row<{ id: string }>(`SELECT id FROM account ORDER BY id LIMIT 1`)
    const text = async () =>
      (await database.row<{ t: string }>('SELECT search_text AS t FROM account WHERE id = $1', [id])).t
    await database.rows(
      `INSERT INTO contact (id, account_id, name, email, phone) VALUES ('00000000-0000-7000-8000-000000000001', $1, 'Ümit Öz', 'U.Oez@Gears.example', '+905321234567')`,
      [id],
    )
    await database.rows(
      `INSERT INTO quote (id, number, account_id, contact_id) VALUES (gen_random_uuid(), 'Q-2026-00417', $1, '00000000-0000-7000-8000-000000000001')`,
      [id],
    )
    await database.rows(`UPDATE account SET domain = 'gears.example' WHERE id = $1`, [id])
    for (const part of ['gears', 'gears.example', 'ümit öz', 'u.oez@gears.example', '+905321234567', 'q-2026-00417'])
      expect(await text()).toContain(part)
    await database.rows(`UPDATE contact SET name = 'Somebody else' WHERE email IS NOT NULL AND account_id = $1`, [id])
    expect(await text()).not.toContain('ümit')
  })
})
