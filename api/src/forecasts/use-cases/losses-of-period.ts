import type { Currency } from '@tradewind/schema/locales'
import type { Money } from '@tradewind/schema/money'
import { z } from 'zod'
import type { Work } from '../../context.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { periodEnd } from '../../metrics/domain/metric-scope.ts'
import { scopeCondition } from '../../metrics/store/funnel-steps.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { requireStaff } from '../../shared/require-staff.ts'

const DAY_MS = 86_400_000
const LONGEST_DAYS = 1_100
const TOP = 5

const lossesInput = z
  .object({ from: periodEnd, to: periodEnd, teamId: z.uuid().nullish(), ownerId: z.uuid().nullish() })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'is not after the beginning' })
  .refine(({ from, to }) => to.getTime() - from.getTime() <= LONGEST_DAYS * DAY_MS, {
    path: ['to'],
    message: `a period has at most ${LONGEST_DAYS} days`,
  })

export interface LossesScope {
  readonly from: Date
  readonly to: Date
  readonly teamId?: string | null
  readonly ownerId?: string | null
}

export interface PeriodLosses {
  /** Customers with at least one deal lost in the period. */
  readonly customers: number
  readonly deals: number
  /** Expected order value of the deals lost. */
  readonly value: Money
  /** The same of the period before of the same length. */
  readonly before: { readonly deals: number; readonly value: Money }
  /** Ids of the deals that cost the most, at most five. */
  readonly largest: readonly string[]
}

interface LossRow {
  readonly customers: number
  readonly deals: number
  readonly usd: number
  readonly largest: readonly string[]
}

/** What the deals lost in a period cost, of those the caller may see. Throws ValidationFailure. */
export async function lossesOfPeriod(
  work: Pick<Work, 'actor' | 'database'>,
  input: LossesScope,
): Promise<PeriodLosses> {
  if (work.actor.kind !== 'system') requireStaff(work.actor)
  const { from, to, teamId = null, ownerId = null } = parseInput(lossesInput, input)
  const condition = scopeCondition({ unit: 'deal', counting: 'snapshot', from, to, teamId, ownerId }, work.actor)
  const earlier = new Date(2 * from.getTime() - to.getTime())
  const [now, before] = await Promise.all([
    lostWithin(work, condition, from, to),
    lostWithin(work, condition, earlier, from),
  ])
  return {
    customers: now.customers,
    deals: now.deals,
    value: dollars(now.usd),
    before: { deals: before.deals, value: dollars(before.usd) },
    largest: now.largest,
  }
}

async function lostWithin(
  { database: { prisma } }: Pick<Work, 'database'>,
  condition: Prisma.Sql,
  from: Date,
  to: Date,
): Promise<LossRow> {
  const [row] = await prisma.$queryRaw<LossRow[]>`
    SELECT count(DISTINCT o.account_id)::int AS customers, count(*)::int AS deals,
      COALESCE(sum(o.amount_usd), 0)::float8 AS usd,
      COALESCE((array_agg(o.id::text ORDER BY o.amount_usd DESC NULLS LAST, o.id))[1:${TOP}::int], '{}') AS largest
    FROM opportunity o JOIN account a ON a.id = o.account_id
    WHERE ${condition} AND o.status = 'lost' AND o.closed_at >= ${from}::timestamptz AND o.closed_at < ${to}::timestamptz`
  return row ?? { customers: 0, deals: 0, usd: 0, largest: [] }
}

function dollars(usd: number): Money {
  return { minor: Math.round(usd * 100), currency: 'USD' satisfies Currency }
}
