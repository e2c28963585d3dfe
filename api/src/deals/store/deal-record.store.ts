import { randomUUID } from 'node:crypto'
import { addTimelineEntry } from '../../crm/store/timeline.store.ts'
import type { Transaction } from '../../database/client.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { notify } from '../../shared/notify.ts'

export interface DealRecord {
  readonly deal: { readonly id: string; readonly accountId: string; readonly name: string }
  readonly action: 'deal_opened' | 'deal_changed' | 'deal_won' | 'deal_lost' | 'deal_reopened' | 'deal_move_undone'
  /** actorKey. */
  readonly actor: string
  readonly data: Prisma.InputJsonObject
  readonly at: Date
  /** Row it is made from when a replay may write it again. */
  readonly sourceId?: string
}

/** Writes what happened with a deal into its customer's timeline, tells open boards, and has playbooks and next best actions look at it. */
export async function recordDeal(transaction: Transaction, record: DealRecord): Promise<void> {
  const { deal, action, actor, data, at, sourceId } = record
  await addTimelineEntry(transaction, {
    accountId: deal.accountId,
    kind: 'opportunity',
    action,
    sourceId: sourceId ?? randomUUID(),
    actor,
    data: { opportunityId: deal.id, name: deal.name, ...data },
    occurredAt: at,
  })
  await notify(transaction, { topic: 'deal_changed', id: deal.id, accountId: deal.accountId })
  await enqueue(transaction, 'run_playbooks', { accountId: deal.accountId }, { key: `playbooks:${deal.accountId}` })
}
