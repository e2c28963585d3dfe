import type { Prisma as Database, Transaction } from '../../../database/client.ts'
import { Prisma } from '../../../generated/prisma/client.ts'
import type { Actor } from '../../../identity/domain/actor.ts'
import type { Evidence } from '../../domain/merge/duplicate-evidence.ts'
import { readableAccountsSql } from '../readable-accounts.ts'

export interface CandidatePair {
  /** The smaller id first. */
  readonly firstId: string
  readonly secondId: string
  readonly evidence: readonly Evidence[]
}

/** A key that more customers than this share says nothing: a switchboard's number, a common name. */
const MOST_SHARING = 5

/**
 * Pairs of customers, both of which the actor may see, with all that speaks for their being one. Customers merged
 * already and pairs that somebody found to be two are left out.
 * @param accountId only pairs with this customer.
 */
export async function findCandidatePairs(
  database: Database | Transaction,
  actor: Actor,
  accountId: string | null = null,
  limit = 100,
): Promise<CandidatePair[]> {
  const oneOf = accountId === null ? Prisma.sql`TRUE` : Prisma.sql`${accountId}::uuid IN (p.first_id, p.second_id)`
  const rows = await database.$queryRaw<{ firstId: string; secondId: string; kind: Evidence['kind']; value: string }[]>`
    WITH live AS (
      SELECT id, name, country, domain::text AS domain, website FROM account WHERE merged_into_id IS NULL
    ), key AS (
      SELECT c.account_id, 'mail' AS kind, mailbox_of(c.email::text) AS value FROM contact c WHERE c.email IS NOT NULL
      UNION ALL
      SELECT c.account_id, 'verified_mail', mailbox_of(c.email::text) FROM contact c
        WHERE c.email IS NOT NULL AND EXISTS (SELECT 1 FROM identity_link l WHERE l.contact_id = c.id AND l.evidence = 'quote_link'
          -- Confirmed was the mailbox of that time: one that somebody wrote down since is not.
          AND NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.subject = 'contact' AND e.subject_id = c.id::text
            AND e.action = 'contact_changed' AND e.detail->'after' ? 'email' AND e.at >= l.created_at))
      UNION ALL
      SELECT account_id, 'phone', phone FROM contact WHERE phone IS NOT NULL
      UNION ALL
      SELECT id, 'domain', domain FROM live WHERE domain IS NOT NULL
      UNION ALL
      SELECT id, 'domain', regexp_replace(lower(website), '^(https?://)?(www\\.)?([^/:?#]+).*$', '\\3') FROM live WHERE website IS NOT NULL
      UNION ALL
      SELECT c.account_id, 'openid', i.provider || ':' || i.subject FROM external_identity i JOIN contact c ON c.id = i.contact_id
      UNION ALL
      SELECT c.account_id, 'openid', i.provider || ':' || i.subject FROM identity_claim i JOIN contact c ON c.id = i.contact_id
      UNION ALL
      SELECT id, 'name_country', company_key(name) || ' · ' || country FROM live WHERE country IS NOT NULL AND length(company_key(name)) >= 3
      UNION ALL
      SELECT id, 'name', company_key(name) FROM live WHERE length(company_key(name)) >= 3
    ), held AS (
      SELECT DISTINCT k.account_id, k.kind, k.value FROM key k JOIN live ON live.id = k.account_id
    ), shared AS (
      SELECT kind, value FROM held GROUP BY kind, value HAVING count(*) BETWEEN 2 AND ${MOST_SHARING}
    ), pair AS (
      SELECT x.account_id AS first_id, y.account_id AS second_id, x.kind, x.value
      FROM shared s JOIN held x USING (kind, value) JOIN held y USING (kind, value) WHERE x.account_id < y.account_id
    ), told AS (
      SELECT p.* FROM pair p
      JOIN account a ON a.id = p.first_id AND ${readableAccountsSql(actor, 'a')}
      JOIN account b ON b.id = p.second_id AND ${readableAccountsSql(actor, 'b')}
      -- What was said of a customer holds for the one it was merged into.
      WHERE ${oneOf} AND NOT EXISTS (SELECT 1 FROM account_distinct d JOIN account x ON x.id = d.first_id JOIN account y ON y.id = d.second_id
        WHERE (p.first_id IN (x.id, x.merged_into_id) AND p.second_id IN (y.id, y.merged_into_id))
          OR (p.first_id IN (y.id, y.merged_into_id) AND p.second_id IN (x.id, x.merged_into_id)))
        -- The stronger form of the same evidence is enough.
        AND NOT (p.kind = 'mail' AND EXISTS (SELECT 1 FROM pair v WHERE (v.first_id, v.second_id, v.value, v.kind) = (p.first_id, p.second_id, p.value, 'verified_mail')))
        AND NOT (p.kind = 'name' AND EXISTS (SELECT 1 FROM pair v WHERE (v.first_id, v.second_id, v.kind) = (p.first_id, p.second_id, 'name_country')))
    ), ranked AS (
      SELECT first_id, second_id, min(array_position(ARRAY['openid', 'verified_mail', 'mail', 'domain', 'phone', 'name_country', 'name'], kind)) AS best, count(*) AS n
      FROM told GROUP BY first_id, second_id ORDER BY best, n DESC, first_id, second_id LIMIT ${limit}
    )
    SELECT t.first_id AS "firstId", t.second_id AS "secondId", t.kind, t.value
    FROM told t JOIN ranked r USING (first_id, second_id)
    ORDER BY r.best, r.n DESC, t.first_id, t.second_id, t.kind, t.value`
  const pairs = new Map<string, { firstId: string; secondId: string; evidence: Evidence[] }>()
  for (const { firstId, secondId, kind, value } of rows) {
    const key = `${firstId}:${secondId}`
    const pair = pairs.get(key) ?? { firstId, secondId, evidence: [] }
    pair.evidence.push({ kind, value })
    pairs.set(key, pair)
  }
  return [...pairs.values()]
}
