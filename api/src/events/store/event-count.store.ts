import type pg from 'pg'
import { readableAccountsSql } from '../../crm/store/readable-accounts.ts'
import type { Database } from '../../database/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Actor } from '../../identity/domain/actor.ts'
import { type CountGroup, type CountPeriod, type EventCountRow, wholeMonths } from '../domain/event-count.ts'

/** Changes folded in one transaction. */
const PORTION = 20_000
/** Only one folds at a time; a second one finds nothing to do and leaves. */
const FOLD_LOCK = 7_402_116

const FOLD = `
WITH taken AS (
  DELETE FROM event_count_change WHERE id IN (SELECT id FROM event_count_change ORDER BY id LIMIT ${PORTION})
  RETURNING day, type, account_id, count
), by_account AS (
  INSERT INTO event_count (account_id, day, type, count)
  SELECT account_id, day, type, sum(count) FROM taken GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
  ON CONFLICT (account_id, day, type) DO UPDATE SET count = event_count.count + excluded.count
), in_all AS (
  INSERT INTO event_count_total (day, type, count)
  SELECT day, type, sum(count) FROM taken GROUP BY 1, 2 HAVING sum(count) <> 0 ORDER BY 1, 2
  ON CONFLICT (day, type) DO UPDATE SET count = event_count_total.count + excluded.count
), in_months AS (
  INSERT INTO event_count_month (month, type, count)
  SELECT date_trunc('month', day)::date, type, sum(count) FROM taken GROUP BY 1, 2 HAVING sum(count) <> 0 ORDER BY 1, 2
  ON CONFLICT (month, type) DO UPDATE SET count = event_count_month.count + excluded.count
)
SELECT count(*)::int AS folded FROM taken`

/**
 * Folds what triggers noted about new and moved events into the counts. Readers see either the change or its effect,
 * never both and never neither.
 * @returns changes folded
 */
export async function foldEventCounts(pool: pg.Pool, signal?: AbortSignal): Promise<number> {
  let folded = 0
  while (signal?.aborted !== true) {
    const portion = await foldPortion(pool)
    folded += portion
    if (portion < PORTION) break
  }
  return folded
}

async function foldPortion(pool: pg.Pool): Promise<number> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('BEGIN')
    const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS mine', [FOLD_LOCK])
    const folded = rows[0]?.mine === true ? await client.query<{ folded: number }>(FOLD) : undefined
    await client.query('COMMIT')
    return folded?.rows[0]?.folded ?? 0
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    // A connection in a broken transaction is not given to others.
    client.release(broken)
  }
}

/** Numbers of events the actor may know of: whoever may see all customers counts events of nobody, too. */
export async function readEventCounts(
  { prisma }: Database,
  actor: Actor,
  { from, to, types }: CountPeriod,
  group: CountGroup,
): Promise<EventCountRow[]> {
  const ofTypes = Prisma.sql`(${types === null} OR c.type = ANY(${types ?? []}::text[]))`
  const within = Prisma.sql`c.day >= ${from}::date AND c.day < ${to}::date AND ${ofTypes}`
  const columns = {
    type: Prisma.sql`NULL::text AS day, c.type, NULL::uuid AS account_id`,
    day: Prisma.sql`c.day::text AS day, NULL::text AS type, NULL::uuid AS account_id`,
    day_and_type: Prisma.sql`c.day::text AS day, c.type, NULL::uuid AS account_id`,
    account: Prisma.sql`NULL::text AS day, NULL::text AS type, c.account_id`,
  }[group]
  const counts =
    seesAll(actor) && group !== 'account'
      ? Prisma.sql`${group === 'type' ? totalsByMonth({ from, to }, ofTypes) : totalsByDay(within)}
        UNION ALL SELECT c.day, c.type, NULL::uuid, c.count FROM event_count_change c WHERE ${within}`
      : Prisma.sql`
        SELECT c.day, c.type, c.account_id, c.count FROM known JOIN event_count c ON c.account_id = known.id WHERE ${within}
        UNION ALL
        SELECT c.day, c.type, c.account_id, c.count FROM event_count_change c JOIN known ON c.account_id = known.id WHERE ${within}`
  // One statement, one snapshot: a change is in one of the tables.
  return prisma.$queryRaw<EventCountRow[]>`
    WITH known AS MATERIALIZED (SELECT a.id FROM account a WHERE ${readableAccountsSql(actor)})
    SELECT day, type, account_id AS "accountId", sum(count)::int AS count
    FROM (SELECT ${columns}, c.count FROM (${counts}) c) g
    GROUP BY 1, 2, 3 HAVING sum(count) <> 0 ORDER BY 1, 2, 3`
}

function seesAll(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'user' && (actor.role === 'executive' || actor.role === 'admin'))
}

function totalsByDay(within: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT c.day, c.type, NULL::uuid AS account_id, c.count FROM event_count_total c WHERE ${within}`
}

/** Whole months from the months' table, the days before and after them from the days'. */
function totalsByMonth({ from, to }: Pick<CountPeriod, 'from' | 'to'>, ofTypes: Prisma.Sql): Prisma.Sql {
  const { first, end } = wholeMonths(from, to)
  const days = (since: string, until: string): Prisma.Sql =>
    totalsByDay(Prisma.sql`c.day >= ${since}::date AND c.day < ${until}::date AND ${ofTypes}`)
  if (first >= end) return days(from, to)
  return Prisma.sql`
    SELECT c.month AS day, c.type, NULL::uuid AS account_id, c.count FROM event_count_month c
    WHERE c.month >= ${first}::date AND c.month < ${end}::date AND ${ofTypes}
    UNION ALL ${days(from, first)} UNION ALL ${days(end, to)}`
}
