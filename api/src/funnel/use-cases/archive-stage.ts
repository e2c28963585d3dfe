import type { LocalizedText } from '@tradewind/schema/locales'
import type { Transaction } from '../../database/client.ts'
import { actorKey } from '../../identity/domain/actor.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { PipelineStateFailure } from '../domain/errors.ts'
import { auditPipeline, lockPipeline, type StaffWork } from '../store/lock-pipeline.store.ts'
import { definitionOf } from '../store/pipeline.store.ts'
import { writeRuleVersion } from '../store/rule-version.store.ts'
import { changeOrder } from '../store/stage-order.store.ts'
import { archivable, inUse, pipelineOf } from './change-stages.ts'

const STAGE_ARCHIVED: LocalizedText = {
  en: 'The stage before was taken out of use',
  zh: '原阶段已停用',
  es: 'La etapa anterior dejó de usarse',
  ar: 'أُوقف استخدام المرحلة السابقة',
  ja: '以前の段階は使用を終了',
  de: 'Die vorige Stufe wird nicht mehr benutzt',
  pt: 'A etapa anterior deixou de ser usada',
}

/**
 * Takes an open stage out of use. What stands in it moves to `targetStageId` by a move of the house, which does not lock it
 * against rules; rules that led to it lead there. Without a target nothing may stand in it and no rule may lead to it.
 */
export async function archiveStage(
  work: StaffWork,
  stageId: string,
  targetStageId: string | null,
): Promise<{ pipelineId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const pipelineId = await pipelineOf(transaction, stageId)
    const pipeline = await lockPipeline(work, transaction, pipelineId)
    archivable(pipeline, stageId)
    const target = pipeline.stages.find(
      ({ id, outcome, archivedAt }) =>
        id === targetStageId && id !== stageId && outcome === 'open' && archivedAt === null,
    )
    if (targetStageId !== null && target === undefined) throw new NotFoundFailure('The target stage')
    const rules = await transaction.stageRule.findMany({ where: { targetStageId: stageId } })
    const deals = await transaction.opportunity.count({ where: { stageId } })
    const customers = await transaction.account.count({ where: { stageId } })
    if (target === undefined && deals + customers > 0)
      throw new PipelineStateFailure('deals_in_stage', `${deals + customers} stand in this stage: say where they go.`)
    if (target === undefined && rules.some(({ enabled }) => enabled))
      throw new PipelineStateFailure('rules_lead_here', 'Rules lead to this stage: say where they shall lead.')
    const now = work.now()
    if (target !== undefined) {
      await moveEverything(transaction, stageId, target.id, now)
      for (const rule of rules) {
        const version = rule.version + 1
        await transaction.stageRule.update({ where: { id: rule.id }, data: { targetStageId: target.id, version } })
        const definition = { ...definitionOf(rule), targetStageId: target.id }
        await writeRuleVersion(transaction, rule.id, version, definition, now, actorKey(work.actor))
      }
    }
    const before = inUse(pipeline)
    await transaction.stage.update({ where: { id: stageId }, data: { archivedAt: now } })
    await changeOrder(
      transaction,
      pipelineId,
      before,
      before.filter((id) => id !== stageId),
      now,
    )
    await auditPipeline(work, transaction, 'stage_archived', pipelineId, { stageId, targetStageId, deals, customers })
    return { pipelineId }
  })
}

/** Moves customers and deals in one statement each, with a line in their histories. */
async function moveEverything(transaction: Transaction, from: string, to: string, at: Date): Promise<void> {
  const reason = JSON.stringify(STAGE_ARCHIVED)
  await transaction.$executeRaw`
    INSERT INTO stage_transition (id, account_id, opportunity_id, from_stage_id, to_stage_id, at, reason)
    SELECT gen_random_uuid(), account_id, id, ${from}::uuid, ${to}::uuid, ${at}::timestamptz, ${reason}::jsonb FROM opportunity WHERE stage_id = ${from}::uuid
    UNION ALL SELECT gen_random_uuid(), id, NULL, ${from}::uuid, ${to}::uuid, ${at}::timestamptz, ${reason}::jsonb FROM account WHERE stage_id = ${from}::uuid`
  await transaction.$executeRaw`UPDATE opportunity SET stage_id = ${to}::uuid, stage_since = ${at}::timestamptz WHERE stage_id = ${from}::uuid`
  await transaction.$executeRaw`UPDATE account SET stage_id = ${to}::uuid, stage_since = ${at}::timestamptz WHERE stage_id = ${from}::uuid`
}
