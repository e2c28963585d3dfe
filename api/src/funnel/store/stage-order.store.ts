import type { Transaction } from '../../database/client.ts'

/** Positions are moved out of the way by this much while stages change places: two may never hold the same. */
const OUT_OF_THE_WAY = 100_000

/**
 * Puts the stages of a pipeline in a new order and writes the order down as of `at`, so that events of before are still
 * judged by the old one.
 * @param stageIds the stages in use, in their new order; the rest (archived) comes last
 * @param before the order in use so far
 */
export async function changeOrder(
  transaction: Transaction,
  pipelineId: string,
  before: readonly string[],
  stageIds: readonly string[],
  at: Date,
): Promise<void> {
  const last = await transaction.pipelineOrder.findFirst({ where: { pipelineId }, orderBy: { version: 'desc' } })
  if (last === null)
    await transaction.pipelineOrder.create({
      data: { pipelineId, version: 1, stageIds: [...before], effectiveFrom: null },
    })
  await transaction.pipelineOrder.create({
    data: { pipelineId, version: (last?.version ?? 1) + 1, stageIds: [...stageIds], effectiveFrom: at },
  })
  const all = await transaction.stage.findMany({ where: { pipelineId }, orderBy: { position: 'asc' } })
  const rest = all.map(({ id }) => id).filter((id) => !stageIds.includes(id))
  const ids = [...stageIds, ...rest]
  await transaction.$executeRaw`UPDATE stage SET position = position + ${OUT_OF_THE_WAY} WHERE pipeline_id = ${pipelineId}::uuid`
  await transaction.$executeRaw`
    UPDATE stage s SET position = o.position FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS o(id, position)
    WHERE s.id = o.id AND s.pipeline_id = ${pipelineId}::uuid`
}
