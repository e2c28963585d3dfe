import { taskPolicy } from '../../crm/policy.ts'
import type { Database } from '../../database/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Actor } from '../../identity/domain/actor.ts'
import { readable } from '../../shared/row-policy.ts'
import type { MetricScope } from '../domain/funnel-metrics.ts'
import type { KeyFigureFacts } from '../domain/key-figures.ts'
import { scopeCondition } from './funnel-steps.ts'

type FactRow = Omit<KeyFigureFacts, 'tasksDue' | 'tasksDone'>

/** What of a scope the panel's figures can be narrowed by. */
export type PanelScope = Pick<MetricScope, 'from' | 'to' | 'teamId' | 'ownerId'>

/**
 * Counts what the panel is made of, of the customers, deals and tasks the caller may read.
 * @param probability to win, by id of a deal's stage
 */
export async function loadKeyFigureFacts(
  { prisma }: Pick<Database, 'prisma'>,
  actor: Actor,
  { from, to, teamId = null, ownerId = null }: PanelScope,
  probability: ReadonlyMap<string, number>,
): Promise<KeyFigureFacts> {
  const scope = { counting: 'snapshot', from, to, teamId, ownerId } as const
  const customers = scopeCondition({ ...scope, unit: 'customer' }, actor)
  const deals = scopeCondition({ ...scope, unit: 'deal' }, actor)
  const within = (column: string): Prisma.Sql =>
    Prisma.sql`(${Prisma.raw(column)} >= ${from}::timestamptz AND ${Prisma.raw(column)} < ${to}::timestamptz)`
  const [facts] = await prisma.$queryRaw<FactRow[]>`
    WITH customer AS MATERIALIZED (SELECT a.id, a.owner_id, a.created_at FROM account a WHERE ${customers}),
    new_lead AS (
      SELECT l.status, extract(epoch FROM first.at - l.created_at)::float8 / 3600 AS hours
      FROM lead l JOIN customer c ON c.id = l.account_id
      LEFT JOIN LATERAL (
        SELECT min(x.happened_at) AS at FROM activity x
        WHERE x.account_id = l.account_id AND x.kind <> 'note' AND x.deleted_at IS NULL AND x.happened_at >= l.created_at
      ) first ON TRUE
      WHERE l.status <> 'quarantined' AND ${within('l.created_at')}
    ),
    deal AS (
      SELECT o.status, o.amount_usd, o.created_at, o.closed_at, COALESCE(last.to_stage_id, o.stage_id) AS stage_id
      FROM opportunity o JOIN account a ON a.id = o.account_id
      LEFT JOIN LATERAL (
        SELECT t.to_stage_id FROM stage_transition t
        WHERE t.opportunity_id = o.id AND NOT t.suggested AND t.at < ${to}::timestamptz
        ORDER BY t.at DESC, (t.from_stage_id IS NOT NULL) DESC, t.id DESC LIMIT 1
      ) last ON TRUE
      WHERE ${deals}
    ),
    standing AS (
      SELECT d.amount_usd, c.probability FROM deal d
      LEFT JOIN (SELECT key::uuid AS stage_id, value::text::float8 AS probability
        FROM jsonb_each(${JSON.stringify(Object.fromEntries(probability))}::jsonb)) c ON c.stage_id = d.stage_id
      WHERE d.created_at < ${to}::timestamptz AND (d.closed_at IS NULL OR d.closed_at >= ${to}::timestamptz)
    )
    SELECT
      (SELECT count(*) FROM new_lead)::int AS leads,
      (SELECT count(*) FROM new_lead WHERE status = 'converted')::int AS "leadsConverted",
      (SELECT count(*) FROM customer WHERE owner_id IS NOT NULL AND created_at < ${to}::timestamptz)::int
        AS "customersAssigned",
      (SELECT count(*) FROM customer c WHERE owner_id IS NOT NULL AND created_at < ${to}::timestamptz AND EXISTS (
        SELECT 1 FROM activity x WHERE x.account_id = c.id AND x.kind <> 'note' AND x.deleted_at IS NULL
          AND ${within('x.happened_at')}))::int AS "customersContacted",
      (SELECT count(*) FROM deal WHERE ${within('created_at')})::int AS "dealsOpened",
      (SELECT count(*) FROM deal WHERE status = 'won' AND ${within('closed_at')})::int AS "dealsWon",
      (SELECT count(*) FROM deal WHERE status = 'lost' AND ${within('closed_at')})::int AS "dealsLost",
      (SELECT COALESCE(sum(hours), 0) FROM new_lead)::float8 AS "responseHours",
      (SELECT count(hours) FROM new_lead)::int AS "leadsAnswered",
      (SELECT COALESCE(sum(amount_usd), 0) FROM standing)::float8 AS "pipelineUsd",
      (SELECT COALESCE(sum(amount_usd * COALESCE(probability, 0)), 0) FROM standing)::float8 AS "weightedUsd",
      (SELECT count(*) FROM standing)::int AS "dealsOpen",
      (SELECT COALESCE(sum(amount_usd), 0) FROM deal WHERE status = 'won' AND ${within('closed_at')})::float8 AS "wonUsd"`
  const tasks: Prisma.TaskWhereInput = {
    dueAt: { gte: from, lt: to },
    status: { not: 'cancelled' },
    ...(ownerId === null ? {} : { ownerId }),
    ...(teamId === null ? {} : { owner: { teamId } }),
    AND: [readable(taskPolicy, actor)],
  }
  const [tasksDue, tasksDone] = await Promise.all([
    prisma.task.count({ where: tasks }),
    prisma.task.count({ where: { ...tasks, status: 'done' } }),
  ])
  if (facts === undefined) throw new Error('a statement of aggregates always gives one row')
  return { ...facts, tasksDue, tasksDone }
}
