import { Prisma } from '../../generated/prisma/client.ts'
import type { Actor } from '../../identity/domain/actor.ts'
import type { MetricScope } from '../../metrics/domain/funnel-metrics.ts'
import { scopeCondition } from '../../metrics/store/funnel-steps.ts'

/** Deals of a scope that the actor may see, as a condition on `o` (opportunity) and `a` (its account), without the period. */
export function dealScopeSql(scope: MetricScope, actor: Actor): Prisma.Sql {
  const pipeline = scope.pipelineId ? Prisma.sql`o.pipeline_id = ${scope.pipelineId}::uuid` : Prisma.sql`TRUE`
  return Prisma.sql`${scopeCondition({ ...scope, unit: 'deal' }, actor)} AND ${pipeline}`
}

/** Customers of a scope that the actor may see, as a condition on `a`: by owner, team, country, industry and channel. */
export function accountScopeSql(scope: MetricScope, actor: Actor): Prisma.Sql {
  const { productLine: _line, ...customers } = scope
  return scopeCondition({ ...customers, unit: 'customer' }, actor)
}

/** Deals that were opened, or closed, within the period: what a cohort or a snapshot looks at. */
export function periodSql({ counting, from, to }: Pick<MetricScope, 'counting' | 'from' | 'to'>): Prisma.Sql {
  return counting === 'cohort'
    ? Prisma.sql`o.created_at >= ${from} AND o.created_at < ${to}`
    : Prisma.sql`o.closed_at >= ${from} AND o.closed_at < ${to}`
}
