import { accountPolicy } from '../crm/policy.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import type { UserActor } from '../identity/domain/actor.ts'
import { type RowPolicy, readable } from '../shared/row-policy.ts'

const throughAccount = (user: UserActor) => ({ account: readable(accountPolicy, user) })

/** Who sees the customer reads what colleagues remark on it. */
export const commentPolicy: RowPolicy<Prisma.CommentWhereInput> = {
  rules: { sales: throughAccount, lead: throughAccount, executive: 'all', admin: 'all' },
}

const own = (user: UserActor) => ({ userId: user.id })

/** A notification is its reader's, whatever the role. */
export const notificationPolicy: RowPolicy<Prisma.NotificationWhereInput> = {
  rules: { sales: own, lead: own, executive: own, admin: own, marketer: own },
}

/** One's own views, and those that members of one's team share. A view is a filter: what it shows follows the reader's rights. */
const ownOrTeams = (user: UserActor): Prisma.SavedViewWhereInput =>
  user.teamId === null ? own(user) : { OR: [own(user), { shared: true, user: { teamId: user.teamId } }] }

export const savedViewPolicy: RowPolicy<Prisma.SavedViewWhereInput> = {
  rules: { sales: ownOrTeams, lead: ownOrTeams, executive: ownOrTeams, admin: ownOrTeams },
}
