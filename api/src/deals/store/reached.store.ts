import type { Work } from '../../context.ts'

/** Events in which we did something: the contact was not reached by them. */
const OURS = ['quote_sent']

/**
 * When each contact was last reached in a period: a call that got through, a mail, visit or meeting that was logged, or
 * anything the person did on the site, with a quotation or by mail. Contacts that were not reached are not in the map.
 */
export async function lastReached(
  { prisma }: Work['database'],
  contactIds: readonly string[],
  from: Date,
  to: Date,
): Promise<ReadonlyMap<string, Date>> {
  const ids = [...contactIds]
  if (ids.length === 0) return new Map()
  const rows = await prisma.$queryRaw<{ contactId: string; at: Date }[]>`
    SELECT contact_id AS "contactId", max(at) AS at FROM (
      SELECT contact_id, happened_at AS at FROM activity
        WHERE contact_id = ANY(${ids}::uuid[]) AND deleted_at IS NULL AND kind <> 'note' AND (kind <> 'call' OR outcome = 'reached')
      UNION ALL
      SELECT contact_id, occurred_at FROM event
        WHERE contact_id = ANY(${ids}::uuid[]) AND type <> ALL(${OURS}::text[]) AND (type <> 'call_done' OR value->>'outcome' = 'reached')
    ) reached WHERE at >= ${from}::timestamptz AND at <= ${to}::timestamptz GROUP BY contact_id`
  return new Map(rows.map(({ contactId, at }) => [contactId, at]))
}
