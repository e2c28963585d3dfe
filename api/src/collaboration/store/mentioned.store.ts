import { accountPolicy } from '../../crm/policy.ts'
import type { Transaction } from '../../database/client.ts'
import { readable } from '../../shared/row-policy.ts'
import { MentionFailure } from '../domain/errors.ts'
import { findMentions } from '../domain/find-mentions.ts'

/**
 * The colleagues a comment on a customer names.
 * @throws {MentionFailure} when one of them may not see the customer.
 */
export async function mentionedIn(transaction: Transaction, accountId: string, text: string): Promise<string[]> {
  if (!text.includes('@')) return []
  const colleagues = await transaction.user.findMany({
    where: { disabledAt: null, role: { in: ['sales', 'lead', 'executive', 'admin'] } },
    select: { id: true, name: true, role: true, teamId: true },
  })
  const mentions = findMentions(text, colleagues)
  const blind: (typeof colleagues)[number][] = []
  for (const colleague of colleagues.filter(({ id }) => mentions.includes(id))) {
    const sees = await transaction.account.count({
      where: { id: accountId, AND: [readable(accountPolicy, { kind: 'user', ...colleague })] },
    })
    if (sees === 0) blind.push(colleague)
  }
  if (blind.length > 0) throw new MentionFailure(blind)
  return mentions
}
