/**
 * Pieces of the statements that read features. Each looks at one row of `s` (account_id, deal_id or null, at, since) and
 * at nothing that happened after `at`: what a row says today counts only where the row also says since when. What has no
 * history (a deal's competitor, a quotation's state, a person's stance) is not read at all.
 */

const OUR_DOING = `('call_done', 'meeting_done', 'visit_done', 'demo_done', 'quote_sent')`
const ASKS = `('inquiry', 'quote_request', 'sample_request', 'mail_replied')`
/** Events that belong to another deal of the same customer say nothing of this one. */
const OF_THIS = `(s.deal_id IS NULL OR e.value->>'opportunityId' IS NULL OR e.value->>'opportunityId' = s.deal_id::text)`
const LIVE = `(x.deleted_at IS NULL OR x.deleted_at > s.at)`

/** What was done on the site and by whom, counted over the last 30 days; sales events since `since`. */
const BEHAVIOUR = `
  LEFT JOIN LATERAL (
    SELECT
      max(e.occurred_at) FILTER (WHERE e.type NOT IN ${OUR_DOING}) AS buyer_at,
      max(e.occurred_at) FILTER (WHERE e.type IN ${OUR_DOING}) AS ours_at,
      count(*) FILTER (WHERE e.type = 'product_view' AND e.occurred_at > s.at - interval '30 days')::int AS "productViews",
      count(*) FILTER (WHERE e.type = 'price_view' AND e.occurred_at > s.at - interval '30 days')::int AS "priceViews",
      count(*) FILTER (WHERE e.type IN ('document_view', 'download') AND e.occurred_at > s.at - interval '30 days')::int AS documents,
      count(*) FILTER (WHERE e.type IN ('search', 'select', 'compare') AND e.occurred_at > s.at - interval '30 days')::int AS searches,
      count(DISTINCT date_trunc('day', e.occurred_at)) FILTER (WHERE e.type NOT IN ${OUR_DOING} AND e.occurred_at > s.at - interval '30 days')::int AS "visitDays",
      count(*) FILTER (WHERE e.type = 'demo_done')::int AS demos,
      count(*) FILTER (WHERE e.type = 'sample_request')::int AS samples,
      count(*) FILTER (WHERE e.type IN ('meeting_done', 'visit_done'))::int AS meetings,
      count(*) FILTER (WHERE e.type = 'mail_replied')::int AS replies
    FROM event e
    WHERE e.account_id = s.account_id AND e.occurred_at <= s.at AND e.occurred_at > s.since AND ${OF_THIS}
  ) b ON TRUE`

const OUR_ACTIVITIES = `
  LEFT JOIN LATERAL (
    SELECT max(x.happened_at) AS ours_at,
      count(*) FILTER (WHERE x.kind = 'call' AND x.outcome IN ('no_answer', 'voicemail') AND x.happened_at > s.at - interval '30 days')::int AS "unansweredCalls"
    FROM activity x
    WHERE x.account_id = s.account_id AND x.happened_at <= s.at AND x.happened_at > s.since AND x.kind <> 'note' AND ${LIVE}
  ) y ON TRUE`

/** An unanswered question counts with the time it has waited so far; beyond two weeks late is late. */
const ANSWERS = `
  LEFT JOIN LATERAL (
    SELECT avg(least(extract(epoch FROM coalesce(first.at, s.at) - ask.occurred_at) / 3600, 336))::float8 AS "responseHours"
    FROM (
      SELECT e.occurred_at FROM event e
      WHERE e.account_id = s.account_id AND e.occurred_at <= s.at AND e.occurred_at > s.since AND e.type IN ${ASKS} AND ${OF_THIS}
      ORDER BY e.occurred_at DESC LIMIT 5
    ) ask
    LEFT JOIN LATERAL (
      SELECT least(
        (SELECT min(x.happened_at) FROM activity x WHERE x.account_id = s.account_id AND x.happened_at > ask.occurred_at AND x.happened_at <= s.at AND x.kind <> 'note' AND ${LIVE}),
        (SELECT min(e.occurred_at) FROM event e WHERE e.account_id = s.account_id AND e.occurred_at > ask.occurred_at AND e.occurred_at <= s.at AND e.type IN ${OUR_DOING})
      ) AS at
    ) first ON TRUE
  ) r ON TRUE`

const QUOTES = `
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS "quotesSent",
      count(*) FILTER (WHERE q.status = 'declined' AND q.decided_at <= s.at)::int AS "quotesDeclined"
    FROM quote q
    WHERE q.account_id = s.account_id AND q.sent_at <= s.at AND (s.deal_id IS NULL OR q.opportunity_id IS NULL OR q.opportunity_id = s.deal_id)
      AND q.sent_at > s.since
  ) qc ON TRUE
  LEFT JOIN LATERAL (
    SELECT q.id, q.sent_at, (q.viewed_at <= s.at) AS viewed, (q.decided_at <= s.at) AS decided
    FROM quote q
    WHERE q.account_id = s.account_id AND q.sent_at <= s.at AND (s.deal_id IS NULL OR q.opportunity_id IS NULL OR q.opportunity_id = s.deal_id)
      AND q.sent_at > s.since
    ORDER BY q.sent_at DESC, q.id DESC LIMIT 1
  ) q ON TRUE
  LEFT JOIN LATERAL (
    SELECT v.total_minor, v.currency, v.exchange_rate
    FROM quote_version v WHERE v.quote_id = q.id AND v.frozen_at <= s.at ORDER BY v.version DESC LIMIT 1
  ) v ON TRUE`

/** The stage at that time by the stage history, as a place among the pipeline's open stages. */
const STAGE = `
  LEFT JOIN LATERAL (
    SELECT t.to_stage_id, t.at FROM stage_transition t
    WHERE t.account_id = s.account_id AND t.opportunity_id IS NOT DISTINCT FROM s.deal_id AND t.at <= s.at AND NOT t.suggested
    ORDER BY t.at DESC, t.id DESC LIMIT 1
  ) t ON TRUE
  LEFT JOIN place p ON p.id = t.to_stage_id`

const PLACES = `
  place AS (
    SELECT st.id, CASE WHEN st.outcome = 'open' THEN
      (rank() OVER w - 1)::float8 / greatest(count(*) OVER (PARTITION BY st.pipeline_id, st.outcome) - 1, 1) END AS progress
    FROM stage st WHERE st.archived_at IS NULL
    WINDOW w AS (PARTITION BY st.pipeline_id, st.outcome ORDER BY st.position)
  )`

const SINCE = (time: string): string => `extract(epoch FROM s.at - ${time})::float8 / 86400`

const COMMON = `
  s.n::int, ${SINCE('t.at')} AS "stageDays", p.progress AS "stageProgress", ${SINCE('s.opened_at')} AS "ageDays",
  ${SINCE('b.buyer_at')} AS "silentDays", ${SINCE('greatest(b.ours_at, y.ours_at)')} AS "untouchedDays", r."responseHours",
  qc."quotesSent", qc."quotesDeclined", CASE WHEN q.id IS NOT NULL AND q.decided IS NOT TRUE THEN ${SINCE('q.sent_at')} END AS "quoteOpenDays",
  CASE WHEN q.id IS NOT NULL THEN coalesce(q.viewed, FALSE)::int END AS "quoteViewed",
  b."productViews", b."priceViews", b.documents, b.searches, b."visitDays", b.demos, b.samples, b.meetings, b.replies, y."unansweredCalls",
  s.industry, s.country, s.channel`

/** $1 deals, $2 times: one row per pair, `n` its place from 1. */
export const DEAL_FEATURES = `
  WITH ${PLACES}, s AS (
    SELECT u.n, o.id AS deal_id, o.account_id, u.at, o.created_at AS opened_at, o.created_at - interval '60 days' AS since,
      o.owner_id, o.product_line, a.industry, a.country, a.channel
    FROM unnest($1::uuid[], $2::timestamptz[]) WITH ORDINALITY AS u(id, at, n)
    JOIN opportunity o ON o.id = u.id JOIN account a ON a.id = o.account_id
  )
  SELECT ${COMMON}, s.product_line AS "productLine", v.total_minor::text AS "totalMinor", v.currency, v.exchange_rate::text AS "exchangeRate",
    k.persons AS "keyPersons", k.reached AS "personsReached", k.deciders AS "deciderReached", w.won AS "ownerWon", w.closed AS "ownerClosed"
  FROM s ${BEHAVIOUR} ${OUR_ACTIVITIES} ${ANSWERS} ${QUOTES} ${STAGE}
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS persons, count(*) FILTER (WHERE c.reached)::int AS reached,
      count(*) FILTER (WHERE c.reached AND c.role IN ('decision_maker', 'economic_buyer'))::int AS deciders
    FROM (
      SELECT oc.role,
        EXISTS (SELECT 1 FROM activity x WHERE x.account_id = s.account_id AND x.contact_id = oc.contact_id AND x.happened_at <= s.at
          AND x.happened_at > s.since AND x.kind <> 'note' AND coalesce(x.outcome, '') NOT IN ('no_answer', 'voicemail') AND ${LIVE})
        OR EXISTS (SELECT 1 FROM event e WHERE e.contact_id = oc.contact_id AND e.occurred_at <= s.at AND e.occurred_at > s.since
          AND e.type IN ('mail_replied', 'call_done', 'meeting_done', 'visit_done', 'demo_done')) AS reached
      FROM opportunity_contact oc WHERE oc.opportunity_id = s.deal_id AND oc.created_at <= s.at
    ) c
  ) k ON TRUE
  LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE d.status = 'won')::int AS won, count(*)::int AS closed
    FROM opportunity d WHERE d.owner_id = s.owner_id AND d.status <> 'open' AND d.closed_at < s.at
  ) w ON TRUE
  ORDER BY s.n`

/** $1 customers, $2 times: one row per pair, `n` its place from 1. */
export const CUSTOMER_FEATURES = `
  WITH ${PLACES}, s AS (
    SELECT u.n, NULL::uuid AS deal_id, a.id AS account_id, u.at, a.created_at AS opened_at, u.at - interval '365 days' AS since,
      a.industry, a.country, a.channel
    FROM unnest($1::uuid[], $2::timestamptz[]) WITH ORDINALITY AS u(id, at, n) JOIN account a ON a.id = u.id
  )
  SELECT ${COMMON}, d.open AS "dealsOpen", d.won AS "dealsWon", d.lost AS "dealsLost"
  FROM s ${BEHAVIOUR} ${OUR_ACTIVITIES} ${ANSWERS} ${QUOTES} ${STAGE}
  LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE o.closed_at IS NULL OR o.closed_at > s.at)::int AS open,
      count(*) FILTER (WHERE o.status = 'won' AND o.closed_at <= s.at)::int AS won,
      count(*) FILTER (WHERE o.status = 'lost' AND o.closed_at <= s.at)::int AS lost
    FROM opportunity o WHERE o.account_id = s.account_id AND o.created_at <= s.at
  ) d ON TRUE
  ORDER BY s.n`
