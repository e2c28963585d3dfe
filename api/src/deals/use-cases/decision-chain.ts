import { z } from 'zod'
import type { Work } from '../../context.ts'
import { opportunityPolicy } from '../../crm/policy.ts'
import type { Transaction } from '../../database/client.ts'
import { BuyingRole, Stance } from '../../generated/prisma/enums.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { readable } from '../../shared/row-policy.ts'
import { type ChainGap, type ChainMember, chainGaps } from '../domain/decision-chain.ts'
import { recordDeal } from '../store/deal-record.store.ts'
import { lockReadableDeal } from '../store/lock-deal.store.ts'
import { lastReached } from '../store/reached.store.ts'

type StaffWork = Work & { readonly actor: UserActor }

export interface DecisionChain {
  readonly members: readonly ChainMember[]
  /** Of open deals only. */
  readonly gaps: readonly ChainGap[]
}

/** Who decides about a deal, who of them was reached since it opened, and what is missing. */
export async function decisionChain(work: Work, opportunityId: string): Promise<DecisionChain> {
  const { prisma } = work.database
  const deal = await prisma.opportunity.findFirst({
    where: { id: opportunityId, AND: [readable(opportunityPolicy, work.actor)] },
    include: {
      contacts: {
        // Who left decides nothing any more.
        where: { contact: { archivedAt: null } },
        orderBy: [{ createdAt: 'asc' }, { contactId: 'asc' }],
      },
    },
  })
  if (deal === null) throw new NotFoundFailure('The deal')
  const ids = deal.contacts.map(({ contactId }) => contactId)
  const reached = await lastReached(work.database, ids, deal.createdAt, deal.closedAt ?? work.now())
  const members = deal.contacts.map(({ contactId, role, stance }) => ({
    contactId,
    role,
    stance,
    lastReachedAt: reached.get(contactId) ?? null,
  }))
  return { members, gaps: deal.status === 'open' ? chainGaps(members, work.now()) : [] }
}

const memberInput = z.object({
  opportunityId: z.uuid(),
  contactId: z.uuid(),
  role: z.enum(BuyingRole),
  stance: z.enum(Stance),
})

/** Says what part a contact of the customer plays in the decision, and where they stand. */
export async function setDecisionContact(work: StaffWork, input: unknown): Promise<{ opportunityId: string }> {
  const { opportunityId, contactId, role, stance } = parseInput(memberInput, input)
  return change(work, opportunityId, contactId, async (transaction) => {
    await transaction.opportunityContact.upsert({
      where: { opportunityId_contactId: { opportunityId, contactId } },
      create: { opportunityId, contactId, role, stance },
      update: { role, stance },
    })
  })
}

export async function removeDecisionContact(
  work: StaffWork,
  opportunityId: string,
  contactId: string,
): Promise<{ opportunityId: string }> {
  return change(work, opportunityId, contactId, async (transaction) => {
    await transaction.opportunityContact.deleteMany({ where: { opportunityId, contactId } })
  })
}

async function change(
  work: StaffWork,
  opportunityId: string,
  contactId: string,
  write: (transaction: Transaction) => Promise<void>,
): Promise<{ opportunityId: string }> {
  return work.database.prisma.$transaction((transaction) =>
    changeWithin(work, transaction, opportunityId, contactId, write),
  )
}

async function changeWithin(
  work: StaffWork,
  transaction: Transaction,
  opportunityId: string,
  contactId: string,
  write: (transaction: Transaction) => Promise<void>,
): Promise<{ opportunityId: string }> {
  const deal = await lockReadableDeal(work, transaction, opportunityId)
  const contact = await transaction.contact.findFirst({ where: { id: contactId, accountId: deal.accountId } })
  if (contact === null) throw new NotFoundFailure('The contact')
  await write(transaction)
  await recordDeal(transaction, {
    deal,
    action: 'deal_changed',
    actor: actorKey(work.actor),
    data: { by: work.actor.name, fields: ['decisionChain'], contact: contact.name },
    at: work.now(),
  })
  return { opportunityId }
}

/** Says a contact's part in the decisions about deals; null takes them out. Parts they have already stay as they are. */
export async function setDecisionParts(
  work: StaffWork,
  transaction: Transaction,
  contactId: string,
  parts: readonly { readonly opportunityId: string; readonly role: BuyingRole | null }[],
): Promise<void> {
  for (const { opportunityId, role } of parts) {
    const key = { opportunityId, contactId }
    const present = await transaction.opportunityContact.findUnique({ where: { opportunityId_contactId: key } })
    if ((present?.role ?? null) === role) continue
    await changeWithin(work, transaction, opportunityId, contactId, async () => {
      if (role === null) await transaction.opportunityContact.deleteMany({ where: key })
      else
        await transaction.opportunityContact.upsert({
          where: { opportunityId_contactId: key },
          create: { ...key, role },
          update: { role },
        })
    })
  }
}
