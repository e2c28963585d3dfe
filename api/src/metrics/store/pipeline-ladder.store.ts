import type { LocalizedText } from '@tradewind/schema/locales'
import type { Database } from '../../database/client.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import type { LadderStage } from '../domain/funnel-rates.ts'

export interface PipelineLadder {
  readonly pipelineId: string
  readonly ladder: readonly LadderStage[]
}

/**
 * The stages on the way to winning, in order. Customers move through the default pipeline only.
 * @throws {NotFoundFailure} when there is no such pipeline
 */
export async function loadLadder(
  { prisma }: Pick<Database, 'prisma'>,
  pipelineId: string | null,
): Promise<PipelineLadder> {
  const pipeline = await prisma.pipeline.findFirst({
    where: pipelineId === null ? { isDefault: true } : { id: pipelineId },
    include: { stages: { where: { outcome: { not: 'lost' } }, orderBy: { position: 'asc' } } },
  })
  if (pipeline === null) throw new NotFoundFailure('The pipeline')
  return {
    pipelineId: pipeline.id,
    ladder: pipeline.stages.map(({ id, code, name, outcome }) => ({
      id,
      code,
      name: name as LocalizedText,
      outcome: outcome === 'won' ? 'won' : 'open',
    })),
  }
}
