import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { type EnginePipeline, replayCustomer } from '../domain/replay-customer.ts'
import { replayDifference } from '../domain/replay-difference.ts'
import { countedTypes, loadEnginePipelines } from '../store/pipeline.store.ts'
import { loadCustomers } from '../store/replay-facts.store.ts'
import { type ReplayedCustomer, writeReplays } from '../store/write-replay.store.ts'

export interface StageEvaluation {
  readonly changed: boolean
  readonly stageCode: string
  /** Deals that a rule moved or ended. */
  readonly deals: readonly {
    readonly id: string
    readonly stageCode: string
    readonly outcome: 'open' | 'won' | 'lost'
  }[]
}

/**
 * Replays a customer's history and that of its deals through the rules and makes the stored history equal to it. Events
 * may have come late or been stitched in: transitions that no longer follow are taken out, missing ones put in. Ids are
 * made from customer or deal, rule and event, so a replay gives the same rows.
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
  const pipelines = await loadEnginePipelines(transaction)
  const [replayed] = await replayWithin(transaction, [accountId], pipelines)
  if (replayed === undefined) return undefined
  const { customer, tracks } = replayed
  const code = (track: (typeof tracks)[number]): string =>
    track.pipeline.stages.find(({ id }) => id === track.stageId)?.code ?? ''
  const own = tracks.find(({ opportunityId }) => opportunityId === null)
  if (own === undefined) return undefined
  return {
    changed: customer.stageId !== own.stageId,
    stageCode: code(own),
    deals: tracks.flatMap((track) => {
      const deal = customer.deals.find(({ id }) => id === track.opportunityId)
      return deal === undefined || deal.stageId === track.stageId
        ? []
        : [{ id: deal.id, stageCode: code(track), outcome: track.outcome }]
    }),
  }
}

/**
 * The same for many customers, in a handful of statements.
 * @returns what was found and made of each that exists
 */
export async function replayWithin(
  transaction: Transaction,
  accountIds: readonly string[],
  pipelines: ReadonlyMap<string, EnginePipeline>,
): Promise<readonly ReplayedCustomer[]> {
  // One evaluation of a customer at a time: the later one sees what the earlier one wrote.
  await transaction.$queryRaw`SELECT 1 FROM account WHERE id = ANY(${[...accountIds]}::uuid[]) ORDER BY id FOR UPDATE`
  const customers = await loadCustomers(transaction, accountIds, countedTypes(pipelines))
  const replayed = customers.map((customer) => {
    const tracks = replayCustomer(customer, pipelines)
    return { customer, tracks, difference: replayDifference(tracks, customer.transitions) }
  })
  await writeReplays(transaction, replayed, pipelines)
  return replayed
}
