import type { LocalizedText } from '@tradewind/schema/locales'
import type { Database, Transaction } from '../../database/client.ts'
import type { EngineEvent, EngineRule, EngineStage, ManualMove } from '../domain/stage-engine.ts'

export interface LoadedPipeline {
  readonly id: string
  readonly stages: readonly EngineStage[]
  readonly rules: readonly EngineRule[]
}

/** The pipeline new customers enter. Throws when the database was never given one: a defect of the installation. */
export async function loadDefaultPipeline(transaction: Transaction): Promise<LoadedPipeline> {
  const pipeline = await transaction.pipeline.findFirstOrThrow({
    where: { isDefault: true },
    include: { stages: { orderBy: { position: 'asc' } }, rules: { where: { enabled: true } } },
  })
  return {
    id: pipeline.id,
    stages: pipeline.stages,
    rules: pipeline.rules.map((rule) => ({
      ...rule,
      valueMatch: rule.valueMatch as Record<string, unknown>,
      reason: rule.reason as LocalizedText,
    })),
  }
}

/** First open stage of the default pipeline. */
export async function firstStageId(transaction: Transaction): Promise<string> {
  const { id } = await transaction.stage.findFirstOrThrow({
    where: { pipeline: { isDefault: true }, outcome: 'open' },
    orderBy: { position: 'asc' },
    select: { id: true },
  })
  return id
}

/** The customer's events that some rule counts. */
export async function loadRuleEvents(
  transaction: Transaction,
  accountId: string,
  rules: readonly EngineRule[],
): Promise<EngineEvent[]> {
  const types = [...new Set(rules.flatMap((rule) => rule.eventTypes))]
  return transaction.event.findMany({
    where: { accountId, type: { in: types } },
    select: { id: true, type: true, value: true, occurredAt: true },
    orderBy: [{ occurredAt: 'asc' }, { id: 'asc' }],
  })
}

/** Moves a person made, suggestions a person accepted among them. */
export async function loadManualMoves(transaction: Transaction, accountId: string): Promise<ManualMove[]> {
  const rows = await transaction.stageTransition.findMany({
    where: { accountId, ruleId: null, fromStageId: { not: null } },
    select: { at: true, toStageId: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  return rows
}

/**
 * Code of the stage an event moved its customer to, or null. Read from the history and not from who evaluated last: the
 * job of the event may have been quicker than the request that asks.
 */
export async function stageReachedBy({ prisma }: Database, eventId: string): Promise<string | null> {
  const transition = await prisma.stageTransition.findFirst({
    where: { eventId, suggested: false },
    select: { toStage: { select: { code: true } } },
  })
  return transition?.toStage.code ?? null
}
