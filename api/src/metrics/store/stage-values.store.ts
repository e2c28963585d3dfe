import { CURRENCIES } from '@tradewind/schema/locales'
import { fractionDigits } from '@tradewind/schema/money'
import type { Database } from '../../database/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Actor } from '../../identity/domain/actor.ts'
import type { Breakdown } from '../domain/breakdown.ts'
import type { MetricScope, StageValue } from '../domain/funnel-metrics.ts'
import { funnelHistory } from './funnel-steps.ts'

interface ValueRow {
  readonly grp: string | null
  readonly stage_id: string
  readonly quoted: number
  readonly expected: number
  readonly weighted: number
}

/**
 * Value that stands in each stage at `asOf` (TVL), per group: open deals and quotations of the customers, or of the
 * deals, that stand there. Amounts of deals are those of today: their changes are not kept.
 * @param probability to win, by id of a deal's stage
 */
export async function loadStageValues(
  { prisma }: Pick<Database, 'prisma'>,
  actor: Actor,
  scope: MetricScope,
  pipelineId: string,
  asOf: Date,
  probability: ReadonlyMap<string, number>,
  by: Breakdown | null = null,
): Promise<ReadonlyMap<string, ReadonlyMap<string, StageValue>>> {
  const owned = Prisma.raw(scope.unit === 'deal' ? 'd.id' : 'd.account_id')
  const quoteOf = Prisma.raw(scope.unit === 'deal' ? 'q.opportunity_id' : 'q.account_id')
  const cohort =
    scope.counting === 'cohort'
      ? Prisma.sql`AND entry_at >= ${scope.from}::timestamptz AND entry_at < ${scope.to}::timestamptz`
      : Prisma.empty
  const rows = await prisma.$queryRaw<ValueRow[]>`
    ${funnelHistory(scope, pipelineId, actor, asOf, by)},
    standing AS MATERIALIZED (
      SELECT subject_id AS id, grp, stage_id FROM visit
      WHERE left_at IS NULL AND outcome <> 'lost' AND entry_at IS NOT NULL ${cohort}
    ),
    chance AS MATERIALIZED (SELECT key::uuid AS stage_id, value::text::float8 AS probability
      FROM jsonb_each(${JSON.stringify(Object.fromEntries(probability))}::jsonb)),
    piece AS (
      SELECT standing.grp, standing.stage_id, 0 AS quoted, d.amount_usd AS expected,
        d.amount_usd * COALESCE(c.probability, 0) AS weighted
      FROM standing JOIN opportunity d ON ${owned} = standing.id
      LEFT JOIN LATERAL (
        SELECT t.to_stage_id FROM stage_transition t
        WHERE t.opportunity_id = d.id AND NOT t.suggested AND t.at < ${asOf}::timestamptz
        ORDER BY t.at DESC, (t.from_stage_id IS NOT NULL) DESC, t.id DESC LIMIT 1
      ) last ON TRUE
      LEFT JOIN chance c ON c.stage_id = COALESCE(last.to_stage_id, d.stage_id)
      WHERE d.created_at < ${asOf}::timestamptz AND (d.closed_at IS NULL OR d.closed_at >= ${asOf}::timestamptz)
      UNION ALL
      SELECT standing.grp, standing.stage_id, round(v.total_minor * ${minorToCents()} / v.exchange_rate), 0, 0
      FROM standing JOIN quote q ON ${quoteOf} = standing.id
      JOIN quote_version v ON v.quote_id = q.id AND v.version = q.current_version
      WHERE ((q.status IN ('sent', 'viewed') AND COALESCE(q.sent_at, q.created_at) < ${asOf}::timestamptz)
        OR (q.sent_at < ${asOf}::timestamptz AND q.decided_at >= ${asOf}::timestamptz))
    )
    SELECT grp, stage_id, COALESCE(sum(quoted), 0)::float8 AS quoted,
      round(COALESCE(sum(expected), 0) * 100)::float8 AS expected,
      round(COALESCE(sum(weighted), 0)::numeric * 100)::float8 AS weighted
    FROM piece GROUP BY 1, 2`
  const groups = new Map<string, Map<string, StageValue>>()
  for (const row of rows) {
    const group = groups.get(row.grp ?? '') ?? new Map<string, StageValue>()
    groups.set(row.grp ?? '', group)
    const dollars = (minor: number) => ({ minor, currency: 'USD' }) as const
    group.set(row.stage_id, {
      quoted: dollars(row.quoted),
      expected: dollars(row.expected),
      weighted: dollars(row.weighted),
    })
  }
  return groups
}

/** Factor from a version's minor units to hundredths of its currency, which an exchange rate turns into cents. */
function minorToCents(): Prisma.Sql {
  const whole = CURRENCIES.filter((currency) => fractionDigits(currency) === 0)
  return Prisma.sql`(CASE WHEN v.currency IN (${Prisma.join(whole)}) THEN 100 ELSE 1 END)`
}
