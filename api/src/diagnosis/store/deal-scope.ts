import { readableAccountsSql } from '../../crm/store/readable-accounts.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Actor } from '../../identity/domain/actor.ts'
import type { MetricScope } from '../../metrics/domain/funnel-metrics.ts'

/**
 * Deals of a scope that the actor may see, as a condition on `o` (opportunity) and `a` (its account), without the period.
 * Customers that were merged into others do not count.
 */
export function dealScopeSql(scope: Omit<MetricScope, 'from' | 'to' | 'counting' | 'unit'>, actor: Actor): Prisma.Sql {
  const equal = (column: string, value: string | null | undefined, cast = ''): Prisma.Sql =>
    value === null || value === undefined
      ? Prisma.sql`TRUE`
      : Prisma.sql`${Prisma.raw(column)} = ${value}${Prisma.raw(cast)}`
  const conditions = [
    Prisma.sql`a.merged_into_id IS NULL`,
    readableAccountsSql(actor),
    equal('o.pipeline_id', scope.pipelineId, '::uuid'),
    equal('o.team_id', scope.teamId, '::uuid'),
    equal('o.owner_id', scope.ownerId, '::uuid'),
    equal('a.channel', scope.channel),
    equal('a.country', scope.country),
    equal('a.industry', scope.industry),
    equal('o.product_line', scope.productLine),
  ]
  return Prisma.join(conditions, ' AND ')
}

/** Deals that were opened, or closed, within the period: what a cohort or a snapshot looks at. */
export function periodSql({ counting, from, to }: Pick<MetricScope, 'counting' | 'from' | 'to'>): Prisma.Sql {
  return counting === 'cohort'
    ? Prisma.sql`o.created_at >= ${from} AND o.created_at < ${to}`
    : Prisma.sql`o.closed_at >= ${from} AND o.closed_at < ${to}`
}
