import type { Database } from '../../database/client.ts'
import { stageWinProbability } from '../domain/win-probability.ts'

/** Experience older than this says little about today's house. */
const MEMORY_MONTHS = 24

interface OutcomeRow {
  readonly stage_id: string
  readonly pipeline_id: string
  readonly assumed: number | null
  readonly decided: number
  readonly won: number
}

/**
 * Probability to win from every stage of every pipeline, as known at `asOf`: of the deals decided in the two years
 * before. House-wide for everybody: it is a rate of the house, and one sales person's few deals would not carry it.
 * @returns by stage id; 1 for won, 0 for lost
 */
export async function loadWinProbabilities(
  { prisma }: Pick<Database, 'prisma'>,
  asOf: Date,
): Promise<ReadonlyMap<string, number>> {
  const since = new Date(asOf)
  since.setUTCMonth(since.getUTCMonth() - MEMORY_MONTHS)
  const rows = await prisma.$queryRaw<OutcomeRow[]>`
    WITH furthest AS (
      SELECT o.pipeline_id, o.id, o.status, COALESCE(max(g.position), -1) AS position
      FROM opportunity o JOIN account a ON a.id = o.account_id AND a.merged_into_id IS NULL
      LEFT JOIN stage_transition t ON t.opportunity_id = o.id AND NOT t.suggested AND t.at < ${asOf}::timestamptz
      LEFT JOIN stage g ON g.id = t.to_stage_id AND g.outcome <> 'lost'
      WHERE o.status <> 'open' AND o.closed_at < ${asOf}::timestamptz AND o.closed_at >= ${since}::timestamptz
      GROUP BY 1, 2, 3
    )
    SELECT s.id AS stage_id, s.pipeline_id, s.probability::float8 AS assumed,
      count(f.id)::int AS decided, (count(f.id) FILTER (WHERE f.status = 'won'))::int AS won
    FROM stage s LEFT JOIN furthest f
      ON f.pipeline_id = s.pipeline_id AND (f.status = 'won' OR f.position >= s.position)
    WHERE s.outcome = 'open' GROUP BY 1, 2, 3, s.position ORDER BY s.pipeline_id, s.position`
  const certain = await prisma.stage.findMany({
    where: { outcome: { not: 'open' } },
    select: { id: true, outcome: true },
  })
  const places = new Map<string, string[]>()
  for (const { pipeline_id, stage_id } of rows) places.set(pipeline_id, [...(places.get(pipeline_id) ?? []), stage_id])
  return new Map([
    ...rows.map((row): [string, number] => {
      const open = places.get(row.pipeline_id) ?? []
      return [row.stage_id, stageWinProbability(row, row.assumed, open.indexOf(row.stage_id), open.length)]
    }),
    ...certain.map(({ id, outcome }): [string, number] => [id, outcome === 'won' ? 1 : 0]),
  ])
}
