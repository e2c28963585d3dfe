import type { Work } from '../../context.ts'
import { addTimelineEntry } from '../../crm/store/timeline.store.ts'
import type { Transaction } from '../../database/client.ts'
import { uuidFrom } from '../../events/domain/event-id.ts'
import { replayStages } from '../domain/stage-engine.ts'
import { loadDefaultPipeline, loadManualMoves, loadRuleEvents } from '../store/stage.store.ts'

export interface StageEvaluation {
  readonly changed: boolean
  readonly stageCode: string
}

/**
 * Replays a customer's history through the rules and makes the stored history equal to it. Events may have come late or
 * been stitched in: transitions that no longer follow are taken out, missing ones put in. Ids are made from customer,
 * rule and event, so a replay gives the same rows.
 */
export async function evaluateStage(
  work: Pick<Work, 'database'>,
  accountId: string,
): Promise<StageEvaluation | undefined> {
  return work.database.prisma.$transaction((transaction) => evaluateStageWithin(transaction, accountId))
}

export async function evaluateStageWithin(
  transaction: Transaction,
  accountId: string,
): Promise<StageEvaluation | undefined> {
  // One evaluation of a customer at a time: the later one sees what the earlier one wrote.
  await transaction.$queryRaw`SELECT 1 FROM account WHERE id = ${accountId}::uuid FOR UPDATE`
  const account = await transaction.account.findUnique({ where: { id: accountId } })
  if (account === null) return undefined
  const pipeline = await loadDefaultPipeline(transaction)
  const [first] = pipeline.stages
  if (first === undefined) return undefined
  const events = await loadRuleEvents(transaction, accountId, pipeline.rules)
  const manualMoves = await loadManualMoves(transaction, accountId)
  const startedAt = new Date(
    Math.min(account.createdAt.getTime(), events[0]?.occurredAt.getTime() ?? Number.POSITIVE_INFINITY),
  )
  const replay = replayStages(
    { stageId: first.id, at: startedAt },
    pipeline.stages,
    pipeline.rules,
    events,
    manualMoves,
  )

  const wanted = replay.transitions.map((transition) => ({
    ...transition,
    id: uuidFrom(`transition:${accountId}:${transition.ruleId}:${transition.eventId}`),
    accountId,
  }))
  await transaction.stageTransition.deleteMany({
    where: { accountId, ruleId: { not: null }, resolvedAt: null, id: { notIn: wanted.map(({ id }) => id) } },
  })
  await transaction.timelineEntry.deleteMany({
    where: {
      accountId,
      kind: 'stage',
      actor: 'system',
      sourceId: { notIn: wanted.map(({ id }) => id) },
    },
  })
  await transaction.stageTransition.createMany({ data: wanted, skipDuplicates: true })
  await recordEntry(transaction, accountId, first.id, startedAt)
  const codes = new Map(pipeline.stages.map((stage) => [stage.id, stage.code]))
  for (const transition of wanted) {
    await addTimelineEntry(transaction, {
      accountId,
      kind: 'stage',
      action: transition.suggested ? 'stage_suggested' : 'stage_moved',
      sourceId: transition.id,
      actor: 'system',
      data: {
        from: codes.get(transition.fromStageId) ?? null,
        to: codes.get(transition.toStageId) ?? null,
        reason: transition.reason,
      },
      occurredAt: transition.at,
    })
  }
  const changed = account.stageId !== replay.stageId
  if (changed || account.stageSince.getTime() !== replay.since.getTime()) {
    await transaction.account.update({
      where: { id: accountId },
      data: { stageId: replay.stageId, stageSince: replay.since },
    })
  }
  return { changed, stageCode: codes.get(replay.stageId) ?? first.code }
}

/** The first line of every stage history: when the customer came in. */
async function recordEntry(transaction: Transaction, accountId: string, stageId: string, at: Date): Promise<void> {
  const id = uuidFrom(`transition:${accountId}:entry`)
  await transaction.stageTransition.upsert({
    where: { id },
    create: { id, accountId, fromStageId: null, toStageId: stageId, at, reason: ENTRY_REASON },
    update: { at },
  })
}

const ENTRY_REASON = {
  en: 'Became known to us',
  zh: '成为已知客户',
  es: 'Pasó a ser conocido',
  ar: 'أصبح معروفًا لدينا',
  ja: '顧客として把握',
  de: 'Wurde uns bekannt',
  pt: 'Passou a ser conhecido',
}
