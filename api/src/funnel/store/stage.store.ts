import type { Database } from '../../database/client.ts'

/**
 * Code of the stage an event moved its customer to, or null. Read from the history and not from who evaluated last: the
 * job of the event may have been quicker than the request that asks.
 */
export async function stageReachedBy({ prisma }: Database, eventId: string): Promise<string | null> {
  const transition = await prisma.stageTransition.findFirst({
    where: { eventId, suggested: false, opportunityId: null },
    select: { toStage: { select: { code: true } } },
  })
  return transition?.toStage.code ?? null
}
