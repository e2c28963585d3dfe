import type { Transaction } from '../../database/client.ts'
import type { Opportunity } from '../../generated/prisma/client.ts'
import { encodeGlobalId } from '../../shared/graphql/global-id.ts'
import { notifyUsers } from './notify-users.ts'

/** News is told; what a replay finds out about long ago is history. */
const NEWS_MS = 86_400_000

const page = (section: string, type: string, id: string): string =>
  `/workspace/${section}/${encodeURIComponent(encodeGlobalId(type, id))}`

/** Tells the owners of a customer and its deals that the rules suggest another stage. Each suggestion once. */
export async function tellOfSuggestions(transaction: Transaction, accountId: string, at: Date): Promise<void> {
  const suggestions = await transaction.stageTransition.findMany({
    where: { accountId, suggested: true, resolvedAt: null, at: { gte: new Date(at.getTime() - NEWS_MS) } },
    include: { account: true, opportunity: true },
    orderBy: { id: 'asc' },
  })
  for (const { id, account, opportunity } of suggestions) {
    const ownerId = opportunity?.ownerId ?? account.ownerId
    if (ownerId === null) continue
    await notifyUsers(transaction, {
      userIds: [ownerId],
      kind: 'stage_suggestion',
      data: {
        href:
          opportunity === null ? page('customers', 'Account', accountId) : page('deals', 'Opportunity', opportunity.id),
        accountId,
        account: account.name,
        ...(opportunity === null ? {} : { deal: opportunity.name }),
      },
      dedupeKey: `suggestion:${id}`,
      at,
    })
  }
}

/**
 * Tells the owner of a deal and the leads of its team that it was lost.
 * @param actor actorKey of whose doing it is: that person knows.
 */
export async function tellOfLoss(transaction: Transaction, deal: Opportunity, actor: string, at: Date): Promise<void> {
  const closedAt = deal.closedAt ?? at
  if (closedAt.getTime() < at.getTime() - NEWS_MS) return
  const leads =
    deal.teamId === null
      ? []
      : await transaction.user.findMany({ where: { teamId: deal.teamId, role: 'lead' }, select: { id: true } })
  const readers = new Set([...(deal.ownerId === null ? [] : [deal.ownerId]), ...leads.map(({ id }) => id)])
  const account = await transaction.account.findUniqueOrThrow({ where: { id: deal.accountId }, select: { name: true } })
  await notifyUsers(transaction, {
    userIds: [...readers].filter((id) => actor !== `user:${id}`),
    kind: 'deal_lost',
    data: {
      href: page('deals', 'Opportunity', deal.id),
      accountId: deal.accountId,
      account: account.name,
      deal: deal.name,
    },
    dedupeKey: `lost:${deal.id}:${closedAt.toISOString()}`,
    at,
  })
}
