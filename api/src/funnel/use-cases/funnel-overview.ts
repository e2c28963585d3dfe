import type { Money } from '@tradewind/schema/money'
import type { Work } from '../../context.ts'
import { accountPolicy } from '../../crm/policy.ts'
import { readable } from '../../shared/row-policy.ts'
import { openQuoteDollars } from '../domain/open-value.ts'

export interface FunnelOverview {
  readonly total: number
  readonly stages: readonly {
    readonly stageId: string
    readonly stageCode: string
    readonly count: number
    readonly conversion: number | null
    readonly share: number
    readonly value: Money
  }[]
}

/**
 * The funnel of the customers the caller may see: how many reached each stage (stand in it or in a later one; lost
 * customers are counted up to the stage they were lost from), conversion from the stage before and share of all that
 * entered. `value` is what stands quoted and undecided with the customers in that very stage, in US dollars at the
 * quotation's own rate.
 */
export async function funnelOverview(work: Work): Promise<FunnelOverview> {
  const { prisma } = work.database
  const where = readable(accountPolicy, work.actor)
  const stages = await prisma.stage.findMany({
    where: { pipeline: { isDefault: true }, outcome: { not: 'lost' } },
    orderBy: { position: 'asc' },
  })
  const [standing, lost, quotes] = await Promise.all([
    prisma.account.groupBy({ by: ['stageId'], where, _count: true }),
    prisma.stageTransition.findMany({
      where: {
        toStage: { outcome: 'lost' },
        suggested: false,
        account: { AND: [where, { stage: { outcome: 'lost' } }] },
      },
      distinct: ['accountId'],
      orderBy: { at: 'desc' },
      select: { fromStageId: true },
    }),
    prisma.quote.findMany({
      where: { status: { in: ['sent', 'viewed'] }, account: where },
      select: {
        currentVersion: true,
        account: { select: { stageId: true } },
        versions: { select: { version: true, totalMinor: true, currency: true, exchangeRate: true } },
      },
    }),
  ])
  const here = new Map(standing.map((row) => [row.stageId, row._count]))
  for (const { fromStageId } of lost) if (fromStageId !== null) here.set(fromStageId, (here.get(fromStageId) ?? 0) + 1)

  const values = new Map<string, number>()
  for (const quote of quotes) {
    const { stageId } = quote.account
    values.set(stageId, (values.get(stageId) ?? 0) + openQuoteDollars(quote))
  }
  const reached = stages.map((_, index) =>
    stages.slice(index).reduce((sum, stage) => sum + (here.get(stage.id) ?? 0), 0),
  )
  const total = reached[0] ?? 0
  return {
    total,
    stages: stages.map((stage, index) => {
      const count = reached[index] ?? 0
      const before = reached[index - 1]
      return {
        stageId: stage.id,
        stageCode: stage.code,
        count,
        conversion: before === undefined || before === 0 ? null : count / before,
        share: total === 0 ? 0 : count / total,
        value: { minor: values.get(stage.id) ?? 0, currency: 'USD' },
      }
    }),
  }
}
