import type { Work } from '../context.ts'
import { evaluateStageWithin, type StageEvaluation } from '../funnel/use-cases/evaluate-stage.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { publishWebhook } from '../webhooks/use-cases/publish-webhook.ts'

/**
 * Brings a customer's stage up to date with its events, tells partners when it moved, and has the customer's open leads
 * graded anew. Undefined when there is no such customer.
 */
export async function updateStage(
  work: Pick<Work, 'database' | 'now'>,
  accountId: string,
): Promise<StageEvaluation | undefined> {
  return work.database.prisma.$transaction(async (transaction) => {
    const evaluation = await evaluateStageWithin(transaction, accountId)
    if (evaluation === undefined) return undefined
    if (evaluation.changed)
      await publishWebhook(transaction, 'stage.changed', { accountId, stage: evaluation.stageCode }, work.now())
    const leads = await transaction.lead.findMany({
      where: { accountId, status: { in: ['open', 'working'] } },
      select: { id: true },
    })
    for (const { id } of leads) await enqueue(transaction, 'grade_lead', { leadId: id }, { key: `grade:${id}` })
    return evaluation
  })
}
