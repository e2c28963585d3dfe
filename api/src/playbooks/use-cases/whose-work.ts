import type { CustomerHistory } from '../../actions/domain/customer-history.ts'
import type { Transaction } from '../../database/client.ts'

export interface Worker {
  readonly id: string
  readonly name: string
  readonly email: string
}

/**
 * The owner, or the lead of the owner's team. Where there is no lead, an executive; where there is nobody, the owner.
 */
export async function whoseWork(
  transaction: Transaction,
  history: CustomerHistory,
  assignee: 'owner' | 'lead' | 'executive',
): Promise<Worker | null> {
  const select = { id: true, name: true, email: true } as const
  const first = { orderBy: { createdAt: 'asc' as const }, select }
  if (assignee === 'lead' && history.owner?.teamId) {
    const lead = await transaction.user.findFirst({
      where: { role: 'lead', teamId: history.owner.teamId, disabledAt: null },
      ...first,
    })
    if (lead !== null) return lead
  }
  if (assignee !== 'owner') {
    const executive = await transaction.user.findFirst({ where: { role: 'executive', disabledAt: null }, ...first })
    if (executive !== null) return executive
  }
  return history.owner === null ? null : transaction.user.findUnique({ where: { id: history.owner.id }, select })
}
