import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SubjectKind } from '../../../api/src/scoring/domain/features.ts'
import { loadFeatures } from '../../../api/src/scoring/store/features.store.ts'
import { freshDatabase, type TestDatabase } from '../../support/database.ts'
import { type History, writeHistory } from './history.ts'

const DAY_MS = 86_400_000

let database: TestDatabase
let history: History
let then: Date
beforeAll(async () => {
  database = await freshDatabase()
  history = await writeHistory(database, 300)
  then = new Date(history.end.getTime() - 200 * DAY_MS)
})
afterAll(() => database.drop())

const ids = (kind: SubjectKind): string[] =>
  history.deals.filter(({ openedAt }) => openedAt < then).map((deal) => (kind === 'deal' ? deal.id : deal.accountId))

const asOfThen = (kind: SubjectKind) =>
  loadFeatures(
    database.pool,
    kind,
    ids(kind).map((subjectId) => ({ subjectId, at: then })),
  )

describe('features as of a time', () => {
  it('says of a deal what its rows say, counted by hand', async () => {
    const deal = history.deals.find(({ openedAt, closedAt }) => openedAt < then && closedAt !== null && closedAt > then)
    if (deal === undefined) throw new Error('no deal was open then')
    const [features] = await loadFeatures(database.pool, 'deal', [{ subjectId: deal.id, at: then }])
    const { views, silent, persons } = await database.row<{ views: number; silent: number; persons: number }>(
      `SELECT count(*) FILTER (WHERE type = 'product_view' AND occurred_at > $2::timestamptz - interval '30 days')::int AS views,
        extract(epoch FROM $2::timestamptz - max(occurred_at) FILTER (WHERE type <> 'demo_done'))::float8 / 86400 AS silent,
        (SELECT count(*)::int FROM opportunity_contact WHERE opportunity_id = $3 AND created_at <= $2) AS persons
       FROM event WHERE account_id = $1 AND occurred_at <= $2`,
      [deal.accountId, then, deal.id],
    )
    expect(features?.numbers.productViews).toBe(views)
    expect(features?.numbers.silentDays).toBeCloseTo(silent, 6)
    expect(features?.numbers.keyPersons).toBe(persons)
    expect(features?.numbers.ageDays).toBeCloseTo((then.getTime() - deal.openedAt.getTime()) / DAY_MS, 6)
    expect(features?.numbers.stageProgress).toBeGreaterThan(0)
  })

  it('are the same in a world in which nothing later has happened yet', async () => {
    const before = { deal: await asOfThen('deal'), customer: await asOfThen('customer') }
    expect(before.deal.length).toBeGreaterThan(100)
    // Differ they do: of deals that were closed meanwhile, and of those that were not.
    expect(new Set(before.deal.map((one) => one?.numbers.demos)).size).toBeGreaterThan(1)
    for (const table of ['event', 'activity', 'stage_transition', 'opportunity_contact', 'opportunity']) {
      const time = { event: 'occurred_at', activity: 'happened_at', stage_transition: 'at' }[table] ?? 'created_at'
      await database.rows(`DELETE FROM ${table} WHERE ${time} > $1`, [then])
    }
    await database.rows(
      `UPDATE opportunity o SET status = 'open', closed_at = NULL, stage_id = (
         SELECT t.to_stage_id FROM stage_transition t WHERE t.opportunity_id = o.id ORDER BY t.at DESC LIMIT 1)
       WHERE closed_at > $1`,
      [then],
    )
    expect(await asOfThen('deal')).toEqual(before.deal)
    expect(await asOfThen('customer')).toEqual(before.customer)
  })

  it('keep the order asked in, and leave out what does not exist', async () => {
    const [first, second] = ids('deal')
    const nobody = '00000000-0000-4000-8000-000000000000'
    const asked = [second, nobody, first].map((subjectId) => ({ subjectId: subjectId ?? '', at: then }))
    const [a, missing, b] = await loadFeatures(database.pool, 'deal', asked)
    expect(missing).toBeUndefined()
    expect([b, a]).toEqual(
      await loadFeatures(
        database.pool,
        'deal',
        [asked[2] ?? asked[0], asked[0]].flatMap((one) => one ?? []),
      ),
    )
  })
})
