import { readableAccountsSql } from '../../crm/store/readable-accounts.ts'
import type { Transaction } from '../../database/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Actor } from '../../identity/domain/actor.ts'
import type { Standing } from '../domain/blockers.ts'

export interface StandingFilter {
  readonly teamId?: string | null
  readonly ownerId?: string | null
}

/** Events in which the customer speaks to us. Opening a quotation or a page is no answer. */
const ANSWERS = [
  'mail_replied',
  'meeting_done',
  'visit_done',
  'demo_done',
  'inquiry',
  'quote_request',
  'sample_request',
  'quote_accepted',
  'quote_declined',
  'contract_signed',
  'payment_received',
]

const milliseconds = (column: string): Prisma.Sql =>
  Prisma.raw(`(extract(epoch FROM ${column}) * 1000)::double precision`)

const ofWhom = (row: 'o' | 'a', { teamId, ownerId }: StandingFilter): Prisma.Sql =>
  Prisma.join(
    [
      teamId ? Prisma.sql`${Prisma.raw(row)}.team_id = ${teamId}::uuid` : Prisma.sql`TRUE`,
      ownerId ? Prisma.sql`${Prisma.raw(row)}.owner_id = ${ownerId}::uuid` : Prisma.sql`TRUE`,
    ],
    ' AND ',
  )

/** Every open deal, and every customer in an open stage without an open deal, that the actor may see. */
export async function loadStandings(
  transaction: Transaction,
  actor: Actor,
  filter: StandingFilter,
): Promise<Standing[]> {
  return transaction.$queryRaw<Standing[]>`
    WITH standing AS MATERIALIZED (
      SELECT o.id AS opportunity_id, o.account_id, a.name, o.owner_id, o.stage_id, o.stage_since, o.created_at AS opened_at, o.amount_usd
      FROM opportunity o JOIN account a ON a.id = o.account_id
      WHERE o.status = 'open' AND a.merged_into_id IS NULL AND ${readableAccountsSql(actor)} AND ${ofWhom('o', filter)}
      UNION ALL
      SELECT NULL, a.id, a.name, a.owner_id, a.stage_id, a.stage_since, a.created_at, NULL
      FROM account a JOIN stage s ON s.id = a.stage_id
      WHERE s.outcome = 'open' AND a.merged_into_id IS NULL AND ${readableAccountsSql(actor)} AND ${ofWhom('a', filter)}
        AND NOT EXISTS (SELECT 1 FROM opportunity p WHERE p.account_id = a.id AND p.status = 'open')
    )
    SELECT n.account_id AS "accountId", n.name AS "accountName", n.opportunity_id AS "opportunityId", n.owner_id AS "ownerId",
           w.name AS "ownerName", s.id AS "stageId", s.code AS "stageCode", s.name AS "stageName", s.max_days AS "maxDays",
           ${milliseconds('n.stage_since')} AS "stageSince", ${milliseconds('n.opened_at')} AS "openedAt",
           ${milliseconds('greatest(v.at, q.sent_at)')} AS "lastContactAt", q.number AS "quoteNumber",
           ${milliseconds('q.sent_at')} AS "quoteSentAt", ${milliseconds('e.answered_at')} AS "lastAnswerAt",
           e.reads AS "documentReads", coalesce(round(n.amount_usd * 100)::double precision, q.dollars, 0) AS "valueMinor"
    FROM standing n JOIN stage s ON s.id = n.stage_id LEFT JOIN "user" w ON w.id = n.owner_id
    LEFT JOIN LATERAL (
      SELECT q.number, q.sent_at, round(v.total_minor * CASE v.currency WHEN 'JPY' THEN 100 ELSE 1 END / v.exchange_rate)::double precision AS dollars
      FROM quote q JOIN quote_version v ON v.quote_id = q.id AND v.version = q.current_version
      WHERE q.account_id = n.account_id AND q.status IN ('sent', 'viewed')
        AND (q.opportunity_id IS NULL OR n.opportunity_id IS NULL OR q.opportunity_id = n.opportunity_id)
      ORDER BY q.sent_at DESC NULLS LAST LIMIT 1
    ) q ON TRUE
    LEFT JOIN LATERAL (
      SELECT max(v.happened_at) AS at FROM activity v
      WHERE v.account_id = n.account_id AND v.deleted_at IS NULL AND v.kind <> 'note'
    ) v ON TRUE
    LEFT JOIN LATERAL (
      SELECT max(e.occurred_at) FILTER (WHERE e.type = ANY(${ANSWERS})
               OR (e.type = 'call_done' AND e.value ->> 'outcome' = 'reached')) AS answered_at,
             count(*) FILTER (WHERE e.type IN ('document_view', 'download') AND e.occurred_at >= n.opened_at - interval '90 days')::int AS reads
      FROM event e WHERE e.account_id = n.account_id
    ) e ON TRUE`
}
