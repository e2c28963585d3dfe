import { playbookDefinition } from '@tradewind/schema/contracts/playbook'
import type { CustomerHistory } from '../../actions/domain/customer-history.ts'
import { openValueUsd } from '../../actions/domain/facts.ts'
import type { Transaction } from '../../database/client.ts'
import { cardPriority } from '../domain/card-priority.ts'

/**
 * Gives a customer's open playbook cards the worth they have now: the value that stands open has changed since they were
 * put there. Cards of the rules are ranked by the rules themselves.
 */
export async function rankPlaybookCards(transaction: Transaction, history: CustomerHistory, now: Date): Promise<void> {
  const cards = await transaction.action.findMany({
    where: {
      accountId: history.accountId,
      origin: 'playbook',
      status: { in: ['pending', 'awaiting_approval'] },
      playbookRunId: { not: null },
    },
    select: {
      id: true,
      status: true,
      factors: true,
      priority: true,
      playbookRun: { select: { ofVersion: { select: { definition: true } } } },
    },
  })
  for (const card of cards) {
    const priority = card.status === 'awaiting_approval' ? openValueUsd(history, now) : priorityOf(card, history, now)
    if (priority !== undefined && priority !== card.priority)
      await transaction.action.update({ where: { id: card.id }, data: { priority } })
  }
}

function priorityOf(
  card: {
    readonly factors: unknown
    readonly playbookRun: { readonly ofVersion: { readonly definition: unknown } } | null
  },
  history: CustomerHistory,
  now: Date,
): number | undefined {
  const stepId = (card.factors as { code: string; data: { step?: unknown } }[]).find(({ code }) => code === 'playbook')
    ?.data.step
  const definition = playbookDefinition.safeParse(card.playbookRun?.ofVersion.definition)
  const step = definition.data?.steps.find(({ id }) => id === stepId)
  return step?.kind === 'action' ? cardPriority(step.priority, history, now) : undefined
}
