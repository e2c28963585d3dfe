import { randomUUID } from 'node:crypto'
import type { SALES_EVENT_TYPES } from '@tradewind/schema/events'
import type { Transaction } from '../../database/client.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { enqueue } from '../../jobs/enqueue.ts'

export interface SalesEvent {
  readonly type: (typeof SALES_EVENT_TYPES)[number]
  readonly accountId: string
  readonly contactId: string | null
  readonly value: Prisma.InputJsonObject
  readonly occurredAt: Date
}

/** Records what happened in selling as an event of the customer, inside the transaction that makes it happen; the stage follows. */
export async function recordSalesEvent(transaction: Transaction, event: SalesEvent): Promise<void> {
  await transaction.event.create({ data: { ...event, id: randomUUID(), source: 'sales', context: {} } })
  await enqueue(transaction, 'evaluate_stage', { accountId: event.accountId }, { key: `stage:${event.accountId}` })
}
