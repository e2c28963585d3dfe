import type pg from 'pg'
import { NOTICE_CHANNEL } from '../../shared/notify.ts'
import { TIMELINE_EVENT_TYPES, TOLD_BY_ANOTHER_EVENT } from '../domain/timeline-events.ts'

export interface NewEvent {
  readonly id: string
  readonly type: string
  readonly anonymousId: string | null
  readonly accountId: string | null
  readonly value: unknown
  readonly occurredAt: Date
  readonly source: string
  readonly locale: string | null
  readonly context: unknown
}

export interface StoredEvent {
  readonly id: string
  readonly accountId: string | null
}

/**
 * One statement stores the batch and everything that must exist with it: the customer behind a known anonymous id, the
 * timeline entries, the jobs that re-evaluate the customers and forward the events, the notices to subscribers.
 * A known id is skipped. When the statement has returned, all of it is durable.
 */
const STORE = `
WITH incoming AS (
  SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::jsonb[], $6::timestamptz[], $7::text[], $8::text[], $9::jsonb[])
    AS i(id, type, anonymous_id, account_id, value, occurred_at, source, locale, context)
), stored AS (
  INSERT INTO event (id, type, anonymous_id, contact_id, account_id, value, occurred_at, source, locale, context)
  SELECT i.id, i.type, i.anonymous_id, c.id, coalesce(i.account_id, c.account_id), i.value, i.occurred_at, i.source, i.locale, i.context
  FROM incoming i
  LEFT JOIN identity_link l ON l.anonymous_id = i.anonymous_id AND l.ended_at IS NULL
  LEFT JOIN contact c ON c.id = l.contact_id
  ON CONFLICT (id) DO NOTHING
  RETURNING id, type, account_id, contact_id, value, occurred_at, source, context
), entries AS (
  INSERT INTO timeline_entry (id, account_id, contact_id, kind, action, source_id, actor, data, occurred_at)
  SELECT gen_random_uuid(), account_id, contact_id, 'event', type, id::text, 'visitor',
         jsonb_build_object('value', value, 'source', source) || context, occurred_at
  FROM stored WHERE account_id IS NOT NULL AND (type = ANY($10) OR type LIKE 'x\\_%')
    AND NOT (type = 'page_view' AND coalesce(context ->> 'path', '') ~ $12)
  ON CONFLICT DO NOTHING RETURNING id, account_id
), told AS (
  SELECT pg_notify('${NOTICE_CHANNEL}', json_build_object('topic', 'timeline_entry_added', 'id', id, 'accountId', account_id)::text) FROM entries
), evaluations AS (
  SELECT graphile_worker.add_job('evaluate_stage', json_build_object('accountId', account_id), job_key => 'stage:' || account_id)
  FROM (SELECT DISTINCT account_id FROM stored WHERE account_id IS NOT NULL) touched
), forwarding AS (
  SELECT graphile_worker.add_job('forward_events', json_build_object('eventIds', json_agg(id))) FROM stored WHERE $11 HAVING count(*) > 0
)
SELECT id, account_id, (SELECT count(*) FROM told), (SELECT count(*) FROM evaluations), (SELECT count(*) FROM forwarding) FROM stored`

/** Stores events that were checked before; returns those that were new. */
export async function storeEvents(
  client: pg.Pool | pg.PoolClient,
  events: readonly NewEvent[],
  forward: boolean,
): Promise<StoredEvent[]> {
  const { rows } = await client.query<{ id: string; account_id: string | null }>({
    name: 'store-events',
    text: STORE,
    values: [
      events.map((event) => event.id),
      events.map((event) => event.type),
      events.map((event) => event.anonymousId),
      events.map((event) => event.accountId),
      events.map((event) => (event.value === undefined ? null : JSON.stringify(event.value))),
      events.map((event) => event.occurredAt.toISOString()),
      events.map((event) => event.source),
      events.map((event) => event.locale),
      events.map((event) => JSON.stringify(event.context ?? {})),
      TIMELINE_EVENT_TYPES,
      forward,
      TOLD_BY_ANOTHER_EVENT,
    ],
  })
  return rows.map((row) => ({ id: row.id, accountId: row.account_id }))
}
