import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { ForbiddenFailure, NotFoundFailure } from '../../shared/domain/failure.ts'
import { readable } from '../../shared/row-policy.ts'
import { pipelinePolicy } from '../policy.ts'

export type StaffWork = Work & { readonly actor: UserActor }

/**
 * Admins and executives change every pipeline; a lead changes the team's own. Throws ForbiddenFailure for everybody else.
 * @param teamId whose pipeline it is; null: everybody's
 */
export function mayChange(actor: UserActor, teamId: string | null): void {
  if (actor.role === 'admin' || actor.role === 'executive') return
  if (actor.role === 'lead' && teamId !== null && teamId === actor.teamId) return
  throw new ForbiddenFailure('Admins and executives change pipelines; a lead changes the own team’s.')
}

/** A pipeline the caller may change, held until the transaction ends, with all its stages in order. */
export async function lockPipeline(work: StaffWork, transaction: Transaction, pipelineId: string) {
  await transaction.$queryRaw`SELECT 1 FROM pipeline WHERE id = ${pipelineId}::uuid FOR UPDATE`
  const pipeline = await transaction.pipeline.findFirst({
    where: { id: pipelineId, AND: [readable(pipelinePolicy, work.actor)] },
    include: { stages: { orderBy: { position: 'asc' } } },
  })
  if (pipeline === null) throw new NotFoundFailure('The pipeline')
  mayChange(work.actor, pipeline.teamId)
  return pipeline
}

export type LockedPipeline = Awaited<ReturnType<typeof lockPipeline>>

/** Keeps who changed what of a pipeline, and when. */
export async function auditPipeline(
  work: StaffWork,
  transaction: Transaction,
  action: string,
  pipelineId: string,
  detail: Prisma.InputJsonObject,
): Promise<void> {
  await transaction.auditEntry.create({
    data: {
      actor: actorKey(work.actor),
      action,
      subject: 'pipeline',
      subjectId: pipelineId,
      detail: { ...detail, by: work.actor.name },
      at: work.now(),
    },
  })
}
