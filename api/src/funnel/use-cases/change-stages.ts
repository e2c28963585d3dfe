import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Transaction } from '../../database/client.ts'
import { NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { PipelineStateFailure } from '../domain/errors.ts'
import { auditPipeline, type LockedPipeline, lockPipeline, type StaffWork } from '../store/lock-pipeline.store.ts'
import { changeOrder } from '../store/stage-order.store.ts'
import { localizedName } from './create-pipeline.ts'

const stageFacts = {
  name: localizedName,
  maxDays: z
    .int()
    .min(1)
    .max(730)
    .nullish()
    .transform((days) => days ?? null),
  probability: z
    .number()
    .min(0)
    .max(1)
    .nullish()
    .transform((chance) => chance ?? null),
}
const addInput = z.object({ pipelineId: z.uuid(), afterStageId: z.uuid().nullish(), ...stageFacts })
const changeInput = z.object({ stageId: z.uuid(), ...stageFacts })

/** Ids of the stages in use, in order. */
export const inUse = (pipeline: LockedPipeline): string[] =>
  pipeline.stages.filter(({ archivedAt }) => archivedAt === null).map(({ id }) => id)

/** Puts a new open stage after another, or behind the last open one. */
export async function addStage(work: StaffWork, input: unknown): Promise<{ pipelineId: string }> {
  const { pipelineId, afterStageId, ...facts } = parseInput(addInput, input)
  return work.database.prisma.$transaction(async (transaction) => {
    const pipeline = await lockPipeline(work, transaction, pipelineId)
    const open = pipeline.stages.filter(({ outcome, archivedAt }) => outcome === 'open' && archivedAt === null)
    const after = afterStageId ? open.find(({ id }) => id === afterStageId) : open.at(-1)
    if (after === undefined) throw new NotFoundFailure('The stage before it')
    const before = inUse(pipeline)
    const stage = await transaction.stage.create({
      data: {
        ...facts,
        pipelineId,
        code: `stage_${randomBytes(4).toString('hex')}`,
        position: Math.max(...pipeline.stages.map(({ position }) => position)) + 1,
      },
    })
    const at = before.indexOf(after.id) + 1
    await changeOrder(transaction, pipelineId, before, before.toSpliced(at, 0, stage.id), work.now())
    await auditPipeline(work, transaction, 'stage_added', pipelineId, { stageId: stage.id, name: facts.name })
    return { pipelineId }
  })
}

/** Name, greatest number of days and chance of a stage. History is not touched: it knows the stage by its id. */
export async function changeStage(work: StaffWork, input: unknown): Promise<{ pipelineId: string }> {
  const { stageId, ...facts } = parseInput(changeInput, input)
  return work.database.prisma.$transaction(async (transaction) => {
    const pipelineId = await pipelineOf(transaction, stageId)
    await lockPipeline(work, transaction, pipelineId)
    await transaction.stage.update({ where: { id: stageId }, data: facts })
    await auditPipeline(work, transaction, 'stage_changed', pipelineId, { stageId, ...facts })
    return { pipelineId }
  })
}

/** A new order of the open stages; the ending ones stay last. Events of before are judged by the order of their time. */
export async function reorderStages(
  work: StaffWork,
  pipelineId: string,
  stageIds: readonly string[],
): Promise<{ pipelineId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const pipeline = await lockPipeline(work, transaction, pipelineId)
    const before = inUse(pipeline)
    const closing = pipeline.stages.filter(({ outcome }) => outcome !== 'open').map(({ id }) => id)
    const wanted = [...stageIds.filter((id) => !closing.includes(id)), ...closing]
    if (
      new Set(wanted).size !== wanted.length ||
      wanted.length !== before.length ||
      !before.every((id) => wanted.includes(id))
    )
      throw new ValidationFailure([
        { path: ['stageIds'], code: 'not_all', message: 'name every stage of the pipeline exactly once' },
      ])
    if (wanted.join() === before.join()) return { pipelineId }
    await changeOrder(transaction, pipelineId, before, wanted, work.now())
    await auditPipeline(work, transaction, 'stages_reordered', pipelineId, { from: before, to: wanted })
    return { pipelineId }
  })
}

export async function pipelineOf(transaction: Transaction, stageId: string): Promise<string> {
  const stage = await transaction.stage.findUnique({ where: { id: stageId }, select: { pipelineId: true } })
  if (stage === null) throw new NotFoundFailure('The stage')
  return stage.pipelineId
}

/** The open stage that may be archived. Throws PipelineStateFailure for the last one and for those deals end in. */
export function archivable(pipeline: LockedPipeline, stageId: string) {
  const stage = pipeline.stages.find(({ id }) => id === stageId)
  if (stage === undefined) throw new NotFoundFailure('The stage')
  if (stage.archivedAt !== null) throw new PipelineStateFailure('archived', 'The stage is archived already.')
  if (stage.outcome !== 'open')
    throw new PipelineStateFailure('closing_stage', 'Every pipeline has one stage for won and one for lost.')
  const open = pipeline.stages.filter(({ outcome, archivedAt }) => outcome === 'open' && archivedAt === null)
  if (open.length === 1) throw new PipelineStateFailure('last_open_stage', 'A pipeline needs at least one open stage.')
  return stage
}
