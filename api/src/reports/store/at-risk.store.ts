import { readableAccountsSql } from '../../crm/store/readable-accounts.ts'
import type { Database } from '../../database/client.ts'
import type { Actor } from '../../identity/domain/actor.ts'
import type { DealAtRisk } from '../domain/report-facts.ts'

/** From which risk of loss on a deal is worth a line. */
const RISKY = 0.6

interface Row {
  readonly account_id: string
  readonly customer: string
  readonly usd: number
  readonly risk: number
}

/** Open deals that are likely lost, what is at stake (value × risk) first; as the scores say now. */
export async function loadDealsAtRisk(
  { prisma }: Pick<Database, 'prisma'>,
  actor: Actor,
  most: number,
): Promise<readonly DealAtRisk[]> {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT a.id AS account_id, a.name AS customer, o.amount_usd::float8 AS usd, s.value AS risk
    FROM opportunity o JOIN account a ON a.id = o.account_id JOIN score s ON s.opportunity_id = o.id AND s.kind = 'risk'
    WHERE o.status = 'open' AND o.amount_usd > 0 AND s.value >= ${RISKY}
      AND a.merged_into_id IS NULL AND ${readableAccountsSql(actor)}
    ORDER BY o.amount_usd * s.value DESC, o.id LIMIT ${most}`
  return rows.map(({ account_id, customer, usd, risk }) => ({
    accountId: account_id,
    customer,
    value: { minor: Math.round(usd * 100), currency: 'USD' },
    risk,
  }))
}
