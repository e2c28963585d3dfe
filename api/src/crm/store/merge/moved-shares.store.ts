import type { Transaction } from '../../../database/client.ts'

/** Who may see the winner because of a merge, and who was taken from the loser's list for it. */
export interface MovedShares {
  /** Users the winner was newly shared with. */
  readonly added: readonly string[]
  /** Users the loser was shared with, as they stood. */
  readonly ofLoser: readonly { readonly userId: string; readonly createdAt: string }[]
}

interface Owned {
  readonly id: string
  readonly ownerId: string | null
}

/** Who saw the loser sees the winner: those it was shared with, and its owner when the winner has another one. */
export async function moveShares(transaction: Transaction, loser: Owned, winner: Owned): Promise<MovedShares> {
  const ofLoser = await transaction.accountShare.findMany({
    where: { accountId: loser.id },
    orderBy: { userId: 'asc' },
  })
  const readers = new Set(ofLoser.map(({ userId }) => userId))
  if (loser.ownerId !== null && loser.ownerId !== winner.ownerId) readers.add(loser.ownerId)
  const already = await transaction.accountShare.findMany({ where: { accountId: winner.id } })
  const added = [...readers].filter((id) => id !== winner.ownerId && !already.some(({ userId }) => userId === id))
  await transaction.accountShare.createMany({ data: added.map((userId) => ({ accountId: winner.id, userId })) })
  await transaction.accountShare.deleteMany({ where: { accountId: loser.id } })
  return { added, ofLoser: ofLoser.map(({ userId, createdAt }) => ({ userId, createdAt: createdAt.toISOString() })) }
}

export async function giveSharesBack(
  transaction: Transaction,
  shares: MovedShares,
  winnerId: string,
  loserId: string,
): Promise<void> {
  await transaction.accountShare.deleteMany({ where: { accountId: winnerId, userId: { in: [...shares.added] } } })
  await transaction.accountShare.createMany({
    data: shares.ofLoser.map(({ userId, createdAt }) => ({
      accountId: loserId,
      userId,
      createdAt: new Date(createdAt),
    })),
    skipDuplicates: true,
  })
}
