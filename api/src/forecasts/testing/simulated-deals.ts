import { simulateCompany } from '../../demo/simulation/company.ts'
import { sampleWorld } from '../../demo/simulation/testing/sample-world.ts'
import { EXPORTER } from '../../funnel/templates/exporter.ts'
import type { DealHistory, DealVisit, ForecastStage } from '../domain/deal-history.ts'

/** Deals and stages of the simulated company, without a database. */
export function simulatedDeals(
  scale: number,
  today: Date,
  seed?: string,
): { deals: DealHistory[]; stages: ForecastStage[] } {
  const world = sampleWorld(scale, today, seed)
  const { pipeline } = world
  const stages = new Map(pipeline.stages.map((stage) => [stage.id, stage]))
  // No forecast looks at the numbers of quotations.
  const portions = [...simulateCompany(world, () => 'Q')].map(({ history }) => history.rows)
  const steps = Map.groupBy(
    portions.flatMap((rows) => rows.stage_transition),
    (row) => row.opportunity_id as string | null,
  )
  const deals = portions
    .flatMap((rows) => rows.opportunity)
    .map((row): DealHistory => {
      const ordered = (steps.get(row.id as string) ?? [])
        .filter((step) => step.suggested !== true)
        .sort((a, b) => Date.parse(String(a.at)) - Date.parse(String(b.at)))
      const visits = ordered.map((step, index): DealVisit => {
        const next = ordered[index + 1]
        return {
          stageId: step.to_stage_id as string,
          from: new Date(String(step.at)),
          to: next === undefined ? null : new Date(String(next.at)),
        }
      })
      return {
        id: row.id as string,
        pipelineId: row.pipeline_id as string,
        ownerId: row.owner_id as string | null,
        createdAt: new Date(String(row.created_at)),
        closedAt: row.closed_at === null ? null : new Date(String(row.closed_at)),
        won: row.status === 'won',
        usd: row.amount_usd === null ? null : Number(row.amount_usd),
        visits: visits.filter((visit) => stages.get(visit.stageId)?.outcome !== 'lost'),
        inScope: true,
      }
    })
  return {
    deals,
    stages: pipeline.stages
      .filter((stage) => stage.outcome === 'open')
      .map((stage) => ({
        id: stage.id,
        pipelineId: pipeline.id,
        position: stage.position,
        assumed: EXPORTER.stages.find(({ code }) => code === stage.code)?.probability ?? null,
      })),
  }
}
