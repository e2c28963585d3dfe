import type { Transaction } from '../../database/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Actor } from '../../identity/domain/actor.ts'
import type { MetricScope } from '../../metrics/domain/funnel-metrics.ts'
import type { ChannelInput } from '../domain/channels.ts'
import { accountScopeSql } from './deal-scope.ts'

/**
 * New customers and inquiries of the period per channel of the customer, and what the channel cost in it: months that the
 * period cuts count by the share of their days.
 */
export async function loadChannelInputs(
  transaction: Transaction,
  scope: MetricScope,
  actor: Actor,
): Promise<ChannelInput[]> {
  const { from, to } = scope
  return transaction.$queryRaw<ChannelInput[]>`
    WITH customer AS (
      SELECT a.channel, count(*)::int AS n FROM account a
      WHERE a.created_at >= ${from} AND a.created_at < ${to} AND a.channel IS NOT NULL AND ${accountScopeSql(scope, actor)}
      GROUP BY a.channel
    ), inquiry AS (
      SELECT a.channel, count(*)::int AS n FROM lead l JOIN account a ON a.id = l.account_id
      WHERE l.created_at >= ${from} AND l.created_at < ${to} AND l.status <> 'quarantined' AND a.channel IS NOT NULL
        AND ${accountScopeSql(scope, actor)}
      GROUP BY a.channel
    ), spent AS (
      SELECT c.channel, sum(c.amount_usd * 100 * extract(epoch FROM
          least(${to}::timestamptz, (c.month + interval '1 month') AT TIME ZONE 'UTC') - greatest(${from}::timestamptz, c.month::timestamp AT TIME ZONE 'UTC'))
        / extract(epoch FROM (c.month + interval '1 month') - c.month::timestamp)) AS minor
      FROM channel_cost c
      WHERE c.month::timestamp AT TIME ZONE 'UTC' < ${to} AND (c.month + interval '1 month') AT TIME ZONE 'UTC' > ${from}
      GROUP BY c.channel
    )
    SELECT channel, coalesce(customer.n, 0)::int AS "newCustomers", coalesce(inquiry.n, 0)::int AS leads,
           coalesce(spent.minor, 0)::double precision AS "costMinor"
    FROM customer FULL JOIN inquiry USING (channel) FULL JOIN spent USING (channel) ORDER BY channel`
}

/** A visit that came from somewhere, before a deal was opened. */
export interface DealArrival {
  readonly dealId: string
  readonly path: string | null
  readonly referrer: string | null
  readonly campaign: string | null
}

/** Visits that say where they came from, of the customers of these deals, in order. */
export async function loadArrivals(transaction: Transaction, dealIds: readonly string[]): Promise<DealArrival[]> {
  return transaction.$queryRaw<DealArrival[]>`
    SELECT o.id AS "dealId", e.context ->> 'path' AS path, e.context ->> 'referrer' AS referrer, e.context ->> 'campaign' AS campaign
    FROM opportunity o JOIN event e ON e.account_id = o.account_id AND e.occurred_at <= o.created_at
    WHERE o.id = ANY(${[...dealIds]}::uuid[]) AND e.type = 'page_view' AND (e.context ? 'referrer' OR e.context ? 'campaign')
    ORDER BY o.id, e.occurred_at, e.id`
}

export interface MonthlyCount {
  readonly key: string
  /** First day, UTC. */
  readonly month: Date
  readonly n: number
}

/** New customers per month and channel. */
export async function loadMonthlyCustomers(
  transaction: Transaction,
  scope: MetricScope,
  actor: Actor,
): Promise<MonthlyCount[]> {
  return monthly(transaction, Prisma.sql`a.channel`, Prisma.sql`a.created_at`, Prisma.sql`account a`, scope, actor)
}

/** New deals per month and product line. */
export async function loadMonthlyDeals(
  transaction: Transaction,
  scope: MetricScope,
  actor: Actor,
): Promise<MonthlyCount[]> {
  const deals = Prisma.sql`opportunity o JOIN account a ON a.id = o.account_id`
  return monthly(transaction, Prisma.sql`o.product_line`, Prisma.sql`o.created_at`, deals, scope, actor)
}

function monthly(
  transaction: Transaction,
  key: Prisma.Sql,
  at: Prisma.Sql,
  rows: Prisma.Sql,
  scope: MetricScope,
  actor: Actor,
): Promise<MonthlyCount[]> {
  return transaction.$queryRaw<MonthlyCount[]>`
    SELECT ${key} AS key, date_trunc('month', ${at} AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' AS month, count(*)::int AS n
    FROM ${rows} WHERE ${at} >= ${scope.from} AND ${at} < ${scope.to} AND ${key} IS NOT NULL AND ${accountScopeSql(scope, actor)}
    GROUP BY 1, 2 ORDER BY 1, 2`
}
