import type { Transaction } from '../database/client.ts'

/** What happened, told to every API process when the transaction commits. Carries ids only: readers load under their own rights. */
export interface Notice {
  readonly topic: 'lead_added' | 'timeline_entry_added' | 'notification_added' | 'conversation_changed' | 'deal_changed'
  readonly id: string
  readonly accountId: string | null
}

export const NOTICE_CHANNEL = 'tradewind'

export async function notify(transaction: Transaction, notice: Notice): Promise<void> {
  await transaction.$executeRaw`SELECT pg_notify(${NOTICE_CHANNEL}, ${JSON.stringify(notice)})`
}
