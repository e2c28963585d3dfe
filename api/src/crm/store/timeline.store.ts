import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../database/client.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { TimelineKind } from '../../generated/prisma/enums.ts'
import { notify } from '../../shared/notify.ts'

export interface NewTimelineEntry {
  readonly accountId: string
  readonly contactId?: string | null
  readonly kind: TimelineKind
  readonly action: string
  /** Row it is made from: a second entry of the same kind, action and source is not written. */
  readonly sourceId: string
  /** user:<id>, visitor or system. */
  readonly actor: string
  readonly data: Prisma.InputJsonObject
  readonly occurredAt: Date
}

/** Writes an entry and tells the subscribers when the transaction commits. Writing it again changes nothing. */
export async function addTimelineEntry(transaction: Transaction, entry: NewTimelineEntry): Promise<void> {
  const id = randomUUID()
  const { count } = await transaction.timelineEntry.createMany({
    data: [{ ...entry, id, contactId: entry.contactId ?? null }],
    skipDuplicates: true,
  })
  if (count > 0) await notify(transaction, { topic: 'timeline_entry_added', id, accountId: entry.accountId })
}
