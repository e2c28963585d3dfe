import type { Work } from '../../context.ts'
import type { Prisma } from '../../generated/prisma/client.ts'

const DAY_MS = 86_400_000

/** Open deals that stand longer in their stage than the stage allows, as a condition. */
export async function stuckCondition({
  database,
  now,
}: Pick<Work, 'database' | 'now'>): Promise<Prisma.OpportunityWhereInput> {
  const stages = await database.prisma.stage.findMany({
    where: { maxDays: { not: null } },
    select: { id: true, maxDays: true },
  })
  const at = now().getTime()
  return {
    status: 'open',
    OR: stages.map(({ id, maxDays }) => ({
      stageId: id,
      stageSince: { lt: new Date(at - (maxDays ?? 0) * DAY_MS) },
    })),
  }
}
