import type { LocalizedText } from '@tradewind/schema/locales'
import { z } from 'zod'
import type { Work } from '../../context.ts'
import { stageTransitionPolicy } from '../../crm/policy.ts'
import { addTimelineEntry } from '../../crm/store/timeline.store.ts'
import { findReadableAccount } from '../../crm/use-cases/assign-customer.ts'
import type { Transaction } from '../../database/client.ts'
import { DealStateFailure } from '../../deals/domain/errors.ts'
import { lockReadableDeal } from '../../deals/store/lock-deal.store.ts'
import { closeOpportunity } from '../../deals/use-cases/close-opportunity.ts'
import { moveByHand as moveDealByHand } from '../../deals/use-cases/move-deal.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { readable } from '../../shared/row-policy.ts'
import { publishWebhook } from '../../webhooks/use-cases/publish-webhook.ts'

type StaffWork = Work & { readonly actor: UserActor }

const moveInput = z.object({ reason: z.string().trim().min(3, 'say why').max(500) })

/** A person moves a customer. From then on rules only suggest for it. */
export async function moveAccountToStage(
  work: StaffWork,
  accountId: string,
  stageId: string,
  reason: string,
): Promise<{ accountId: string }> {
  const { reason: why } = parseInput(moveInput, { reason })
  return work.database.prisma.$transaction(async (transaction) => {
    await findReadableAccount(work, transaction, accountId)
    await moveByHand(work, transaction, accountId, stageId, { en: why })
    return { accountId }
  })
}

/** Accepts a suggestion (the customer or the deal moves, by the person's hand) or dismisses it. Either way it is answered. */
export async function resolveStageSuggestion(
  work: StaffWork,
  suggestionId: string,
  accept: boolean,
): Promise<{ accountId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const suggestion = await transaction.stageTransition.findFirst({
      where: {
        id: suggestionId,
        suggested: true,
        resolvedAt: null,
        AND: [readable(stageTransitionPolicy, work.actor)],
      },
    })
    if (suggestion === null) throw new NotFoundFailure('The suggestion')
    await transaction.stageTransition.update({
      where: { id: suggestionId },
      data: { resolvedAt: work.now(), userId: work.actor.id },
    })
    const reason = suggestion.reason as LocalizedText
    if (accept && suggestion.opportunityId === null)
      await moveByHand(work, transaction, suggestion.accountId, suggestion.toStageId, reason)
    if (accept && suggestion.opportunityId !== null)
      await followSuggestion(work, transaction, suggestion.opportunityId, suggestion.toStageId, reason)
    return { accountId: suggestion.accountId }
  })
}

/** A person takes a rule's advice about a deal: it moves, or it is won. */
async function followSuggestion(
  work: StaffWork,
  transaction: Transaction,
  opportunityId: string,
  stageId: string,
  reason: LocalizedText,
): Promise<void> {
  const deal = await lockReadableDeal(work, transaction, opportunityId)
  if (deal.status !== 'open') throw new DealStateFailure(deal.status, 'The deal has ended already.')
  const stage = deal.pipeline.stages.find(({ id }) => id === stageId)
  if (stage === undefined) throw new NotFoundFailure('The stage')
  if (stage.outcome === 'open') return moveDealByHand(work, transaction, deal, stage, { ...reason })
  await closeOpportunity(transaction, {
    opportunityId,
    outcome: stage.outcome,
    at: work.now(),
    actor: actorKey(work.actor),
    userId: work.actor.id,
    by: work.actor.name,
    reason,
  })
}

/** Writes a person's move of a customer. Nothing happens when it stands there already. */
export async function moveByHand(
  work: StaffWork,
  transaction: Transaction,
  accountId: string,
  stageId: string,
  reason: LocalizedText,
): Promise<void> {
  await transaction.$queryRaw`SELECT 1 FROM account WHERE id = ${accountId}::uuid FOR UPDATE`
  const account = await transaction.account.findUniqueOrThrow({ where: { id: accountId }, include: { stage: true } })
  const stage = await transaction.stage.findFirst({ where: { id: stageId, pipelineId: account.stage.pipelineId } })
  if (stage === null) throw new NotFoundFailure('The stage')
  if (stage.id === account.stageId) return
  const now = work.now()
  const transition = await transaction.stageTransition.create({
    data: { accountId, fromStageId: account.stageId, toStageId: stage.id, at: now, userId: work.actor.id, reason },
  })
  await transaction.account.update({
    where: { id: accountId },
    data: { stageId: stage.id, stageSince: now, stageLockedAt: now },
  })
  await addTimelineEntry(transaction, {
    accountId,
    kind: 'stage',
    action: 'stage_moved',
    sourceId: transition.id,
    actor: actorKey(work.actor),
    data: { from: account.stage.code, to: stage.code, reason: { ...reason }, by: work.actor.name },
    occurredAt: now,
  })
  await tellOfMove(transaction, accountId, stage.code, now)
}

/** Tells partners that a person moved a customer, and has playbooks and next best actions look at it. */
export async function tellOfMove(transaction: Transaction, accountId: string, stage: string, at: Date): Promise<void> {
  await publishWebhook(transaction, 'stage.changed', { accountId, stage }, at)
  await enqueue(transaction, 'run_playbooks', { accountId }, { key: `playbooks:${accountId}` })
}
