import type { Currency } from '@tradewind/schema/locales'
import type { Work } from '../../context.ts'
import { FactsChangedFailure } from '../../crm/domain/errors.ts'
import { changedSince } from '../../crm/domain/seen-facts.ts'
import { findAssignee, letSee } from '../../crm/use-cases/assign-customer.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { changeDealInput, seenDealFacts } from '../domain/deal-input.ts'
import { recordDeal } from '../store/deal-record.store.ts'
import { amountColumns } from '../store/dollars.store.ts'
import { lockReadableDeal } from '../store/lock-deal.store.ts'

type StaffWork = Work & { readonly actor: UserActor }

/**
 * Changes what a deal says about itself. An amount is counted in US dollars at the rate of the day it is set.
 * @param seen what the caller saw of the facts it changes: if somebody changed them since, nothing is done.
 * @throws FactsChangedFailure, NotFoundFailure, RateFailure, ValidationFailure
 */
export async function changeDeal(
  work: StaffWork,
  input: unknown,
  seen: unknown = {},
): Promise<{ opportunityId: string }> {
  const { opportunityId, amount, currency, ...facts } = parseInput(changeDealInput, input)
  const before = parseInput(seenDealFacts, seen)
  return work.database.prisma.$transaction(async (transaction) => {
    const deal = await lockReadableDeal(work, transaction, opportunityId)
    const now = work.now()
    const given = Object.entries({ ...facts, amount, currency }).filter(([, value]) => value !== undefined)
    const stale = changedSince(comparable(Object.fromEntries(given)), comparable(before), comparable(deal))
    if (stale.length > 0) throw new FactsChangedFailure(stale)
    const money =
      amount === undefined
        ? {}
        : await amountColumns(transaction, amount, currency ?? (deal.currency as Currency | null), now)
    const changes = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
    await transaction.opportunity.update({ where: { id: opportunityId }, data: { ...changes, ...money } })
    await recordDeal(transaction, {
      deal,
      action: 'deal_changed',
      actor: actorKey(work.actor),
      data: { by: work.actor.name, fields: [...Object.keys(changes), ...Object.keys(money).slice(0, 1)] },
      at: now,
    })
    return { opportunityId }
  })
}

/** With the amount as a number is written once: 1000 and 1000.00 are one amount. */
function comparable(facts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { amount } = facts
  return amount === undefined || amount === null ? facts : { ...facts, amount: Number(amount) }
}

/** Gives a deal to a person, who from then on may see its customer. Rights as with customers. */
export async function assignDeal(
  work: StaffWork,
  opportunityId: string,
  userId: string | null,
): Promise<{ opportunityId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const deal = await lockReadableDeal(work, transaction, opportunityId)
    const assignee = await findAssignee(work, transaction, userId)
    if (assignee !== null) await letSee(transaction, deal.accountId, assignee)
    await transaction.opportunity.update({
      where: { id: opportunityId },
      data: { ownerId: userId, ...(assignee === null ? {} : { teamId: assignee.teamId }) },
    })
    await recordDeal(transaction, {
      deal,
      action: 'deal_changed',
      actor: actorKey(work.actor),
      data: { by: work.actor.name, to: assignee?.name ?? null, fields: ['owner'] },
      at: work.now(),
    })
    return { opportunityId }
  })
}
