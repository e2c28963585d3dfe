import type { Transaction } from '../../database/client.ts'

/**
 * Whether a person answered what a rule suggested of an event after this move. Rules suggest because the move locks; were
 * it taken out of the history, a replay would make moves of those suggestions, even of dismissed ones.
 */
export async function wasAnsweredSince(
  transaction: Transaction,
  move: { readonly accountId: string; readonly opportunityId: string | null; readonly at: Date },
): Promise<boolean> {
  const { accountId, opportunityId, at } = move
  const answered = await transaction.stageTransition.findFirst({
    where: { accountId, opportunityId, suggested: true, resolvedAt: { not: null }, at: { gte: at } },
    select: { id: true },
  })
  return answered !== null
}
