import { readableAccountsSql } from '../../crm/store/readable-accounts.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Actor } from '../../identity/domain/actor.ts'
import type { Breakdown } from '../domain/breakdown.ts'
import type { MetricScope } from '../domain/funnel-metrics.ts'

/** Where the facts of a customer or deal stand, whichever is counted. */
interface Columns {
  readonly team: Prisma.Sql
  readonly owner: Prisma.Sql
  readonly productLine: Prisma.Sql
}

const OF_CUSTOMER: Columns = {
  team: Prisma.sql`a.team_id`,
  owner: Prisma.sql`a.owner_id`,
  // A customer has the product line of its first deal.
  productLine: Prisma.sql`(SELECT d.product_line FROM opportunity d WHERE d.account_id = a.id ORDER BY d.created_at, d.id LIMIT 1)`,
}
const OF_DEAL: Columns = {
  team: Prisma.sql`o.team_id`,
  owner: Prisma.sql`o.owner_id`,
  productLine: Prisma.sql`o.product_line`,
}

function groupSql(unit: MetricScope['unit'], by: Breakdown | null): Prisma.Sql {
  const columns = unit === 'deal' ? OF_DEAL : OF_CUSTOMER
  if (by === null) return Prisma.sql`NULL::text`
  if (by === 'team' || by === 'owner' || by === 'productLine') return Prisma.sql`${columns[by]}::text`
  return Prisma.raw(`a.${by}::text`)
}

/** The scope's filters and the caller's rights, on `account a` and, for deals, `opportunity o`. */
export function scopeCondition(scope: MetricScope, actor: Actor): Prisma.Sql {
  const columns = scope.unit === 'deal' ? OF_DEAL : OF_CUSTOMER
  const filters = [
    Prisma.sql`a.merged_into_id IS NULL`,
    readableAccountsSql(actor),
    ...(scope.teamId ? [Prisma.sql`${columns.team} = ${scope.teamId}::uuid`] : []),
    ...(scope.ownerId ? [Prisma.sql`${columns.owner} = ${scope.ownerId}::uuid`] : []),
    ...(scope.channel ? [Prisma.sql`a.channel = ${scope.channel}`] : []),
    ...(scope.country ? [Prisma.sql`a.country = ${scope.country}`] : []),
    ...(scope.industry ? [Prisma.sql`a.industry = ${scope.industry}`] : []),
    ...(scope.productLine ? [Prisma.sql`${columns.productLine} = ${scope.productLine}`] : []),
  ]
  return Prisma.join(filters, ' AND ')
}

/**
 * Tables of a statement (`WITH …`) over the history of what is counted, made so that nothing has to be joined by id
 * afterwards (the planner cannot know how many rows a table of a statement has):
 * - `subject`: customers or deals in scope, with the group they belong to;
 * - `visit`: each stay in a stage up to `asOf`, in order, with when it was left (null: it is the last) and when its
 *   subject entered the pipeline;
 * - `reach`: when a subject first stood in a stage or beyond it.
 *
 * Subjects whose history lacks its first line (they are waiting for their evaluation) are given one. Steps of one moment
 * are ordered as in domain/count-funnel.ts.
 */
export function funnelHistory(
  scope: MetricScope,
  pipelineId: string,
  actor: Actor,
  asOf: Date,
  by: Breakdown | null = null,
): Prisma.Sql {
  const deals = scope.unit === 'deal'
  const column = Prisma.raw(deals ? 't.opportunity_id' : 't.account_id')
  const group = groupSql(scope.unit, by)
  const from = deals
    ? Prisma.sql`SELECT o.id, o.created_at AS opened_at, o.stage_id, ${group} AS grp
        FROM opportunity o JOIN account a ON a.id = o.account_id
        WHERE o.pipeline_id = ${pipelineId}::uuid AND ${scopeCondition(scope, actor)}`
    : Prisma.sql`SELECT a.id, a.created_at AS opened_at, a.stage_id, ${group} AS grp
        FROM account a WHERE ${scopeCondition(scope, actor)}`
  // "IS TRUE" keeps the planner from fetching all customers' steps by the deals' index, once per customer.
  const ownSteps = deals ? Prisma.empty : Prisma.sql`AND (t.opportunity_id IS NULL) IS TRUE`
  return Prisma.sql`WITH subject AS MATERIALIZED (${from}),
    written AS MATERIALIZED (
      SELECT t.id, ${column} AS subject_id, s.grp, t.from_stage_id, t.to_stage_id, t.at
      FROM stage_transition t JOIN subject s ON s.id = ${column} WHERE NOT t.suggested ${ownSteps}
    ),
    opening AS (
      SELECT subject_id, bool_or(from_stage_id IS NULL) AS complete, min(at) AS at,
        (array_agg(from_stage_id ORDER BY at, id))[1] AS from_stage_id
      FROM written GROUP BY 1
    ),
    step AS (
      SELECT id, subject_id, grp, from_stage_id, to_stage_id, at FROM written
      UNION ALL
      SELECT s.id, s.id, s.grp, NULL, COALESCE(f.from_stage_id, s.stage_id), LEAST(s.opened_at, f.at)
      FROM subject s LEFT JOIN opening f ON f.subject_id = s.id WHERE f.complete IS NOT TRUE
    ),
    visit AS MATERIALIZED (
      SELECT step.subject_id, step.grp, step.from_stage_id, step.to_stage_id AS stage_id, step.at, g.position, g.outcome,
        lead(step.at) OVER (PARTITION BY step.subject_id
          ORDER BY step.at, (step.from_stage_id IS NOT NULL), g.position, step.id) AS left_at,
        min(step.at) FILTER (WHERE g.outcome <> 'lost') OVER (PARTITION BY step.subject_id) AS entry_at
      FROM step JOIN stage g ON g.id = step.to_stage_id AND g.pipeline_id = ${pipelineId}::uuid
      WHERE step.at < ${asOf}::timestamptz
    ),
    ladder AS (SELECT id, position FROM stage WHERE pipeline_id = ${pipelineId}::uuid AND outcome <> 'lost'),
    reach AS MATERIALIZED (
      SELECT v.grp, l.id AS stage_id, v.subject_id, min(v.at) AS at, min(v.entry_at) AS entry_at
      FROM visit v JOIN ladder l ON l.position <= v.position WHERE v.outcome <> 'lost' GROUP BY 1, 2, 3
    )`
}
