import type { LostCategory } from '@tradewind/schema/contracts/funnel'
import type { LocalizedText } from '@tradewind/schema/locales'
import type { Transaction } from '../../database/client.ts'
import { replayDeals } from './replay-deals.ts'

export interface Closing {
  readonly opportunityId: string
  readonly outcome: 'won' | 'lost'
  readonly at: Date
  /** actorKey of whose doing it is: a person, a visitor who accepted, the system. */
  readonly actor: string
  /** The person of ours who decided; null when the buyer did. */
  readonly userId: string | null
  readonly reason: LocalizedText
  readonly by?: string
  /** What the sales person says about a loss. */
  readonly loss?: { readonly category: LostCategory; readonly reason: string; readonly competitor: string | null }
}

/**
 * Ends a deal: status, stage, stage history, time, timeline, notice and webhook in one, in the caller's transaction.
 * @returns false when it had ended before; then nothing changes
 */
export async function closeOpportunity(transaction: Transaction, closing: Closing): Promise<boolean> {
  const { opportunityId, outcome, at, userId, reason, loss } = closing
  const { accountId } = await transaction.opportunity.findUniqueOrThrow({
    where: { id: opportunityId },
    select: { accountId: true },
  })
  await transaction.$queryRaw`SELECT 1 FROM account WHERE id = ${accountId}::uuid FOR UPDATE`
  const deal = await transaction.opportunity.findUniqueOrThrow({ where: { id: opportunityId } })
  if (deal.status !== 'open') return false
  const stage = await transaction.stage.findFirstOrThrow({
    where: { pipelineId: deal.pipelineId, outcome, archivedAt: null },
  })
  await transaction.stageTransition.create({
    data: { accountId, opportunityId, fromStageId: deal.stageId, toStageId: stage.id, at, userId, reason },
  })
  await replayDeals(transaction, accountId, {
    actor: closing.actor,
    at,
    about: {
      ...(closing.by === undefined ? {} : { by: closing.by }),
      ...(loss ? { category: loss.category, text: loss.reason, competitor: loss.competitor } : {}),
    },
  })
  if (loss) {
    await transaction.opportunity.update({
      where: { id: opportunityId },
      data: {
        lostCategory: loss.category,
        lostReason: loss.reason,
        ...(loss.competitor === null ? {} : { competitor: loss.competitor }),
      },
    })
  }
  return true
}
