import { z } from 'zod'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { PipelineStateFailure } from '../domain/errors.ts'
import { auditPipeline, lockPipeline, mayChange, type StaffWork } from '../store/lock-pipeline.store.ts'
import { localizedName, pipelineFor } from './create-pipeline.ts'

const changeInput = z.object({ pipelineId: z.uuid(), name: localizedName, ...pipelineFor })

/** Renames a pipeline and says whose deals enter it. Deals that are under way stay where they are. */
export async function changePipeline(work: StaffWork, input: unknown): Promise<{ pipelineId: string }> {
  const { pipelineId, name, teamId, productLine } = parseInput(changeInput, input)
  return work.database.prisma.$transaction(async (transaction) => {
    const pipeline = await lockPipeline(work, transaction, pipelineId)
    mayChange(work.actor, teamId)
    if (pipeline.isDefault && (teamId !== null || productLine !== null))
      throw new PipelineStateFailure('is_default', 'The default pipeline takes every deal that no other fits.')
    if (teamId !== null && (await transaction.team.count({ where: { id: teamId } })) === 0)
      throw new NotFoundFailure('The team')
    await transaction.pipeline.update({ where: { id: pipelineId }, data: { name, teamId, productLine } })
    await auditPipeline(work, transaction, 'pipeline_changed', pipelineId, { name, teamId, productLine })
    return { pipelineId }
  })
}

/** Takes a pipeline out of use, or brings it back. Only when no open deal stands in it: nothing may get lost. */
export async function setPipelineArchived(
  work: StaffWork,
  pipelineId: string,
  archived: boolean,
): Promise<{ pipelineId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const pipeline = await lockPipeline(work, transaction, pipelineId)
    if (pipeline.isDefault)
      throw new PipelineStateFailure('is_default', 'The default pipeline is needed: customers move through it.')
    const open = archived ? await transaction.opportunity.count({ where: { pipelineId, status: 'open' } }) : 0
    if (open > 0)
      throw new PipelineStateFailure('open_deals', `${open} open deals stand in this pipeline. Win, lose or wait.`)
    await transaction.pipeline.update({
      where: { id: pipelineId },
      data: { archivedAt: archived ? work.now() : null },
    })
    await auditPipeline(work, transaction, archived ? 'pipeline_archived' : 'pipeline_restored', pipelineId, {})
    return { pipelineId }
  })
}
