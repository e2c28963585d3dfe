import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Database, openDatabase } from '../../../api/src/database/client.ts'
import type { SubjectKind } from '../../../api/src/scoring/domain/features.ts'
import { loadFeatures } from '../../../api/src/scoring/store/features.store.ts'
import { loadSpeakers } from '../../../api/src/scoring/store/model.store.ts'
import { scoreCases } from '../../../api/src/scoring/use-cases/score-batch.ts'
import { scoreEverybody } from '../../../api/src/scoring/use-cases/score-subjects.ts'
import { trainModels } from '../../../api/src/scoring/use-cases/train-models.ts'
import { weighBehaviour } from '../../../api/src/scoring/use-cases/weigh-behaviour.ts'
import { freshDatabase, type TestDatabase } from '../../support/database.ts'
import { repositoryPath } from '../../support/repository.ts'
import { SECRETS } from '../../support/secrets.ts'
import { runScript } from '../../support/service-process.ts'

// Learning takes seconds by itself and minutes on a machine with other work.
vi.setConfig({ testTimeout: 240_000 })

let database: TestDatabase
let own: Database
beforeAll(async () => {
  database = await freshDatabase()
  own = openDatabase(database.url, 4)
  const environment = { ...SECRETS, DATABASE_URL: database.url }
  await runScript('history', [repositoryPath('api/scripts/seed-demo.ts'), 'history', '--scale', '0.4'], environment)
}, 300_000)
afterAll(async () => {
  await own.close()
  await database.drop()
})

const work = () => ({ database: own, now: () => new Date() })

interface Kept {
  readonly kind: string
  readonly algorithm: string
  readonly metrics: {
    readonly auc: number
    readonly brier: number
    readonly calibrationError: number
    readonly cases: number
    readonly learntFrom: number
    readonly selectedFrom: number
    readonly crossFitted: { readonly auc: number; readonly brier: number; readonly calibrationError: number }
    readonly rules: { readonly auc: number; readonly brier: number }
  }
}

describe('the simulated company', () => {
  it('is scored whole by the rules: every customer twice, every open deal twice', async () => {
    const customers = await database.count('account', 'merged_into_id IS NULL')
    const deals = await database.count('opportunity', `status = 'open'`)
    expect(await scoreEverybody(work())).toBe(customers + deals)
    expect(await database.count('score')).toBe(2 * customers + 2 * deals)
    expect(await database.count('score', `jsonb_array_length(factors) > 0`)).toBeGreaterThan(1.5 * (customers + deals))
    const listed = await database.count('account', 'open_deals > 0 AND (risk IS NULL OR win_probability IS NULL)')
    expect(listed).toBe(0)
  })

  it('teaches models of win, risk (of deals and customers) and intent that beat the rules on outcomes held back', async () => {
    const trained = await trainModels(work(), 'system', new AbortController().signal)
    expect(trained.map(({ kind, verdict }) => [kind, verdict])).toEqual([
      ['win', 'promote'],
      ['risk', 'promote'],
      ['customer_risk', 'promote'],
      ['intent', 'promote'],
    ])
    const models = await database.rows<Kept>(
      `SELECT kind, algorithm, metrics FROM model_version WHERE status = 'active' ORDER BY kind`,
    )
    for (const { metrics } of models) {
      expect(metrics.auc).toBeGreaterThan(metrics.rules.auc + 0.02)
      expect(metrics.brier).toBeLessThan(metrics.rules.brier)
      expect(metrics.calibrationError).toBeLessThan(0.12)
      // What is kept knows the newest outcomes, too, and its probabilities hold for cases it has not seen.
      expect(metrics.learntFrom).toBe(metrics.selectedFrom + metrics.cases)
      expect(metrics.crossFitted.calibrationError).toBeLessThan(0.05)
      expect(Math.abs(metrics.crossFitted.auc - metrics.auc)).toBeLessThan(0.06)
    }
  })

  it('has each customer’s own risk said by what was learnt of customers, and each deal’s by what was learnt of deals', async () => {
    await scoreEverybody(work())
    const rows = await database.rows<{ of: string; kind: string; n: number }>(
      `SELECT CASE WHEN s.opportunity_id IS NULL THEN 'customer' ELSE 'deal' END AS of, m.kind::text AS kind, count(*)::int AS n
       FROM score s JOIN model_version m ON m.id = s.model_version_id WHERE s.kind = 'risk' AND m.algorithm <> 'rules' GROUP BY 1, 2 ORDER BY 1`,
    )
    expect(rows.map(({ of, kind }) => [of, kind])).toEqual([
      ['customer', 'customer_risk'],
      ['deal', 'risk'],
    ])
    expect(rows[0]?.n).toBe(await database.count('account', 'merged_into_id IS NULL'))
    const { silent, lively } = await database.row<{ silent: number; lively: number }>(
      `SELECT avg(s.value) FILTER (WHERE a.last_activity_at < now() - interval '120 days') AS silent,
         avg(s.value) FILTER (WHERE a.last_activity_at > now() - interval '7 days') AS lively
       FROM score s JOIN account a ON a.id = s.account_id WHERE s.kind = 'risk' AND s.opportunity_id IS NULL`,
    )
    expect(silent).toBeGreaterThan(lively + 0.3)
  })

  it('sees the risk of a deal rise while its buyer is silent', async () => {
    const speakers = await loadSpeakers(own.prisma, 'risk', new Date())
    expect(speakers.speaking.algorithm).not.toBe('rules')
    const silent = await database.rows<{ id: string; spoke: Date }>(
      `SELECT o.id, max(e.occurred_at) AS spoke FROM opportunity o JOIN event e ON e.account_id = o.account_id 
         AND e.occurred_at > o.created_at AND e.occurred_at < coalesce(o.closed_at, now())
       WHERE o.status <> 'won' AND e.type NOT IN ('quote_sent', 'call_done') GROUP BY o.id
       HAVING max(e.occurred_at) < coalesce(o.closed_at, now()) - interval '15 days' ORDER BY o.id`,
    )
    expect(silent.length).toBeGreaterThan(50)
    const riskAt = async (timeOf: (spoke: Date) => Date) => {
      const features = await loadFeatures(
        own.pool,
        'deal',
        silent.map(({ id, spoke }) => ({ subjectId: id, at: timeOf(spoke) })),
      )
      const known = features.flatMap((one) => one ?? [])
      return ((await scoreCases('risk', 'deal', known, speakers)) ?? []).map(({ value }) => value)
    }
    const before = await riskAt((spoke) => new Date(spoke.getTime() + 3_600_000))
    const after = await riskAt((spoke) => new Date(spoke.getTime() + 14 * 86_400_000))
    const rises = after.map((value, at) => value - (before[at] ?? 0))
    expect(rises.filter((rise) => rise > 0).length / rises.length).toBeGreaterThan(0.75)
    expect(rises.reduce((sum, rise) => sum + rise, 0) / rises.length).toBeGreaterThan(0.08)
  })

  it('never sees a buyer more at risk, nor a deal less likely, because the buyer wrote', async () => {
    const deals = await database.rows<{ id: string }>(`SELECT id FROM opportunity WHERE status = 'open' ORDER BY id`)
    const found = await loadFeatures(
      own.pool,
      'deal',
      deals.map(({ id }) => ({ subjectId: id, at: new Date() })),
    )
    const before = found.flatMap((one) => one ?? [])
    const after = before.map(({ numbers, categories }) => ({
      categories,
      numbers: {
        ...numbers,
        replies: (numbers.replies ?? 0) + 1,
        silentDays: 0,
        visitDays: (numbers.visitDays ?? 0) + 1,
      },
    }))
    for (const [kind, good] of [
      ['risk', -1],
      ['win', 1],
    ] as const) {
      const speakers = await loadSpeakers(own.prisma, kind, new Date())
      const valuesOf = async (cases: typeof before) =>
        ((await scoreCases(kind, 'deal', cases, speakers)) ?? []).map(({ value }) => value)
      const [earlier, later] = [await valuesOf(before), await valuesOf(after)]
      expect(earlier.length).toBe(deals.length)
      const moved = later.map((value, at) => good * (value - (earlier[at] ?? 0)))
      expect(moved.filter((by) => by < -1e-9)).toEqual([])
      expect(moved.some((by) => by > 0.01)).toBe(true)
    }
  })

  it('shows what its touchpoints are worth', async () => {
    expect(await weighBehaviour(work(), 'system')).toBe(true)
    const { parameters } = await database.row<{
      parameters: { weights: { type: string; low: number; high: number }[] }
    }>(`SELECT parameters FROM model_version WHERE kind = 'behaviour_weights' AND status = 'active'`)
    const weights = new Map(parameters.weights.map((weight) => [weight.type, weight]))
    expect(weights.get('demo_done')?.low).toBeGreaterThan(1.3)
    expect(weights.get('sample_request')?.low).toBeGreaterThan(1)
    expect(weights.get('demo_done')?.low).toBeGreaterThan(weights.get('visit_done')?.low ?? 0)
    expect(weights.has('quote_sent')).toBe(false)
  })
})

describe('its features of the past', () => {
  it('are the same in a world in which nothing later has happened yet, quotations included', async () => {
    const then = new Date(Date.now() - 120 * 86_400_000)
    const subjects = async (kind: SubjectKind) => {
      const table = kind === 'deal' ? 'opportunity' : 'account'
      const rows = await database.rows<{ id: string }>(`SELECT id FROM ${table} WHERE created_at <= $1 ORDER BY id`, [
        then,
      ])
      return rows.map(({ id }) => ({ subjectId: id, at: then }))
    }
    const asked = { deal: await subjects('deal'), customer: await subjects('customer') }
    const read = async () => ({
      deal: await loadFeatures(database.pool, 'deal', asked.deal),
      customer: await loadFeatures(database.pool, 'customer', asked.customer),
    })
    const before = await read()
    expect(before.deal.filter((one) => (one?.numbers.quoteOpenDays ?? null) !== null).length).toBeGreaterThan(10)
    expect(before.deal.filter((one) => one?.numbers.quoteViewed === 1).length).toBeGreaterThan(10)
    // Without triggers and foreign keys: only what is read matters here.
    const day = `'${then.toISOString()}'::timestamptz`
    await database.rows(`SET session_replication_role = replica;
      DELETE FROM event WHERE occurred_at > ${day}; DELETE FROM activity WHERE happened_at > ${day};
      DELETE FROM stage_transition WHERE at > ${day}; DELETE FROM opportunity_contact WHERE created_at > ${day};
      DELETE FROM quote_version WHERE frozen_at > ${day}; DELETE FROM quote WHERE sent_at > ${day};
      UPDATE quote SET status = 'sent', decided_at = NULL WHERE decided_at > ${day}; UPDATE quote SET viewed_at = NULL WHERE viewed_at > ${day};
      DELETE FROM opportunity WHERE created_at > ${day};
      UPDATE opportunity SET status = 'open', closed_at = NULL, lost_category = NULL WHERE closed_at > ${day};
      SET session_replication_role = origin`)
    expect(await read()).toEqual(before)
  })
})
