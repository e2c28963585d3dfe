import type { Work } from '../context.ts'
import { replayDeals } from '../deals/use-cases/replay-deals.ts'
import type { StageEvaluation } from '../funnel/use-cases/evaluate-stage.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { publishWebhook } from '../webhooks/use-cases/publish-webhook.ts'

/**
 * Brings a customer's stage and those of its deals up to date with the events, tells partners when one moved, and has the customer
 * scored, its open leads graded and its playbooks and next best actions looked at anew. Undefined when there is no such customer.
 */
export async function updateStage(
  work: Pick<Work, 'database' | 'now'>,
  accountId: string,
): Promise<StageEvaluation | undefined> {
  return work.database.prisma.$transaction(async (transaction) => {
    const evaluation = await replayDeals(transaction, accountId, { actor: 'system', at: work.now() })
    if (evaluation === undefined) return undefined
    if (evaluation.changed)
      await publishWebhook(transaction, 'stage.changed', { accountId, stage: evaluation.stageCode }, work.now())
    await enqueue(transaction, 'score_account', { accountId }, { key: `score:${accountId}` })
    const leads = await transaction.lead.findMany({
      where: { accountId, status: { in: ['open', 'working'] } },
      select: { id: true },
    })
    for (const { id } of leads) await enqueue(transaction, 'grade_lead', { leadId: id }, { key: `grade:${id}` })
    await enqueue(transaction, 'run_playbooks', { accountId }, { key: `playbooks:${accountId}` })
    return evaluation
  })
}
