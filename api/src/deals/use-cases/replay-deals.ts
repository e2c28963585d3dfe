import { tellOfLoss, tellOfSuggestions } from '../../collaboration/use-cases/tell-of-deals.ts'
import type { Transaction } from '../../database/client.ts'
import { evaluateStageWithin, type StageEvaluation } from '../../funnel/use-cases/evaluate-stage.ts'
import { publishWebhook } from '../../webhooks/use-cases/publish-webhook.ts'
import { recordDeal } from '../store/deal-record.store.ts'

export interface Teller {
  /** actorKey of whose doing it is. */
  readonly actor: string
  readonly at: Date
  /** What else the timeline should keep of the end of a deal. */
  readonly about?: Readonly<Record<string, string | null>>
}

/**
 * Brings a customer and its deals up to date with events and moves, and tells partners and the timeline what became of
 * the deals. Undefined when there is no such customer.
 */
export async function replayDeals(
  transaction: Transaction,
  accountId: string,
  { actor, at, about = {} }: Teller,
): Promise<StageEvaluation | undefined> {
  const evaluation = await evaluateStageWithin(transaction, accountId)
  for (const moved of evaluation?.deals ?? []) {
    const told = { opportunityId: moved.id, accountId, stage: moved.stageCode }
    if (moved.outcome === 'open') {
      await publishWebhook(transaction, 'deal.stage_changed', told, at)
      continue
    }
    const deal = await transaction.opportunity.findUniqueOrThrow({ where: { id: moved.id } })
    await publishWebhook(transaction, moved.outcome === 'won' ? 'deal.won' : 'deal.lost', told, at)
    await recordDeal(transaction, {
      deal,
      action: moved.outcome === 'won' ? 'deal_won' : 'deal_lost',
      actor,
      data: about,
      at: deal.closedAt ?? at,
      sourceId: `${deal.id}:${(deal.closedAt ?? at).toISOString()}`,
    })
    if (moved.outcome === 'lost') await tellOfLoss(transaction, deal, actor, at)
  }
  if (evaluation !== undefined) await tellOfSuggestions(transaction, accountId, at)
  return evaluation
}
