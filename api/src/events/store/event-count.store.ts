import { readableAccountsSql, readableByOwnerSql } from '../../crm/store/readable-accounts.ts'
import type { Database } from '../../database/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Actor } from '../../identity/domain/actor.ts'
import { type CountGroup, type CountPeriod, type EventCountRow, wholeMonths } from '../domain/event-count.ts'

const COLUMNS = {
  type: Prisma.sql`NULL::text AS day, c.type, NULL::uuid AS account_id`,
  day: Prisma.sql`c.day::text AS day, NULL::text AS type, NULL::uuid AS account_id`,
  day_and_type: Prisma.sql`c.day::text AS day, c.type, NULL::uuid AS account_id`,
  account: Prisma.sql`NULL::text AS day, NULL::text AS type, c.account_id`,
} as const satisfies Record<CountGroup, Prisma.Sql>

/**
 * Numbers of events the actor may know of: whoever may see all customers counts events of nobody, too. One statement, one
 * snapshot: a change is either folded or not.
 */
export async function readEventCounts(
  { prisma }: Database,
  actor: Actor,
  period: CountPeriod,
  group: CountGroup,
): Promise<EventCountRow[]> {
  return prisma.$queryRaw<EventCountRow[]>`
    ${group === 'account' ? ofAccounts(actor, period) : seesAll(actor) ? ofAll(period, group) : ofBooks(actor, period, group)}
    SELECT day, type, account_id AS "accountId", sum(count)::int AS count
    FROM (SELECT ${COLUMNS[group]}, c.count FROM counted c) g
    GROUP BY 1, 2, 3 HAVING sum(count) <> 0 ORDER BY 1, 2, 3`
}

function seesAll(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'user' && (actor.role === 'executive' || actor.role === 'admin'))
}

/** Every customer by itself. */
function ofAccounts(actor: Actor, period: CountPeriod): Prisma.Sql {
  return Prisma.sql`
    WITH known AS MATERIALIZED (SELECT a.id FROM account a WHERE ${readableAccountsSql(actor)}), counted AS (
      SELECT c.day, c.type, c.account_id, c.count FROM known JOIN event_count c ON c.account_id = known.id WHERE ${within(period)}
      UNION ALL
      SELECT c.day, c.type, c.account_id, c.count FROM event_count_change c JOIN known ON c.account_id = known.id
      WHERE ${within(period)})`
}

function ofAll(period: CountPeriod, group: CountGroup): Prisma.Sql {
  const days = Prisma.sql`event_count_total c`
  const months = Prisma.sql`(SELECT month AS day, type, count FROM event_count_month) c`
  return Prisma.sql`
    WITH counted AS (${totals(period, group, days, months)}
      UNION ALL SELECT c.day, c.type, NULL::uuid, c.count FROM event_count_change c WHERE ${within(period)})`
}

/**
 * Whole books of owners the actor reads, corrected by customers that stand in another book than where they belong by
 * now, and by those that are shared: one that is read though its book is not counts once more, one whose book is read
 * though it is not counts once less. For all others the book says what the rights say.
 */
function ofBooks(actor: Actor, period: CountPeriod, group: CountGroup): Prisma.Sql {
  const shared = actor.kind === 'user' ? Prisma.sql`sh.user_id = ${actor.id}::uuid` : Prisma.sql`FALSE`
  const days = Prisma.sql`book JOIN event_count_book_day c ON c.book_id = book.id`
  const months = Prisma.sql`(SELECT m.month AS day, m.type, m.count FROM book JOIN event_count_book_month m ON m.book_id = book.id) c`
  return Prisma.sql`
    WITH book AS MATERIALIZED (SELECT b.id FROM event_count_book b WHERE ${readableByOwnerSql(actor, 'b')}),
    correction AS MATERIALIZED (
      SELECT m.account_id,
        coalesce((SELECT ${readableAccountsSql(actor)} FROM account a WHERE a.id = m.account_id), FALSE)::int
        - coalesce((SELECT p.book_id FROM event_count_place p WHERE p.account_id = m.account_id) IN (SELECT id FROM book), FALSE)::int AS times
      FROM (SELECT account_id FROM event_count_moved UNION SELECT sh.account_id FROM account_share sh WHERE ${shared}) m
    ), counted AS (${totals(period, group, days, months)}
      UNION ALL
      SELECT c.day, c.type, NULL::uuid, c.count * correction.times
      FROM correction JOIN event_count c ON c.account_id = correction.account_id WHERE correction.times <> 0 AND ${within(period)}
      UNION ALL
      SELECT c.day, c.type, NULL::uuid, c.count FROM event_count_change c JOIN account a ON a.id = c.account_id
      WHERE ${within(period)} AND ${readableAccountsSql(actor)})`
}

function within({ from, to, types }: CountPeriod): Prisma.Sql {
  return Prisma.sql`c.day >= ${from}::date AND c.day < ${to}::date AND (${types === null} OR c.type = ANY(${types ?? []}::text[]))`
}

/** Whole months from the months' table, the days before and after them from the days'. Both give day, type and count as c. */
function totals(period: CountPeriod, group: CountGroup, days: Prisma.Sql, months: Prisma.Sql): Prisma.Sql {
  const from = (table: Prisma.Sql, since: string, until: string): Prisma.Sql =>
    Prisma.sql`SELECT c.day, c.type, NULL::uuid AS account_id, c.count FROM ${table} WHERE ${within({ ...period, from: since, to: until })}`
  const { first, end } = wholeMonths(period.from, period.to)
  if (group !== 'type' || first >= end) return from(days, period.from, period.to)
  return Prisma.sql`${from(months, first, end)} UNION ALL ${from(days, period.from, first)} UNION ALL ${from(days, end, period.to)}`
}
