import type { Transaction } from '../../database/client.ts'
import type { Behaviour } from '../../scoring/domain/grading.ts'

/** What a visitor or a contact did on the site, counted for grading. At most one of the two needs to be known. */
export async function loadBehaviour(
  transaction: Transaction,
  who: { readonly anonymousId: string | null; readonly contactId: string | null },
): Promise<Behaviour> {
  const [row] = await transaction.$queryRaw<Behaviour[]>`
    SELECT count(*) FILTER (WHERE type = 'product_view')::int AS "productViews",
           count(*) FILTER (WHERE type = 'price_view')::int AS "priceViews",
           count(*) FILTER (WHERE type = 'download')::int AS "downloads",
           count(*) FILTER (WHERE type = 'compare')::int AS "comparisons",
           count(*) FILTER (WHERE type = 'select')::int AS "selections",
           count(DISTINCT occurred_at::date)::int AS "activeDays"
    FROM event
    WHERE (anonymous_id = ${who.anonymousId}::text OR contact_id = ${who.contactId}::uuid) AND source = 'site'`
  return row ?? { productViews: 0, priceViews: 0, downloads: 0, comparisons: 0, selections: 0, activeDays: 0 }
}
