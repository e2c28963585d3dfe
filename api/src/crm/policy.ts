import type { Prisma } from '../generated/prisma/client.ts'
import type { Actor, UserActor } from '../identity/domain/actor.ts'
import { type RowPolicy, readable } from '../shared/row-policy.ts'

/** A sales person's customers: owned, or shared with them. */
const ownOrShared = (user: UserActor): Prisma.AccountWhereInput => ({
  OR: [{ ownerId: user.id }, { shares: { some: { userId: user.id } } }],
})

/** A lead's customers: those of the team and of its members, and what nobody owns yet. Without a team, as a sales person. */
const ofTeam = (user: UserActor): Prisma.AccountWhereInput =>
  user.teamId === null
    ? ownOrShared(user)
    : {
        OR: [
          { teamId: user.teamId },
          { owner: { teamId: user.teamId } },
          { ownerId: null, teamId: null },
          { shares: { some: { userId: user.id } } },
        ],
      }

export const accountPolicy: RowPolicy<Prisma.AccountWhereInput> = {
  rules: { sales: ownOrShared, lead: ofTeam, executive: 'all', admin: 'all' },
}

/**
 * The same rights in parts that share no customer, for counting: a sales person's own customers are counted from an index,
 * which "own or shared" in one condition is not.
 */
export function readableParts(actor: Actor): Prisma.AccountWhereInput[] {
  if (actor.kind !== 'user' || actor.role !== 'sales') return [readable(accountPolicy, actor)]
  const ofOthers: Prisma.AccountWhereInput = { OR: [{ ownerId: null }, { ownerId: { not: actor.id } }] }
  return [{ ownerId: actor.id }, { AND: [ofOthers, { shares: { some: { userId: actor.id } } }] }]
}

/** What belongs to a customer is seen by those who see the customer. */
const throughAccount = {
  rules: {
    sales: (user: UserActor) => ({ account: ownOrShared(user) }),
    lead: (user: UserActor) => ({ account: ofTeam(user) }),
    executive: 'all',
    admin: 'all',
  },
} as const

export const contactPolicy: RowPolicy<Prisma.ContactWhereInput> = throughAccount
export const opportunityPolicy: RowPolicy<Prisma.OpportunityWhereInput> = throughAccount
export const activityPolicy: RowPolicy<Prisma.ActivityWhereInput> = throughAccount
export const eventPolicy: RowPolicy<Prisma.EventWhereInput> = throughAccount
export const timelinePolicy: RowPolicy<Prisma.TimelineEntryWhereInput> = throughAccount
export const quotePolicy: RowPolicy<Prisma.QuoteWhereInput> = throughAccount
export const stageTransitionPolicy: RowPolicy<Prisma.StageTransitionWhereInput> = throughAccount

export const quoteVersionPolicy: RowPolicy<Prisma.QuoteVersionWhereInput> = {
  rules: {
    sales: (user) => ({ quote: { account: ownOrShared(user) } }),
    lead: (user) => ({ quote: { account: ofTeam(user) } }),
    executive: 'all',
    admin: 'all',
  },
}

/** Quarantined leads have no customer: they wait for a lead, an executive or an admin. */
export const leadPolicy: RowPolicy<Prisma.LeadWhereInput> = {
  rules: {
    sales: (user) => ({ account: ownOrShared(user) }),
    lead: (user) => ({ OR: [{ account: ofTeam(user) }, { accountId: null }] }),
    executive: 'all',
    admin: 'all',
  },
}

/** Tasks and mails may stand without a customer: then a task is its owner's and a mail is for admins. */
export const taskPolicy: RowPolicy<Prisma.TaskWhereInput> = {
  rules: {
    sales: (user) => ({ OR: [{ ownerId: user.id }, { account: ownOrShared(user) }] }),
    lead: (user) => ({
      OR: [{ ownerId: user.id }, { owner: { teamId: user.teamId ?? user.id } }, { account: ofTeam(user) }],
    }),
    executive: 'all',
    admin: 'all',
  },
}

export const mailPolicy: RowPolicy<Prisma.MailMessageWhereInput> = {
  rules: {
    sales: (user) => ({ account: ownOrShared(user) }),
    lead: (user) => ({ account: ofTeam(user) }),
    executive: 'all',
    admin: 'all',
  },
}

/** Who sees the customer that stayed sees what was merged into it. */
export const mergePolicy: RowPolicy<Prisma.AccountMergeWhereInput> = {
  rules: {
    sales: (user) => ({ winner: ownOrShared(user) }),
    lead: (user) => ({ winner: ofTeam(user) }),
    executive: 'all',
    admin: 'all',
  },
}
