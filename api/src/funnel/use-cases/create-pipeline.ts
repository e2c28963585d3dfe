import { randomBytes } from 'node:crypto'
import { LOCALES } from '@tradewind/schema/locales'
import { CATEGORIES } from '@tradewind/schema/ontology'
import { z } from 'zod'
import { idempotencyKey } from '../../crm/domain/lead-input.ts'
import { actorKey } from '../../identity/domain/actor.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { idempotently } from '../../shared/idempotency.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { installPipeline } from '../store/install-pipeline.store.ts'
import { auditPipeline, mayChange, type StaffWork } from '../store/lock-pipeline.store.ts'
import { PIPELINE_TEMPLATES } from '../templates/templates.ts'

export const localizedName = z
  .partialRecord(z.enum(LOCALES), z.string().trim().min(1).max(80))
  .refine((name) => Object.keys(name).length > 0, 'needs a name in at least one language')

export const pipelineFor = {
  teamId: z
    .uuid()
    .nullish()
    .transform((id) => id ?? null),
  productLine: z
    .enum(CATEGORIES, 'is no product line of ours')
    .nullish()
    .transform((line) => line ?? null),
}

const createInput = z.object({
  idempotencyKey,
  template: z.enum(PIPELINE_TEMPLATES.map(({ code }) => code) as [string, ...string[]], 'is no template'),
  name: localizedName.nullish(),
  ...pipelineFor,
})

/** Makes a pipeline from an industry template, for a team, a product line, or both. New deals that fit enter there. */
export async function createPipeline(work: StaffWork, input: unknown): Promise<{ pipelineId: string }> {
  const { idempotencyKey: key, template: code, name, teamId, productLine } = parseInput(createInput, input)
  mayChange(work.actor, teamId)
  const template = PIPELINE_TEMPLATES.find((one) => one.code === code)
  if (template === undefined) throw new NotFoundFailure('The template')
  return idempotently(
    work.database.prisma,
    { actor: work.actor, key, operation: 'createPipeline', body: input },
    async (transaction) => {
      if (teamId !== null && (await transaction.team.count({ where: { id: teamId } })) === 0)
        throw new NotFoundFailure('The team')
      const pipelineId = await installPipeline(transaction, template, {
        code: `${code}-${randomBytes(3).toString('hex')}`,
        name: name ?? template.name,
        isDefault: false,
        teamId,
        productLine,
        by: actorKey(work.actor),
      })
      await auditPipeline(work, transaction, 'pipeline_created', pipelineId, { template: code, teamId, productLine })
      return { pipelineId }
    },
  )
}
