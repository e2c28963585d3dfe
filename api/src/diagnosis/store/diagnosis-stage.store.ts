import type { LocalizedText } from '@tradewind/schema/locales'
import type { Transaction } from '../../database/client.ts'
import type { NamedStage } from '../domain/loss-ledger.ts'

/** All stages of all pipelines, the default pipeline's first. */
export async function loadStages(transaction: Transaction): Promise<NamedStage[]> {
  const stages = await transaction.stage.findMany({
    orderBy: [{ pipeline: { isDefault: 'desc' } }, { pipelineId: 'asc' }, { position: 'asc' }],
    select: { id: true, pipelineId: true, code: true, position: true, outcome: true, name: true },
  })
  return stages.map((stage) => ({ ...stage, name: stage.name as LocalizedText }))
}
