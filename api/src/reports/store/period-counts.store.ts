import { readableAccountsSql } from '../../crm/store/readable-accounts.ts'
import type { Database } from '../../database/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Actor } from '../../identity/domain/actor.ts'
import type { ReportFacts } from '../domain/report-facts.ts'
import type { ReportPeriod } from '../domain/report-period.ts'

export type PeriodCounts = Readonly<Record<keyof ReportFacts['counts'], number>>

/**
 * What happened in each of some periods with the customers the caller may read, in one statement: customers and deals
 * that came in, deals decided, calls, visits and meetings, quotations sent. Merged customers count with their winner.
 */
export async function loadPeriodCounts(
  { prisma }: Pick<Database, 'prisma'>,
  actor: Actor,
  periods: readonly ReportPeriod[],
): Promise<readonly PeriodCounts[]> {
  const parts = Prisma.join(
    periods.map(({ from, to }, index) => Prisma.sql`(${index}::int, ${from}::timestamptz, ${to}::timestamptz)`),
  )
  const within = (column: string): Prisma.Sql =>
    Prisma.sql`${Prisma.raw(column)} >= p.starts AND ${Prisma.raw(column)} < p.ends`
  return prisma.$queryRaw<PeriodCounts[]>`
    WITH p (index, starts, ends) AS (VALUES ${parts}),
    a AS MATERIALIZED (SELECT id, created_at FROM account a WHERE merged_into_id IS NULL AND ${readableAccountsSql(actor)})
    SELECT
      (SELECT count(*)::int FROM a WHERE ${within('a.created_at')}) AS "newCustomers",
      (SELECT count(*)::int FROM opportunity o JOIN a ON a.id = o.account_id WHERE ${within('o.created_at')}) AS "newDeals",
      (SELECT count(*)::int FROM activity x JOIN a ON a.id = x.account_id
        WHERE ${within('x.happened_at')} AND x.deleted_at IS NULL AND x.kind IN ('call', 'visit', 'meeting')) AS "activities",
      (SELECT count(*)::int FROM quote q JOIN a ON a.id = q.account_id WHERE ${within('q.sent_at')}) AS "quotesSent",
      (SELECT count(*)::int FROM opportunity o JOIN a ON a.id = o.account_id
        WHERE ${within('o.closed_at')} AND o.status = 'won') AS "dealsWon",
      (SELECT count(*)::int FROM opportunity o JOIN a ON a.id = o.account_id
        WHERE ${within('o.closed_at')} AND o.status = 'lost') AS "dealsLost"
    FROM p ORDER BY p.index`
}
