import type { Work } from '../../context.ts'
import { openOpportunity } from '../../crm/store/opportunity.store.ts'
import { findAssignee, findReadableAccount, letSee } from '../../crm/use-cases/assign-customer.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { idempotently } from '../../shared/idempotency.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { createDealInput } from '../domain/deal-input.ts'
import { recordDeal } from '../store/deal-record.store.ts'
import { amountColumns } from '../store/dollars.store.ts'

type StaffWork = Work & { readonly actor: UserActor }

/** A person opens a deal with a customer; it is the customer's owner's, unless said otherwise. */
export async function createDeal(work: StaffWork, input: unknown): Promise<{ opportunityId: string }> {
  const { idempotencyKey: key, ...deal } = parseInput(createDealInput, input)
  return idempotently(
    work.database.prisma,
    { actor: work.actor, key, operation: 'createDeal', body: input },
    async (transaction) => {
      const account = await findReadableAccount(work, transaction, deal.accountId)
      const now = work.now()
      const money = await amountColumns(transaction, deal.amount, deal.currency, now)
      const assignee = deal.ownerId ? await findAssignee(work, transaction, deal.ownerId) : null
      if (assignee !== null) await letSee(transaction, account.id, assignee)
      const { id } = await openOpportunity(transaction, {
        accountId: account.id,
        name: deal.name,
        ownerId: assignee?.id ?? account.ownerId ?? work.actor.id,
        productLine: deal.productLine,
        openedAt: now,
      })
      await transaction.opportunity.update({
        where: { id },
        data: {
          ...money,
          expectedCloseOn: deal.expectedCloseOn,
          nextStep: deal.nextStep,
          competitor: deal.competitor,
        },
      })
      await recordDeal(transaction, {
        deal: { id, accountId: account.id, name: deal.name },
        action: 'deal_opened',
        actor: actorKey(work.actor),
        data: { by: work.actor.name },
        at: now,
        sourceId: id,
      })
      return { opportunityId: id }
    },
  )
}
