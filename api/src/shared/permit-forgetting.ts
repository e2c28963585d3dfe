import type { Transaction } from '../database/client.ts'

/** Lets a transaction, and no other, change history as far as a promise to forget demands (migration `retention`). */
export async function permitForgetting(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`SELECT set_config('tradewind.retention', 'on', true)`
}
