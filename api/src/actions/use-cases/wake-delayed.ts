import type { Transaction } from '../../database/client.ts'

/** Brings a customer's delayed cards back whose time has come. */
export async function wakeDelayed(transaction: Transaction, accountId: string, now: Date): Promise<number> {
  const { count } = await transaction.action.updateMany({
    where: { accountId, status: 'delayed', delayedUntil: { lte: now } },
    data: { status: 'pending', delayedUntil: null },
  })
  return count
}
