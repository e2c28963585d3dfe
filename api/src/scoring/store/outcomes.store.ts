import type pg from 'pg'
import type { ClosedDeal } from '../domain/behaviour-weights.ts'
import type { CustomerLife, DealLife } from '../domain/snapshots.ts'

/** All deals of customers that count, the oldest first. */
export async function loadDealLives(pool: pg.Pool): Promise<DealLife[]> {
  const { rows } = await pool.query<DealLife>(`
    SELECT o.id, o.created_at AS "openedAt", CASE WHEN o.status <> 'open' THEN o.closed_at END AS "closedAt",
      CASE o.status WHEN 'won' THEN TRUE WHEN 'lost' THEN FALSE END AS won
    FROM opportunity o JOIN account a ON a.id = o.account_id
    WHERE a.merged_into_id IS NULL AND (o.status = 'open' OR o.closed_at IS NOT NULL)
    ORDER BY o.created_at, o.id`)
  return rows
}

/**
 * Customers with the times at which they asked or ordered, the days on which anything happened with them, and those on
 * which they did something themselves (not: our quotation, a call that reached nobody), since a time.
 */
export async function loadCustomerLives(pool: pg.Pool, since: Date): Promise<CustomerLife[]> {
  const { rows } = await pool.query<CustomerLife>(
    `SELECT a.id, a.created_at AS "createdAt",
      coalesce((SELECT array_agg(e.occurred_at ORDER BY e.occurred_at) FROM event e WHERE e.account_id = a.id AND e.occurred_at > $1
        AND e.type IN ('inquiry', 'quote_request', 'sample_request', 'quote_accepted', 'contract_signed', 'payment_received')), '{}') AS "askedAt",
      coalesce((SELECT array_agg(DISTINCT date_trunc('day', e.occurred_at) ORDER BY date_trunc('day', e.occurred_at)) FROM event e
        WHERE e.account_id = a.id AND e.occurred_at > $1), '{}') AS "heardAt",
      coalesce((SELECT array_agg(DISTINCT date_trunc('day', e.occurred_at) ORDER BY date_trunc('day', e.occurred_at)) FROM event e
        WHERE e.account_id = a.id AND e.occurred_at > $1 AND e.type <> 'quote_sent'
          AND NOT (e.type = 'call_done' AND e.value ->> 'outcome' IS DISTINCT FROM 'reached')), '{}') AS "aliveAt"
    FROM account a WHERE a.merged_into_id IS NULL ORDER BY a.id`,
    [since],
  )
  return rows
}

/**
 * Closed deals with the behaviour of their customer from ninety days before they were opened until they closed: those that
 * came at least half the way through their pipeline. Deals that ended at once never had the time for any behaviour, and
 * would make all of it look good.
 */
export async function loadClosedDeals(pool: pg.Pool): Promise<(ClosedDeal & { readonly closedAt: Date })[]> {
  const { rows } = await pool.query<ClosedDeal & { closedAt: Date }>(`
    WITH place AS (
      SELECT st.id, (rank() OVER w - 1)::float8 / greatest(count(*) OVER (PARTITION BY st.pipeline_id) - 1, 1) AS progress
      FROM stage st WHERE st.outcome = 'open' AND st.archived_at IS NULL WINDOW w AS (PARTITION BY st.pipeline_id ORDER BY st.position)
    )
    SELECT o.status = 'won' AS won, o.closed_at AS "closedAt", extract(epoch FROM o.closed_at - o.created_at)::float8 / 86400 AS days,
      coalesce(c.counts, '{}') AS counts
    FROM opportunity o JOIN account a ON a.id = o.account_id
    LEFT JOIN LATERAL (
      SELECT jsonb_object_agg(t.type, t.n) AS counts FROM (
        SELECT e.type, count(*)::int AS n FROM event e
        WHERE e.account_id = o.account_id AND e.occurred_at > o.created_at - interval '90 days' AND e.occurred_at < o.closed_at
          AND (e.value->>'opportunityId' IS NULL OR e.value->>'opportunityId' = o.id::text)
        GROUP BY e.type
      ) t
    ) c ON TRUE
    WHERE o.status IN ('won', 'lost') AND o.closed_at IS NOT NULL AND a.merged_into_id IS NULL
      AND (o.status = 'won' OR EXISTS (SELECT 1 FROM stage_transition t JOIN place p ON p.id = t.to_stage_id
        WHERE t.opportunity_id = o.id AND NOT t.suggested AND p.progress >= 0.5))
    ORDER BY o.closed_at, o.id`)
  return rows
}
