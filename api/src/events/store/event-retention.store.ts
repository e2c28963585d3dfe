import type { Transaction } from '../../database/client.ts'
import { permitForgetting } from '../../shared/permit-forgetting.ts'

/**
 * Forgets up to `most` of the oldest visits before a moment: of visitors nobody knows the events themselves, of customers
 * who it was and what exactly. That a customer looked at a product on a day stays, for which deal, how many products its
 * search found and which competitor it compared: no person stands in it any more, and stages, counts, channels and the
 * causes of losses are computed from it.
 * @returns how many events were forgotten; fewer than `most`: none is left
 */
export async function forgetVisits(transaction: Transaction, before: Date, most: number): Promise<number> {
  await permitForgetting(transaction)
  return transaction.$executeRaw`
    WITH old AS (
      SELECT id, type, account_id FROM event
      WHERE source = 'site' AND occurred_at < ${before}
        AND (account_id IS NULL OR anonymous_id IS NOT NULL OR contact_id IS NOT NULL)
      ORDER BY occurred_at LIMIT ${most} FOR UPDATE SKIP LOCKED
    ), told AS (
      DELETE FROM timeline_entry t USING old
      WHERE t.kind = 'event' AND t.action = old.type AND t.source_id = old.id::text
    ), unknown AS (
      DELETE FROM event e USING old WHERE e.id = old.id AND old.account_id IS NULL RETURNING e.id
    ), known AS (
      UPDATE event e SET anonymous_id = NULL, contact_id = NULL,
        value = nullif(jsonb_strip_nulls(jsonb_build_object('opportunityId', e.value -> 'opportunityId',
          'total', e.value -> 'total', 'competitor', e.value -> 'competitor')), '{}'),
        context = jsonb_strip_nulls(jsonb_build_object(
        'sku', e.context -> 'sku', 'campaign', e.context -> 'campaign', 'country', e.context -> 'country',
        'referrer', substring(e.context ->> 'referrer' FROM '^https?://[^/?#@]+')))
      FROM old WHERE e.id = old.id AND old.account_id IS NOT NULL RETURNING e.id
    )
    SELECT id FROM unknown UNION ALL SELECT id FROM known`
}
