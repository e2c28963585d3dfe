import type { Work } from '../../context.ts'
import { opportunityPolicy } from '../../crm/policy.ts'
import type { Transaction } from '../../database/client.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { readable } from '../../shared/row-policy.ts'

/**
 * The deal, if the caller may see it, held until the transaction ends. Stages of a customer and its deals are changed
 * under the customer's lock, so that the rules and a person never move at once.
 * @throws NotFoundFailure
 */
export async function lockReadableDeal(work: Pick<Work, 'actor'>, transaction: Transaction, opportunityId: string) {
  const where = { id: opportunityId, AND: [readable(opportunityPolicy, work.actor)] }
  const seen = await transaction.opportunity.findFirst({ where, select: { accountId: true } })
  if (seen === null) throw new NotFoundFailure('The deal')
  await transaction.$queryRaw`SELECT 1 FROM account WHERE id = ${seen.accountId}::uuid FOR UPDATE`
  // Read again: it may have been moved or merged while the lock was waited for.
  const deal = await transaction.opportunity.findFirst({
    where,
    include: { stage: true, pipeline: { include: { stages: { orderBy: { position: 'asc' } } } } },
  })
  if (deal === null) throw new NotFoundFailure('The deal')
  return deal
}

export type LockedDeal = Awaited<ReturnType<typeof lockReadableDeal>>
