import type { Transaction } from '../../database/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { DealFact } from '../domain/deal-fact.ts'

/** How long before its opening what a customer did counts for a deal. */
const LOOK_BACK_DAYS = 90

/** Events that diagnosis looks at; a touchpoint or sign made of another type needs its type here. */
const LOOKED_AT = [
  'inquiry',
  'quote_request',
  'sample_request',
  'quote_sent',
  'mail_replied',
  'demo_done',
  'visit_done',
  'meeting_done',
  'download',
  'document_view',
  'compare',
  'select',
  'advisor_turn',
  'price_view',
  'calculate',
]

const milliseconds = (column: string): Prisma.Sql =>
  Prisma.raw(`(extract(epoch FROM ${column}) * 1000)::double precision`)

/**
 * Deals with all that diagnosis looks at, in one statement: every figure of a page is of one moment.
 * @param deals a condition on `o` (opportunity) and `a` (account): period, scope and rights (deal-scope.ts).
 */
export async function loadDealFacts(transaction: Transaction, deals: Prisma.Sql, now: Date): Promise<DealFact[]> {
  return transaction.$queryRaw<DealFact[]>`
    WITH deal AS MATERIALIZED (
      SELECT o.*, a.name AS account_name, a.country, a.industry, a.channel, a.employee_count,
             greatest(o.created_at - make_interval(days => ${LOOK_BACK_DAYS}),
               (SELECT max(p.closed_at) FROM opportunity p WHERE p.account_id = o.account_id AND p.closed_at <= o.created_at)) AS since,
             coalesce(o.closed_at, ${now}) AS until
      FROM opportunity o JOIN account a ON a.id = o.account_id WHERE ${deals}
    ), happened AS (
      SELECT d.id, e.type AS what, e.occurred_at AS at, e.value FROM deal d
      JOIN event e ON e.account_id = d.account_id AND e.occurred_at >= d.since AND e.occurred_at <= d.until
      WHERE e.type = ANY(${LOOKED_AT}) AND coalesce(e.value ->> 'opportunityId', d.id::text) = d.id::text
      UNION ALL
      SELECT d.id, 'activity_' || v.kind::text, v.happened_at, NULL FROM deal d
      JOIN activity v ON v.account_id = d.account_id AND v.happened_at >= d.since AND v.happened_at <= d.until
      WHERE v.deleted_at IS NULL AND v.kind <> 'note'
    ), touch AS (
      SELECT id, jsonb_object_agg(what, jsonb_build_object('count', times, 'first', first)) AS touches,
             min(first) FILTER (WHERE what IN ('inquiry', 'quote_request', 'sample_request')) AS asked_at
      FROM (SELECT id, what, count(*)::int AS times, min(${milliseconds('at')}) AS first FROM happened GROUP BY id, what) h
      GROUP BY id
    ), contact AS (
      SELECT id, jsonb_agg(${milliseconds('at')} ORDER BY at) AS contacts
      FROM happened WHERE what LIKE 'activity%' OR what = 'quote_sent' GROUP BY id
    ), sign AS (
      SELECT h.id, array_agg(DISTINCT h.value ->> 'topic') FILTER (WHERE h.what = 'mail_replied' AND h.value ? 'topic') AS topics,
             array_agg(DISTINCT h.value ->> 'competitor') FILTER (WHERE h.what = 'compare' AND h.value ? 'competitor') AS compared,
             count(*) FILTER (WHERE h.what = 'select' AND h.value ->> 'total' = '0')::int AS empty_searches,
             count(*) FILTER (WHERE h.what = 'price_view' AND h.at > p.at)::int AS late_price_views
      FROM happened h LEFT JOIN (SELECT id, min(at) AS at FROM happened WHERE what = 'quote_sent' GROUP BY id) p ON p.id = h.id
      GROUP BY h.id
    ), life AS (
      SELECT d.id, ${milliseconds('max(e.occurred_at)')} AS buyer_last_at FROM deal d
      JOIN event e ON e.account_id = d.account_id AND e.occurred_at >= d.since AND e.occurred_at <= d.until
      WHERE e.type <> 'quote_sent' AND NOT (e.type = 'call_done' AND e.value ->> 'outcome' IS DISTINCT FROM 'reached')
      GROUP BY d.id
    ), step AS (
      SELECT d.id, jsonb_agg(jsonb_build_object('stageId', t.to_stage_id, 'at', ${milliseconds('t.at')}) ORDER BY t.at, (t.from_stage_id IS NOT NULL), t.id) AS steps
      FROM deal d JOIN stage_transition t ON t.opportunity_id = d.id WHERE NOT t.suggested GROUP BY d.id
    ), quoted AS (
      SELECT q.opportunity_id AS id, count(DISTINCT v.id)::int AS versions, max(v.lead_time_days) AS lead_time_days,
             coalesce(max(l.discount_percent), 0)::double precision AS discount,
             (array_agg(q.decline_reason ORDER BY q.decided_at DESC NULLS LAST) FILTER (WHERE q.decline_reason IS NOT NULL))[1] AS decline_reason,
             min(${milliseconds('q.sent_at')}) AS sent_at,
             (array_agg(round(v.total_minor * CASE v.currency WHEN 'JPY' THEN 100 ELSE 1 END / v.exchange_rate) ORDER BY q.created_at DESC, v.version DESC))[1]::double precision AS dollars
      FROM deal d JOIN quote q ON q.opportunity_id = d.id JOIN quote_version v ON v.quote_id = q.id
      LEFT JOIN quote_line_item l ON l.quote_version_id = v.id
      WHERE v.frozen_at IS NOT NULL GROUP BY q.opportunity_id
    ), talk AS (
      SELECT d.id, array_agg(DISTINCT c.name) FILTER (WHERE c.kind = 'competitor') AS competitors,
             array_agg(DISTINCT c.name) FILTER (WHERE c.kind = 'unserved') AS unserved
      FROM deal d JOIN conversation k ON k.account_id = d.account_id
      JOIN conversation_turn u ON u.conversation_id = k.id AND u.at >= d.since AND u.at <= d.until
      CROSS JOIN LATERAL (SELECT 'competitor' AS kind, unnest(u.competitors) AS name UNION ALL SELECT 'unserved', unnest(u.unserved)) c
      GROUP BY d.id
    )
    SELECT d.id, d.name, d.account_id AS "accountId", d.account_name AS "accountName", d.owner_id AS "ownerId",
           w.name AS "ownerName", w.team_id AS "ownerTeamId", d.team_id AS "teamId", d.pipeline_id AS "pipelineId", d.stage_id AS "stageId",
           d.status::text AS status, ${milliseconds('d.created_at')} AS "createdAt", ${milliseconds('d.closed_at')} AS "closedAt",
           coalesce(round(d.amount_usd * 100)::double precision, q.dollars, 0) AS "valueMinor",
           d.country, d.industry, d.channel, d.employee_count AS "employeeCount", d.product_line AS "productLine",
           d.lost_category::text AS rep, d.buyer_lost_category::text AS buyer, d.competitor,
           coalesce(t.touches, '{}') AS touches, coalesce(c.contacts, '[]') AS contacts, t.asked_at AS "askedAt",
           coalesce(s.steps, '[]') AS steps,
           CASE WHEN q.id IS NULL THEN NULL ELSE jsonb_build_object('discountPercent', q.discount, 'versions', q.versions,
             'leadTimeDays', q.lead_time_days, 'declineReason', q.decline_reason, 'sentAt', q.sent_at) END AS quote,
           coalesce(k.competitors, '{}') || coalesce(g.compared, '{}') AS competitors, coalesce(k.unserved, '{}') AS unserved,
           coalesce(g.topics, '{}') AS topics, coalesce(g.empty_searches, 0) AS "emptySearches",
           coalesce(g.late_price_views, 0) AS "priceViewsAfterQuote", f.buyer_last_at AS "buyerLastAt"
    FROM deal d LEFT JOIN "user" w ON w.id = d.owner_id LEFT JOIN touch t ON t.id = d.id LEFT JOIN contact c ON c.id = d.id
    LEFT JOIN step s ON s.id = d.id LEFT JOIN quoted q ON q.id = d.id LEFT JOIN talk k ON k.id = d.id
    LEFT JOIN sign g ON g.id = d.id LEFT JOIN life f ON f.id = d.id
    ORDER BY d.created_at, d.id`
}
