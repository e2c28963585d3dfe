import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { mayChange, type StaffWork } from '../store/lock-pipeline.store.ts'

/** Who may change a pipeline's rules may try them out. */
export async function mayTry(work: StaffWork, pipelineId: string): Promise<void> {
  const pipeline = await work.database.prisma.pipeline.findUnique({
    where: { id: pipelineId },
    select: { teamId: true },
  })
  if (pipeline === null) throw new NotFoundFailure('The pipeline')
  mayChange(work.actor, pipeline.teamId)
}
