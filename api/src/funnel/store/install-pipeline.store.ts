import type { LocalizedText } from '@tradewind/schema/locales'
import type { Transaction } from '../../database/client.ts'
import { RULE_REASONS } from '../templates/rule-reasons.ts'
import type { PipelineTemplate } from '../templates/template.ts'
import { writeRuleVersion } from './rule-version.store.ts'

export interface NewPipeline {
  readonly code: string
  readonly name: LocalizedText
  readonly isDefault: boolean
  readonly teamId: string | null
  readonly productLine: string | null
  /** actorKey of who makes it. */
  readonly by: string
}

/** Writes a pipeline with the stages and rules of a template. */
export async function installPipeline(
  transaction: Transaction,
  template: PipelineTemplate,
  { by, ...pipeline }: NewPipeline,
): Promise<string> {
  const { id: pipelineId } = await transaction.pipeline.create({ data: { ...pipeline, template: template.code } })
  const ids = new Map<string, string>()
  for (const [index, stage] of template.stages.entries()) {
    const { id } = await transaction.stage.create({
      data: {
        pipelineId,
        code: stage.code,
        name: stage.name,
        outcome: stage.outcome,
        position: index + 1,
        maxDays: stage.maxDays ?? null,
        probability: stage.probability ?? null,
      },
    })
    ids.set(stage.code, id)
  }
  for (const { code, target, eventTypes, threshold, effect, valueMatch, windowHours } of template.rules) {
    const definition = {
      eventTypes: [...eventTypes],
      valueMatch: valueMatch ?? {},
      threshold,
      windowHours: windowHours ?? null,
      targetStageId: ids.get(target) ?? '',
      effect,
      reason: RULE_REASONS[code],
      enabled: true,
    }
    const rule = await transaction.stageRule.create({ data: { pipelineId, code, ...definition } })
    await writeRuleVersion(transaction, rule.id, 1, definition, null, by)
  }
  return pipelineId
}
