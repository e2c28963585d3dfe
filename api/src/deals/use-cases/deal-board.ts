import type { Money } from '@tradewind/schema/money'
import type { Work } from '../../context.ts'
import { pipelinePolicy } from '../../funnel/policy.ts'
import type { Prisma, Stage } from '../../generated/prisma/client.ts'
import { readable } from '../../shared/row-policy.ts'

export interface BoardColumn {
  readonly stage: Stage
  readonly count: number
  /** Expected order value of the deals in it, in US dollars. */
  readonly value: Money
  /** The same times the stage's own win probability; null where the stage says none. */
  readonly weighted: Money | null
  readonly where: Prisma.OpportunityWhereInput
}

/** Deals that fit a condition, and their expected order value in US dollars: what a board's column says of its own. */
export async function dealTotals(
  { database }: Pick<Work, 'database'>,
  where: Prisma.OpportunityWhereInput,
): Promise<Pick<BoardColumn, 'count' | 'value'>> {
  const { _count, _sum } = await database.prisma.opportunity.aggregate({
    where,
    _count: true,
    _sum: { amountUsd: true },
  })
  return { count: _count, value: dollars(_sum.amountUsd) }
}

const dollars = (amount: Prisma.Decimal | null | undefined) => ({
  minor: Math.round(Number(amount ?? 0) * 100),
  currency: 'USD' as const,
})

/**
 * The open stages of a pipeline with what stands in them; none for a pipeline that does not exist.
 * @param where which deals are asked for, by rights and filter
 */
export async function dealBoard(
  { actor, database }: Pick<Work, 'actor' | 'database'>,
  pipelineId: string,
  where: Prisma.OpportunityWhereInput,
): Promise<readonly BoardColumn[]> {
  const pipeline = await database.prisma.pipeline.findFirst({
    where: { id: pipelineId, AND: [readable(pipelinePolicy, actor)] },
    include: { stages: { where: { outcome: 'open' }, orderBy: { position: 'asc' } } },
  })
  if (pipeline === null) return []
  const standing = { AND: [where, { pipelineId, status: 'open' as const }] }
  const sums = await database.prisma.opportunity.groupBy({
    by: ['stageId'],
    where: standing,
    _count: true,
    _sum: { amountUsd: true },
  })
  const byStage = new Map(sums.map((row) => [row.stageId, row]))
  return pipeline.stages
    .filter((stage) => stage.archivedAt === null || byStage.has(stage.id))
    .map((stage) => {
      const sum = byStage.get(stage.id)
      const value = dollars(sum?._sum.amountUsd)
      return {
        stage,
        count: sum?._count ?? 0,
        value,
        weighted:
          stage.probability === null ? null : { ...value, minor: Math.round(value.minor * Number(stage.probability)) },
        where: { AND: [standing, { stageId: stage.id }] },
      }
    })
}
