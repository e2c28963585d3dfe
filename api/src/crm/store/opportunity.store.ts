import type { Transaction } from '../../database/client.ts'
import { uuidFrom } from '../../events/domain/event-id.ts'
import { notify } from '../../shared/notify.ts'

export interface NewOpportunity {
  readonly accountId: string
  readonly name: string
  readonly ownerId: string | null
  /** Product category it is about; with the owner's team it decides on the pipeline. */
  readonly productLine?: string | null
  readonly openedAt: Date
}

/**
 * Opens a deal in the first stage of the pipeline that fits its team and product line best (team before product line,
 * else the default one), and writes the first line of its stage history.
 */
export async function openOpportunity(transaction: Transaction, deal: NewOpportunity): Promise<{ id: string }> {
  const { productLine = null, openedAt, ...facts } = deal
  const owner =
    deal.ownerId === null
      ? null
      : await transaction.user.findUnique({ where: { id: deal.ownerId }, select: { teamId: true } })
  const teamId = owner?.teamId ?? null
  const candidates = await transaction.pipeline.findMany({
    where: {
      archivedAt: null,
      OR: [
        { isDefault: true },
        {
          AND: [{ OR: [{ teamId: null }, { teamId }] }, { OR: [{ productLine: null }, { productLine }] }],
          NOT: { teamId: null, productLine: null },
        },
      ],
    },
    include: {
      stages: { where: { outcome: 'open', archivedAt: null }, orderBy: { position: 'asc' }, take: 1 },
    },
    orderBy: { code: 'asc' },
  })
  const fit = (pipeline: (typeof candidates)[number]): number =>
    (pipeline.teamId === null ? 0 : 2) + (pipeline.productLine === null ? 0 : 1)
  const pipeline = candidates.filter(({ stages }) => stages.length > 0).sort((a, b) => fit(b) - fit(a))[0]
  const stageId = pipeline?.stages[0]?.id
  if (pipeline === undefined || stageId === undefined) throw new Error('There is no pipeline with an open stage.')
  const { id } = await transaction.opportunity.create({
    data: {
      ...facts,
      teamId,
      productLine,
      pipelineId: pipeline.id,
      stageId,
      stageSince: openedAt,
      createdAt: openedAt,
    },
  })
  await transaction.stageTransition.create({
    data: {
      id: uuidFrom(`transition:${id}:entry`),
      accountId: deal.accountId,
      opportunityId: id,
      fromStageId: null,
      toStageId: stageId,
      at: openedAt,
      reason: OPENED,
    },
  })
  await notify(transaction, { topic: 'deal_changed', id, accountId: deal.accountId })
  return { id }
}

const OPENED = {
  en: 'The deal was opened',
  zh: '商机已建立',
  es: 'Se abrió la oportunidad',
  ar: 'فُتحت الصفقة',
  ja: '案件を作成',
  de: 'Verkaufschance angelegt',
  pt: 'A oportunidade foi aberta',
}
